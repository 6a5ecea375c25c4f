import { formatRangeList } from '../a1.ts';
import {
  findExtensionRanges,
  type ListedElement,
  listFormulas,
  listRules,
  listValidations,
} from '../reading/sheet-element-lists.ts';
import { sameContent } from '../same-content.ts';
import type { ConditionalFormat, DataValidation, ListValidation } from '../sheet-rules.ts';
import { TextEdits } from '../xml/text-edits.ts';
import { escapeText, formatElement } from '../xml/xml-text.ts';
import { readNumber, type XmlElement } from '../xml/xml-tree.ts';
import type { SheetTarget } from './sheet-target.ts';

/** Writes the rules again when one of them changed; what the file says about those that stay is kept. */
export function writeConditionalFormats(target: SheetTarget): void {
  const { sheet, original, xml, prefix: p } = target;
  if (sameContent(sheet.conditionalFormats, original.conditionalFormats)) return;
  const listed = listRules(xml.root);
  const priorities = assignPriorities(sheet.conditionalFormats, listed);
  removeExtensions(target, listed, new Set(sheet.conditionalFormats.map(rule => rule.source)));
  const pieces: string[] = [];
  sheet.conditionalFormats.forEach((rule, index) => {
    const priority = priorities[index] ?? index + 1;
    const entry = rule.source === undefined ? undefined : listed[rule.source];
    if (rule.kind === 'foreign' && entry === undefined) return;
    const before = findBefore(original.conditionalFormats, rule);
    if (entry?.extension === true) {
      writeExtension(target, entry, { rule, before, priority });
      return;
    }
    const moved = !sameContent(rule.ranges, before?.ranges);
    const sqref =
      entry === undefined || moved ? formatRangeList(rule.ranges) : (entry.container.attributes.sqref ?? '');
    if (sqref === '') return;
    const text =
      entry === undefined
        ? formatRule(target, rule, priority)
        : formatKept(target, entry.element, {
            attributes: { priority },
            formulas: listRuleFormulas(rule),
          });
    pieces.push(formatElement(`${p}conditionalFormatting`, { ...entry?.container.attributes, sqref }, text));
  });
  xml.set('conditionalFormatting', pieces.join(''));
}

function findBefore<T extends { readonly source?: number }>(known: readonly T[], rule: T): T | undefined {
  return rule.source === undefined ? undefined : known.find(({ source }) => source === rule.source);
}

/** Rising numbers in list order; a rule keeps its own number unless one before it needs that or a higher one. */
function assignPriorities(
  rules: readonly ConditionalFormat[],
  listed: readonly ListedElement[],
): readonly number[] {
  let last = 0;
  return rules.map(rule => {
    const entry = rule.source === undefined ? undefined : listed[rule.source];
    last = Math.max(last + 1, readNumber(entry?.element.attributes.priority, 0));
    return last;
  });
}

/** A script makes rules and takes them away; of one that stays only cells and formulas can have changed. */
function listRuleFormulas(rule: ConditionalFormat): readonly string[] {
  return rule.kind === 'foreign' ? (rule.formulas ?? []) : [rule.formula.slice(1)];
}

interface Changes {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** As they read now, in the order in which they are written. */
  readonly formulas: readonly string[];
}

/** The element as it is written, with these changes. */
function formatKept({ xml }: SheetTarget, element: XmlElement, { attributes, formulas }: Changes): string {
  const edits = new TextEdits(xml.slice(element));
  edits.setAttributes(moveToStart(element, element.start), attributes);
  changeFormulas(edits, element, { formulas, start: element.start });
  return edits.apply();
}

function moveToStart(element: XmlElement, start: number): XmlElement {
  return {
    ...element,
    start: element.start - start,
    openEnd: element.openEnd - start,
    closeStart: element.closeStart - start,
    end: element.end - start,
  };
}

function changeFormulas(
  edits: TextEdits,
  entry: XmlElement,
  { formulas, start }: { readonly formulas: readonly string[]; readonly start: number },
): void {
  listFormulas(entry).forEach(({ text, element, attribute }, index) => {
    const formula = formulas[index] ?? text;
    if (formula === text) return;
    const place = moveToStart(element, start);
    if (attribute !== null) edits.setAttributes(place, { [attribute]: formula });
    else edits.replace(place.openEnd, place.closeStart, escapeText(formula));
  });
}

function formatRule({ styles, prefix: p }: SheetTarget, rule: ConditionalFormat, priority: number): string {
  if (rule.kind === 'foreign') return '';
  const attributes = { type: 'expression', dxfId: styles.findRuleStyle(rule.format), priority };
  return formatElement(
    `${p}cfRule`,
    attributes,
    `<${p}formula>${escapeText(rule.formula.slice(1))}</${p}formula>`,
  );
}

/** Writes the validations again when one of them changed. */
export function writeValidations(target: SheetTarget): void {
  const { sheet, original, xml, prefix: p } = target;
  if (sameContent(sheet.validations, original.validations)) return;
  const listed = listValidations(xml.root);
  removeExtensions(target, listed, new Set(sheet.validations.map(validation => validation.source)));
  const pieces: string[] = [];
  for (const validation of sheet.validations) {
    const entry = validation.source === undefined ? undefined : listed[validation.source];
    const before = findBefore(original.validations, validation);
    if (entry?.extension === true) {
      writeExtension(target, entry, { rule: validation, before, priority: undefined });
    } else if (validation.ranges.length > 0) {
      pieces.push(formatValidation(target, validation, { entry, before }));
    }
  }
  const element = xml.find('dataValidations');
  const attributes = { ...element?.attributes, count: pieces.length };
  xml.set(
    'dataValidations',
    pieces.length === 0 ? '' : formatElement(`${p}dataValidations`, attributes, pieces.join('')),
  );
}

function formatValidation(
  target: SheetTarget,
  validation: DataValidation,
  {
    entry,
    before,
  }: { readonly entry: ListedElement | undefined; readonly before: DataValidation | undefined },
): string {
  if (entry === undefined) return validation.kind === 'foreign' ? '' : formatList(target.prefix, validation);
  const moved = !sameContent(validation.ranges, before?.ranges);
  return formatKept(target, entry.element, {
    attributes: moved ? { sqref: formatRangeList(validation.ranges) } : {},
    formulas:
      validation.kind === 'foreign' ? (validation.formulas ?? []) : listNewChoices(validation, before),
  });
}

/** Choices that are as they were keep their text. */
function listNewChoices({ choices }: ListValidation, before: DataValidation | undefined): readonly string[] {
  if (before?.kind === 'list' && sameContent(before.choices, choices)) return [];
  return [typeof choices === 'string' ? choices.slice(1) : joinChoices(choices)];
}

function joinChoices(choices: readonly string[]): string {
  return `"${choices.join(',').replace(/"/g, '""')}"`;
}

function formatList(p: string, validation: ListValidation): string {
  const { choices, help, ranges } = validation;
  const formula = typeof choices === 'string' ? choices.slice(1) : joinChoices(choices);
  const attributes = {
    type: 'list',
    errorStyle: validation.allowInvalid ? 'warning' : undefined,
    allowBlank: 1,
    showDropDown: validation.showDropDown ? undefined : 1,
    showInputMessage: help === '' ? undefined : 1,
    showErrorMessage: validation.allowInvalid ? undefined : 1,
    // Excel's limit for the message.
    prompt: help === '' ? undefined : help.slice(0, 255),
    sqref: formatRangeList(ranges),
  };
  return formatElement(
    `${p}dataValidation`,
    attributes,
    `<${p}formula1>${escapeText(formula)}</${p}formula1>`,
  );
}

function removeExtensions(
  target: SheetTarget,
  listed: readonly ListedElement[],
  kept: ReadonlySet<number | undefined>,
): void {
  listed.forEach((entry, source) => {
    if (entry.extension && !kept.has(source)) target.xml.edits.replaceElement(entry.element, '');
  });
}

/** A rule in the extension list stays where it is; its cells, formulas and priority may change. */
function writeExtension(
  target: SheetTarget,
  entry: ListedElement,
  change: {
    readonly rule: ConditionalFormat | DataValidation;
    readonly before: { readonly ranges: ConditionalFormat['ranges'] } | undefined;
    readonly priority: number | undefined;
  },
): void {
  const { edits } = target.xml;
  const { rule, before, priority } = change;
  if (priority !== undefined) edits.setAttributes(entry.element, { priority });
  if (rule.kind === 'foreign')
    changeFormulas(edits, entry.element, { formulas: rule.formulas ?? [], start: 0 });
  const sqref = findExtensionRanges(entry.container);
  if (sqref !== undefined && !sameContent(rule.ranges, before?.ranges)) {
    edits.replace(sqref.openEnd, sqref.closeStart, formatRangeList(rule.ranges));
  }
}

import { formatRangeList } from '../a1.ts';
import {
  findExtensionRanges,
  type ListedElement,
  listRules,
  listValidations,
} from '../reading/sheet-element-lists.ts';
import { sameContent } from '../same-content.ts';
import type { ConditionalFormat, DataValidation, ListValidation } from '../sheet-rules.ts';
import { TextEdits } from '../xml/text-edits.ts';
import { escapeText, formatElement } from '../xml/xml-text.ts';
import { readNumber, type XmlElement } from '../xml/xml-tree.ts';
import type { SheetTarget } from './sheet-target.ts';

/** Writes the rules again when one of them changed; those that did not keep their text and, where they can, their priority. */
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
    const before = original.conditionalFormats.find(
      candidate => candidate.source === rule.source && rule.source !== undefined,
    );
    if (entry?.extension === true) {
      writeExtension(target, entry, { ranges: rule.ranges, before, priority });
      return;
    }
    const moved = !sameContent(rule.ranges, before?.ranges);
    const sqref =
      entry === undefined || moved ? formatRangeList(rule.ranges) : (entry.container.attributes.sqref ?? '');
    if (sqref === '') return;
    const text =
      entry !== undefined &&
      (rule.kind === 'foreign' || sameContent({ ...rule, ranges: [] }, { ...before, ranges: [] }))
        ? formatKeptRule(target, entry.element, priority)
        : formatRule(target, rule, priority);
    pieces.push(formatElement(`${p}conditionalFormatting`, { ...entry?.container.attributes, sqref }, text));
  });
  xml.set('conditionalFormatting', pieces.join(''));
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

function formatKeptRule({ xml }: SheetTarget, element: XmlElement, priority: number): string {
  const edits = new TextEdits(xml.slice(element));
  const { start } = element;
  const shifted = { ...element, start: 0, openEnd: element.openEnd - start };
  edits.setAttributes(shifted, { priority });
  return edits.apply();
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
    const before = original.validations.find(
      candidate => candidate.source === validation.source && validation.source !== undefined,
    );
    if (entry?.extension === true) {
      writeExtension(target, entry, { ranges: validation.ranges, before, priority: undefined });
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
  { xml, prefix: p }: SheetTarget,
  validation: DataValidation,
  {
    entry,
    before,
  }: { readonly entry: ListedElement | undefined; readonly before: DataValidation | undefined },
): string {
  if (entry !== undefined && sameContent(validation, before)) return xml.slice(entry.element);
  const sqref = formatRangeList(validation.ranges);
  if (
    entry !== undefined &&
    (validation.kind === 'foreign' || sameContent({ ...validation, ranges: [] }, { ...before, ranges: [] }))
  ) {
    return formatElement(
      `${p}dataValidation`,
      { ...entry.element.attributes, sqref },
      xml.sliceInside(entry.element),
    );
  }
  return validation.kind === 'foreign' ? '' : formatList(p, validation, sqref);
}

function formatList(p: string, validation: ListValidation, sqref: string): string {
  const { choices, help } = validation;
  const formula =
    typeof choices === 'string' ? choices.slice(1) : `"${choices.join(',').replace(/"/g, '""')}"`;
  const attributes = {
    type: 'list',
    errorStyle: validation.allowInvalid ? 'warning' : undefined,
    allowBlank: 1,
    showDropDown: validation.showDropDown ? undefined : 1,
    showInputMessage: help === '' ? undefined : 1,
    showErrorMessage: validation.allowInvalid ? undefined : 1,
    // Excel's limit for the message.
    prompt: help === '' ? undefined : help.slice(0, 255),
    sqref,
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

/** A rule in the extension list stays where it is; its cells and its priority may change. */
function writeExtension(
  target: SheetTarget,
  entry: ListedElement,
  change: {
    readonly ranges: ConditionalFormat['ranges'];
    readonly before: { readonly ranges: ConditionalFormat['ranges'] } | undefined;
    readonly priority: number | undefined;
  },
): void {
  const { edits } = target.xml;
  if (change.priority !== undefined) edits.setAttributes(entry.element, { priority: change.priority });
  const sqref = findExtensionRanges(entry.container);
  if (sqref !== undefined && !sameContent(change.ranges, change.before?.ranges)) {
    edits.replace(sqref.openEnd, sqref.closeStart, formatRangeList(change.ranges));
  }
}

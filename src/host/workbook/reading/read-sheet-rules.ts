import type { ConditionalFormat, DataValidation, RuleFormat } from '../sheet-rules.ts';
import { findChild, readBoolean, readNumber, type XmlElement } from '../xml/xml-tree.ts';
import { type ListedElement, listFormulas, listRules, listValidations } from './sheet-element-lists.ts';

/** The sheet's conditional formats, the one that wins first. */
export function readConditionalFormats(
  sheet: XmlElement,
  formats: readonly RuleFormat[],
): readonly ConditionalFormat[] {
  return listRules(sheet)
    .map((listed, source) => ({
      rule: readRule(listed, source, formats),
      priority: readNumber(listed.element.attributes.priority, source + 1),
    }))
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule }) => rule);
}

function readRule(
  { element, ranges, extension }: ListedElement,
  source: number,
  formats: readonly RuleFormat[],
): ConditionalFormat {
  const type = element.attributes.type ?? '';
  const formula = findChild(element, 'formula')?.text;
  if (type !== 'expression' || extension || formula === undefined) {
    return { kind: 'foreign', ranges, type, formulas: readFormulas(element), source };
  }
  const format = formats[readNumber(element.attributes.dxfId, -1)] ?? {};
  return { kind: 'expression', ranges, formula: `=${formula}`, format, source };
}

export function readValidations(sheet: XmlElement): readonly DataValidation[] {
  return listValidations(sheet).map(readValidation);
}

function readValidation({ element, ranges, extension }: ListedElement, source: number): DataValidation {
  const { type = 'none', errorStyle = 'stop', showErrorMessage, showDropDown, prompt } = element.attributes;
  if (type !== 'list' || extension)
    return { kind: 'foreign', ranges, type, formulas: readFormulas(element), source };
  return {
    kind: 'list',
    ranges,
    choices: readChoices(findChild(element, 'formula1')?.text ?? ''),
    allowInvalid: errorStyle !== 'stop' || !readBoolean(showErrorMessage),
    // The attribute says the opposite of its name.
    showDropDown: !readBoolean(showDropDown),
    help: prompt ?? '',
    source,
  };
}

function readFormulas(element: XmlElement): readonly string[] {
  return listFormulas(element).map(({ text }) => text);
}

function readChoices(formula: string): readonly string[] | string {
  const literal = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  if (literal === undefined) return `=${formula}`;
  return literal
    .replace(/""/g, '"')
    .split(',')
    .map(choice => choice.trim());
}

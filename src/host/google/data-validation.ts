import type { DataValidation, DataValidationBuilder } from '../../contract/data-validation.ts';
import type { CellValue } from '../workbook/cell.ts';
import { containsCell, type GridRange, intersectRanges, subtractRange } from '../workbook/grid-range.ts';
import type { Sheet } from '../workbook/model.ts';
import type { ListValidation, DataValidation as StoredValidation } from '../workbook/sheet-rules.ts';
import type { Block } from './block.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { expose, type ScriptRun } from './script-run.ts';
import { readChoices } from './validation-choices.ts';

type StoredRule = DistributiveOmit<StoredValidation, 'ranges'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What stands behind the rules that the script holds. */
const ruleOf = new WeakMap<object, StoredRule>();

export function unwrapValidation(rule: DataValidation): StoredRule {
  const stored = typeof rule === 'object' ? ruleOf.get(rule) : undefined;
  if (stored === undefined) throw new GoogleError(GOOGLE_TEXTS.signature([rule], 'Range.setDataValidation'));
  return stored;
}

function createValidation(run: ScriptRun, rule: StoredRule): DataValidation {
  const list = rule.kind === 'list' ? rule : null;
  const validation = expose<DataValidation>(run, 'DataValidation', {
    getCriteriaValues: () => readCriteria(list) as unknown as ReturnType<DataValidation['getCriteriaValues']>,
  });
  ruleOf.set(validation, rule);
  return validation;
}

/** `[choices, showDropDown]`: an array within the array, as Google gives it. */
function readCriteria(list: Omit<ListValidation, 'ranges'> | null): readonly unknown[] {
  return list === null ? [] : [list.choices, list.showDropDown];
}

export function createValidationBuilder(run: ScriptRun): DataValidationBuilder {
  let choices: readonly string[] | null = null;
  let showDropDown = true;
  let allowInvalid = true;
  let help = '';
  const builder: DataValidationBuilder = expose<DataValidationBuilder>(run, 'DataValidationBuilder', {
    requireValueInList: (values: readonly string[], showsDropDown?: boolean) => {
      choices = values.map(String);
      showDropDown = showsDropDown ?? true;
      return builder;
    },
    setAllowInvalid: allow => {
      allowInvalid = allow;
      return builder;
    },
    setHelpText: text => {
      help = text;
      return builder;
    },
    build: () => {
      if (choices === null) throw new GoogleError('A data validation rule must have criteria.');
      return createValidation(run, { kind: 'list', choices, allowInvalid, showDropDown, help });
    },
  });
  return builder;
}

/** Puts a rule on a block, or takes every rule away there; rules around it stay. */
export function replaceValidation(sheet: Sheet, range: GridRange, rule: StoredRule | null): void {
  const others = sheet.validations.map(validation =>
    validation.ranges.some(own => intersectRanges(own, range) !== null)
      ? { ...validation, ranges: validation.ranges.flatMap(own => subtractRange(own, range)) }
      : validation,
  );
  const kept = others.filter(validation => validation.ranges.length > 0);
  sheet.validations = rule === null ? kept : [...kept, { ...rule, ranges: [range] } as StoredValidation];
}

/** Whether a rejecting rule refuses the value for the cell; an empty cell is never refused. */
export function createRefusal(
  run: ScriptRun,
  block: Block,
): (row: number, column: number, value: CellValue) => boolean {
  const rules = block.sheet.validations
    .filter(rule => rule.kind === 'list' && !rule.allowInvalid)
    .filter(rule => rule.ranges.some(range => intersectRanges(range, block) !== null))
    .map(rule => ({
      ranges: rule.ranges,
      choices: readChoices(run.host.workbook, block.sheet, rule as ListValidation),
    }));
  return (row, column, value) =>
    value !== null &&
    rules.some(
      ({ ranges, choices }) =>
        choices !== null &&
        ranges.some(range => containsCell(range, row, column)) &&
        !choices.has(String(typeof value === 'object' ? value.error : value)),
    );
}

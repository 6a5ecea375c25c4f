import { containsCell } from '../../host/workbook/grid-range.ts';
import type { Sheet } from '../../host/workbook/model.ts';
import { getCell } from '../../host/workbook/sheet-cells.ts';
import type { ExpressionRule, RuleFormat } from '../../host/workbook/sheet-rules.ts';
import { formulaHolds, type RuleSheet, type RuleValue } from './rule-formula.ts';

/** What a sheet's conditional colours make of each cell on a day. */
export class CellColours {
  private readonly rules: readonly ExpressionRule[];
  private readonly ruleSheet: RuleSheet;

  constructor(sheet: Sheet, today: number) {
    this.rules = sheet.conditionalFormats.filter(rule => rule.kind === 'expression');
    this.ruleSheet = { today, read: (row, column) => readValue(sheet, row, column) };
  }

  /** The look of the first rule that holds; null where none does. */
  find(row: number, column: number): RuleFormat | null {
    const found = this.rules.find(rule => {
      const [first] = rule.ranges;
      if (first === undefined || !rule.ranges.some(range => containsCell(range, row, column))) return false;
      const shift = { rows: row - first.startRow, columns: column - first.startColumn };
      return formulaHolds(rule.formula, this.ruleSheet, shift);
    });
    return found?.format ?? null;
  }
}

function readValue(sheet: Sheet, row: number, column: number): RuleValue {
  const value = getCell(sheet, row, column)?.value ?? null;
  return typeof value === 'object' && value !== null ? value.error : value;
}

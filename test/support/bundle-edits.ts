import { insertRows } from '../../src/host/workbook/edits/edit-lines.ts';
import { sortRange } from '../../src/host/workbook/edits/sort-range.ts';
import type { Sheet, Workbook } from '../../src/host/workbook/model.ts';
import { getCell, setCell } from '../../src/host/workbook/sheet-cells.ts';

/** Rows `top` to `bottom` (inclusive) and columns `left` to `right` (inclusive), from 0. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Sorts an area by one of its columns, as a filter or the menu Data does. */
export function sortArea(
  sheet: Sheet,
  { top, bottom, left, right }: Area,
  column: number,
  ascending = true,
): void {
  const range = { startRow: top, endRow: bottom + 1, startColumn: left, endColumn: right + 1 };
  sortRange(sheet, range, [{ column, ascending }]);
}

/** Inserts a row before `at` and pastes a copy of row `from` into it, all columns. */
export function pasteCopyOfRow(workbook: Workbook, sheet: Sheet, from: number, at: number): void {
  insertRows({ workbook, sheet }, at, 1);
  const source = from >= at ? from + 1 : from;
  const width = sheet.rows[source]?.cells.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    setCell(sheet, at, column, getCell(sheet, source, column));
  }
}

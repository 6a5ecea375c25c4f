import type { Sheet } from '../workbook/model.ts';
import { ensureColumn, ensureRow, getStyle, setCell } from '../workbook/sheet-cells.ts';

/** Gives a new row the look and height of the row above it, as Google does. */
export function inheritRowLook(sheet: Sheet, row: number, above: number): void {
  const model = sheet.rows[above];
  if (model === undefined) return;
  const made = ensureRow(sheet, row);
  made.height = model.height;
  made.style = model.style;
  model.cells.forEach((cell, column) => {
    if (cell !== undefined) setCell(sheet, row, column, { value: null, style: cell.style });
  });
}

/** Gives a new column the look and width of the column to its left. */
export function inheritColumnLook(sheet: Sheet, column: number, left: number): void {
  const model = sheet.columns[left];
  if (model !== undefined) {
    const made = ensureColumn(sheet, column);
    made.width = model.width;
    made.style = model.style;
  }
  sheet.rows.forEach((line, row) => {
    if (line?.cells[left] !== undefined) {
      setCell(sheet, row, column, { value: null, style: getStyle(sheet, row, left) });
    }
  });
}

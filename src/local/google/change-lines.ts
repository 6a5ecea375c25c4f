import type { Cell } from '../workbook/cell.ts';
import type { Column, Row, Sheet, Workbook } from '../workbook/model.ts';
import { createRow } from '../workbook/new-sheet.ts';
import { getStyle } from '../workbook/sheet-cells.ts';
import { shiftFormulas } from './shift-formulas.ts';
import { shiftPlaces } from './shift-places.ts';
import type { LineChange } from './shift-span.ts';

/** Puts in or takes away rows or columns; everything that points to cells follows. */
export function changeLines(workbook: Workbook, change: LineChange): void {
  const { sheet, axis, kind, count } = change;
  const growth = kind === 'insert' ? count : -count;
  if (axis === 'row') {
    changeRows(sheet, change);
    sheet.rowCount += growth;
  } else {
    changeColumns(sheet, change);
    sheet.columnCount += growth;
  }
  shiftPlaces(workbook, change);
  shiftFormulas(workbook, change);
}

/** New rows look like the row above them, as on Google. */
function changeRows(sheet: Sheet, { kind, at, count }: LineChange): void {
  if (kind === 'remove') {
    sheet.rows.splice(at, count);
    return;
  }
  const above = sheet.rows[at - 1];
  const made = Array.from({ length: count }, () => (above === undefined ? undefined : copyLook(above)));
  if (at < sheet.rows.length || above !== undefined) insertAt<Row | undefined>(sheet.rows, at, made);
}

function copyLook(row: Row): Row {
  const cells = row.cells.map(cell => cell && { value: null, style: cell.style });
  return { ...createRow(), cells, height: row.height, style: row.style };
}

/** New columns look like the column to their left. */
function changeColumns(sheet: Sheet, { kind, at, count }: LineChange): void {
  for (const row of sheet.rows) if (row !== undefined && kind === 'remove') row.cells.splice(at, count);
  if (kind === 'remove') {
    sheet.columns.splice(at, count);
    return;
  }
  sheet.rows.forEach((row, index) => {
    if (row === undefined || row.cells.length < at) return;
    const style = getStyle(sheet, index, at - 1);
    const isBare = row.cells[at - 1] === undefined;
    const made = Array.from({ length: count }, () => (isBare ? undefined : { value: null, style }));
    insertAt<Cell | undefined>(row.cells, at, made);
  });
  const left = sheet.columns[at - 1];
  const made = Array.from(
    { length: count },
    () => left && { width: left.width, hidden: false, style: left.style },
  );
  if (at < sheet.columns.length || left !== undefined) insertAt<Column | undefined>(sheet.columns, at, made);
}

/** Like splice, also past the end of a sparse list. */
function insertAt<T>(list: T[], at: number, made: readonly T[]): void {
  if (list.length < at) list.length = at;
  list.splice(at, 0, ...made);
}

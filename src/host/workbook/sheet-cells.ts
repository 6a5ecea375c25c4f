import type { Cell } from './cell.ts';
import { type CellStyle, DEFAULT_STYLE } from './cell-style.ts';
import type { Column, Row, Sheet } from './model.ts';
import { createRow } from './new-sheet.ts';

/** The row at `row`, made if it holds nothing yet. */
export function ensureRow(sheet: Sheet, row: number): Row {
  assertInside(row, sheet.rowCount, 'row');
  const existing = sheet.rows[row];
  if (existing !== undefined) return existing;
  const made = createRow();
  sheet.rows[row] = made;
  return made;
}

export function ensureColumn(sheet: Sheet, column: number): Column {
  assertInside(column, sheet.columnCount, 'column');
  const existing = sheet.columns[column];
  if (existing !== undefined) return existing;
  const made: Column = { width: undefined, hidden: false, style: undefined };
  sheet.columns[column] = made;
  return made;
}

export function getCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.cells[column];
}

/** The look of a cell, whether it holds anything or not. */
export function getStyle(sheet: Sheet, row: number, column: number): CellStyle {
  const line = sheet.rows[row];
  return line?.cells[column]?.style ?? line?.style ?? sheet.columns[column]?.style ?? DEFAULT_STYLE;
}

/** Puts a cell, or clears it with its look when `cell` is undefined. */
export function setCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  assertInside(column, sheet.columnCount, 'column');
  if (cell === undefined && sheet.rows[row] === undefined) return;
  const { cells } = ensureRow(sheet, row);
  if (cell !== undefined || column < cells.length) cells[column] = cell;
}

/** Changes parts of a cell: `updateCell(sheet, 4, 2, { note: 'x' })`; a part given as undefined is taken away. */
export function updateCell(sheet: Sheet, row: number, column: number, change: CellChange): void {
  const before = getCell(sheet, row, column) ?? { value: null, style: getStyle(sheet, row, column) };
  setCell(sheet, row, column, mergeCell(before, change));
}

/** A part is left out rather than deleted: a record of which a part was deleted is slow and large for ever after. */
function mergeCell(before: Cell, change: CellChange): Cell {
  const merged: Record<string, unknown> = { ...before };
  const gone = new Set<string>();
  for (const [key, part] of Object.entries(change)) {
    if (part !== undefined) merged[key] = part;
    else if (key in before) gone.add(key);
  }
  const kept =
    gone.size === 0 ? merged : Object.fromEntries(Object.entries(merged).filter(([key]) => !gone.has(key)));
  return kept as unknown as Cell;
}

/** Parts of a cell to change. */
export type CellChange = { readonly [K in keyof Cell]?: Cell[K] | undefined } & {
  readonly value?: Cell['value'];
  readonly style?: CellStyle;
};

/** The extent of what is written: rows and columns up to the last cell with a value or formula. */
export function findContentSize(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      if (cell === undefined || (cell.value === null && cell.formula === undefined)) return;
      rows = index + 1;
      columns = Math.max(columns, column + 1);
    });
  });
  return { rows, columns };
}

function assertInside(index: number, count: number, what: string): void {
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new RangeError(`The ${what} ${index} lies outside the grid of ${count}.`);
  }
}

import { formatColumn, formatRange, parseRange } from '../workbook/a1.ts';
import { containsCell, type GridRange, intersectRanges } from '../workbook/grid-range.ts';
import type { Sheet } from '../workbook/model.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { requireIntegers, type ScriptRun } from './script-run.ts';

/** The block of cells that a Range stands for. */
export interface Block extends GridRange {
  readonly sheet: Sheet;
  /** Columns or rows without end, as `E:E` and `2:2` name them. */
  readonly whole: 'columns' | 'rows' | null;
}

/** The block of `getRange(row, column, numRows, numColumns)`; rows and columns count from 1. */
export function blockByNumbers(sheet: Sheet, numbers: readonly unknown[]): Block {
  requireIntegers('Sheet.getRange', numbers);
  const [row = 1, column = 1, numRows = 1, numColumns = 1] = numbers as readonly number[];
  if (row < 1) throw new GoogleError(GOOGLE_TEXTS.startRow);
  if (column < 1) throw new GoogleError(GOOGLE_TEXTS.startColumn);
  if (numRows < 1) throw new GoogleError(GOOGLE_TEXTS.noRows);
  if (numColumns < 1) throw new GoogleError(GOOGLE_TEXTS.noColumns);
  const range = {
    startRow: row - 1,
    endRow: row - 1 + numRows,
    startColumn: column - 1,
    endColumn: column - 1 + numColumns,
  };
  return blockInside(sheet, range);
}

/** The block of A1 notation: `B2`, `B2:D4`, `E:E`, `2:2`. */
export function blockByNotation(sheet: Sheet, notation: string): Block {
  const range = parseRange(notation);
  if (range === null) throw new GoogleError(GOOGLE_TEXTS.badRange);
  const whole = /^\$?[A-Za-z]+:\$?[A-Za-z]+$/u.test(notation)
    ? 'columns'
    : /^\$?\d+:\$?\d+$/u.test(notation)
      ? 'rows'
      : null;
  const endRow = whole === 'columns' ? sheet.rowCount : range.endRow;
  const endColumn = whole === 'rows' ? sheet.columnCount : range.endColumn;
  return { ...blockInside(sheet, { ...range, endRow, endColumn }), whole };
}

/** The block of a range that is known to lie on the grid, or was when it was stored. */
export function blockInside(sheet: Sheet, range: GridRange): Block {
  const { startRow, endRow, startColumn, endColumn } = range;
  const block: Block = { sheet, startRow, endRow, startColumn, endColumn, whole: null };
  requireOnGrid(block);
  return block;
}

export function wholeColumn(sheet: Sheet, column: number): Block {
  const rows = { startRow: 0, endRow: sheet.rowCount };
  return { sheet, ...rows, startColumn: column, endColumn: column + 1, whole: 'columns' };
}

export function wholeRow(sheet: Sheet, row: number): Block {
  const columns = { startColumn: 0, endColumn: sheet.columnCount };
  return { sheet, startRow: row, endRow: row + 1, ...columns, whole: 'rows' };
}

/** The grid may have shrunk, and the sheet be gone, since the Range was taken. */
export function requireOnGrid(block: Block): void {
  if (block.endRow > block.sheet.rowCount || block.endColumn > block.sheet.columnCount) {
    throw new GoogleError(GOOGLE_TEXTS.outside);
  }
}

export function requireSheet(run: ScriptRun, sheet: Sheet): void {
  if (!run.host.workbook.sheets.includes(sheet)) throw new GoogleError(GOOGLE_TEXTS.sheetGone(sheet.sheetId));
}

/** Refuses a block that this person may not edit. */
export function requireEditable(block: Block): void {
  if (!canEdit(block)) throw new GoogleError(GOOGLE_TEXTS.protected);
}

export function canEdit(block: Block): boolean {
  const { protection, protectedRanges } = block.sheet;
  if (protection !== null && !protection.canEdit) return false;
  return protectedRanges.every(({ range, canEdit: may }) => may || intersectRanges(range, block) === null);
}

export function countCells(block: GridRange): number {
  return (block.endRow - block.startRow) * (block.endColumn - block.startColumn);
}

export function notation(block: Block): string {
  if (block.whole === 'columns') {
    return `${formatColumn(block.startColumn)}:${formatColumn(block.endColumn - 1)}`;
  }
  return block.whole === 'rows' ? `${block.startRow + 1}:${block.endRow}` : formatRange(block);
}

export function mapCells<T>(block: GridRange, make: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = block.startRow; row < block.endRow; row++) {
    const line: T[] = [];
    for (let column = block.startColumn; column < block.endColumn; column++) line.push(make(row, column));
    rows.push(line);
  }
  return rows;
}

export function eachCell(block: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = block.startRow; row < block.endRow; row++) {
    for (let column = block.startColumn; column < block.endColumn; column++) visit(row, column);
  }
}

/** Whether a cell of the block lies under a merge without being its first cell: it then shows nothing. */
export function findCovered(block: Block): (row: number, column: number) => boolean {
  const merges = block.sheet.merges.filter(merge => intersectRanges(merge, block) !== null);
  if (merges.length === 0) return () => false;
  const covered = new Set<string>();
  for (const merge of merges) {
    eachCell(merge, (row, column) => {
      const isFirst = row === merge.startRow && column === merge.startColumn;
      if (!isFirst && containsCell(block, row, column)) covered.add(`${row} ${column}`);
    });
  }
  return (row, column) => covered.has(`${row} ${column}`);
}

/** Refuses data of another size than the block. */
export function requireSize(block: GridRange, data: readonly (readonly unknown[])[]): void {
  const rows = block.endRow - block.startRow;
  const columns = block.endColumn - block.startColumn;
  if (data.length !== rows) throw new GoogleError(GOOGLE_TEXTS.rowCount(data.length, rows));
  const odd = data.find(line => line.length !== columns);
  if (odd !== undefined) throw new GoogleError(GOOGLE_TEXTS.columnCount(odd.length, columns));
}

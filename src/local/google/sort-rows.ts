import type { Cell } from '../workbook/cell.ts';
import { intersectRanges } from '../workbook/grid-range.ts';
import { getCell, setCell } from '../workbook/sheet-cells.ts';
import { type Block, mapCells } from './block.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';

/** Sorts the block's rows upwards by a column of the sheet (from 1); cells take their look and notes along. */
export function sortRows(block: Block, column: unknown): void {
  const isInside = typeof column === 'number' && column > block.startColumn && column <= block.endColumn;
  if (!isInside) throw new GoogleError(GOOGLE_TEXTS.badArgument('column'));
  if (block.sheet.merges.some(merge => intersectRanges(merge, block) !== null)) {
    throw new GoogleError('You cannot sort a range that contains merged cells.');
  }
  const key = column - 1 - block.startColumn;
  const lines = mapCells(block, (row, place) => getCell(block.sheet, row, place));
  lines.sort((a, b) => compareCells(a[key], b[key]));
  lines.forEach((line, row) => {
    line.forEach((cell, place) => {
      setCell(block.sheet, block.startRow + row, block.startColumn + place, cell);
    });
  });
}

/** Numbers, then texts, then booleans, then errors; empty cells stay below. */
function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  const [left, right] = [a?.value, b?.value];
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right, 'en');
  return typeof left === 'object' || typeof right === 'object' ? 0 : Number(left) - Number(right);
}

function rankOf(cell: Cell | undefined): number {
  const value = cell?.value ?? null;
  if (value === null) return 4;
  if (typeof value === 'object') return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

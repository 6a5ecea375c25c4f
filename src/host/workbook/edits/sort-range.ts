import type { Cell, CellValue } from '../cell.ts';
import { fillFormula } from '../formula-references.ts';
import { type GridRange, intersectRanges } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import { ensureRow } from '../sheet-cells.ts';

export interface SortKey {
  /** Counted from the sheet's first column. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the cells of a block by rows as Sheets does: values, looks, notes and links go along; rules and heights stay.
 * Rows that stay where they are have no part in it.
 */
export function sortRange(
  sheet: Sheet,
  range: GridRange,
  keys: readonly SortKey[],
  stays: (row: number) => boolean = () => false,
): void {
  if (
    sheet.merges.some(merge => intersectRanges(merge, range) !== null && merge.endRow - merge.startRow > 1)
  ) {
    throw new RangeError('A block with cells merged over rows cannot be sorted.');
  }
  const rows = Array.from(
    { length: range.endRow - range.startRow },
    (_, index) => range.startRow + index,
  ).filter(row => !stays(row));
  const lines = rows.map(row => ({ row, cells: sheet.rows[row]?.cells ?? [] }));
  const blocks = lines.map(({ row, cells }) => ({
    row,
    cells,
    block: Array.from(
      { length: range.endColumn - range.startColumn },
      (_, column) => cells[range.startColumn + column],
    ),
  }));
  const sorted = [...blocks].sort((a, b) => compareLines(a.cells, b.cells, keys));
  sorted.forEach(({ row: from, block }, index) => {
    const row = rows[index] ?? from;
    if (from === row) return;
    const { cells } = ensureRow(sheet, row);
    block.forEach((cell, column) => {
      cells[range.startColumn + column] = cell === undefined ? undefined : refill(cell, row - from);
    });
  });
}

function refill(cell: Cell, rows: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: fillFormula(cell.formula, rows, 0) };
}

function compareLines(
  a: readonly (Cell | undefined)[],
  b: readonly (Cell | undefined)[],
  keys: readonly SortKey[],
): number {
  for (const { column, ascending } of keys) {
    const left = a[column]?.value ?? null;
    const right = b[column]?.value ?? null;
    // Empty cells come last in either direction.
    if (isEmpty(left) || isEmpty(right)) {
      if (isEmpty(left) !== isEmpty(right)) return isEmpty(left) ? 1 : -1;
      continue;
    }
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}

function compareValues(a: CellValue, b: CellValue): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'id');
  if (typeof a === 'object' || typeof b === 'object') return 0;
  return Number(a) - Number(b);
}

/** Numbers before texts before truth values before errors. */
function rankOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

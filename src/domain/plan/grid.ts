import type { CellValue } from './cell-value.ts';

/** A merged block; all four bounds are inside it, counted from 0. The value stands in its top left cell. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of a sheet from A1; rows may differ in length, a missing cell is empty. */
export interface Grid {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
}

const EMPTY: CellValue = { kind: 'empty' };

/** The cell at that place, empty when the grid ends before it. */
export function cellAt(grid: Grid, rowIndex: number, columnIndex: number): CellValue {
  return grid.rows[rowIndex]?.[columnIndex] ?? EMPTY;
}

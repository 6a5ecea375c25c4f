import type { Grid } from './grid.ts';

/** Where the value of a merged cell stands: the top left cell of its merge. */
export interface CellOrigin {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The last column of the merge. */
  readonly lastColumnIndex: number;
}

/** A lookup of cell origins that costs the same however many merges a sheet has. */
export interface MergedCells {
  /** Null for a cell that is in no merge: its value stands in itself. */
  originOf(rowIndex: number, columnIndex: number): CellOrigin | null;
}

/** The merges of the grid, for the columns that a table has. */
export function indexMerges(grid: Grid, columnIndices: readonly number[]): MergedCells {
  const width = Math.max(0, ...columnIndices) + 1;
  const origins = new Map<number, CellOrigin>();
  for (const merge of grid.merges) {
    const origin = { rowIndex: merge.top, columnIndex: merge.left, lastColumnIndex: merge.right };
    const bottom = Math.min(merge.bottom, grid.rows.length - 1);
    for (const columnIndex of columnIndices) {
      if (columnIndex < merge.left || columnIndex > merge.right) continue;
      for (let rowIndex = Math.max(0, merge.top); rowIndex <= bottom; rowIndex++) {
        origins.set(rowIndex * width + columnIndex, origin);
      }
    }
  }
  return { originOf: (rowIndex, columnIndex) => origins.get(rowIndex * width + columnIndex) ?? null };
}

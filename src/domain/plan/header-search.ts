import type { Grid } from './grid.ts';
import type { MergedCells } from './merged-cells.ts';

/** Where headings are looked for: the columns that are not the add-on's own, in the first rows of a sheet. */
export interface HeaderSearch {
  readonly grid: Grid;
  readonly columns: readonly number[];
  readonly merged: MergedCells;
}

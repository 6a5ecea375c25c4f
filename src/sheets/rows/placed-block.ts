import type { ContentCell } from '../sheet-content.ts';

/** Cells of one column, from `topRowIndex` down. */
export interface ColumnBlock {
  readonly topRowIndex: number;
  readonly cells: readonly ContentCell[];
}

/** A block and the column that it belongs to. */
export interface PlacedBlock extends ColumnBlock {
  readonly columnIndex: number;
}

import type { CellValue } from '../../domain/plan/cell-value.ts';
import type { Grid } from '../../domain/plan/grid.ts';

/** Columns to be put into a grid, indices from 0. */
export interface InsertedColumns {
  readonly first: number;
  readonly headingRowIndex: number;
  readonly headings: readonly string[];
}

/** The grid with new columns that are blank but for their headings. */
export function insertColumns(grid: Grid, { first, headingRowIndex, headings }: InsertedColumns): Grid {
  const blanks = headings.map((): CellValue => ({ kind: 'empty' }));
  const cells = headings.map((text): CellValue => ({ kind: 'text', text }));
  const rows = grid.rows.map((row, rowIndex) => {
    if (rowIndex === headingRowIndex) return [...padTo(row, first), ...cells, ...row.slice(first)];
    return row.length > first ? [...row.slice(0, first), ...blanks, ...row.slice(first)] : row;
  });
  const merges = grid.merges.map(merge => ({
    ...merge,
    left: merge.left >= first ? merge.left + headings.length : merge.left,
    right: merge.right >= first ? merge.right + headings.length : merge.right,
  }));
  return { rows, merges };
}

function padTo(row: readonly CellValue[], width: number): readonly CellValue[] {
  const missing = Math.max(0, width - row.length);
  return [...row.slice(0, width), ...Array.from({ length: missing }, (): CellValue => ({ kind: 'empty' }))];
}

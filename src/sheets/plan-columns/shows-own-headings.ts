import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { OWN_HEADINGS } from '../../messages/own-column-id.ts';
import type { OwnColumns } from './own-columns.ts';

/** Whether one row shows the heading of every own column above it; false where people renamed one. */
export function showsOwnHeadings(grid: Grid, ownColumns: OwnColumns): boolean {
  if (ownColumns.size === 0) return true;
  const wanted = [...ownColumns].map(([key, columnIndex]) => ({
    columnIndex,
    word: OWN_HEADINGS[key].replace(/ ✎$/, ''),
  }));
  return grid.rows.some((_, rowIndex) =>
    wanted.every(({ columnIndex, word }) => cellText(cellAt(grid, rowIndex, columnIndex)).startsWith(word)),
  );
}

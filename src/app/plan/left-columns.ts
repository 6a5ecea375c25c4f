import type { Grid } from '../../domain/plan/grid.ts';
import { findLostColumns } from '../../sheets/plan-columns/find-lost-columns.ts';
import type { OwnColumns } from '../../sheets/plan-columns/own-columns.ts';
import type { SheetRef, WorkbookMarks } from '../ports/ports.ts';

/** The name under which the workbook remembers that people want no more of the columns that stand on a sheet. */
export function nameColumns(sheetId: number): string {
  return `columns-${sheetId}`;
}

/** What the plan sheet was opened with. */
export interface OwnedGrid {
  readonly grid: Grid;
  readonly marks: WorkbookMarks;
  readonly sheet: SheetRef;
  readonly ownColumns: OwnColumns;
}

/** Columns that the add-on made once and that people chose not to use again: neither the team's nor its own. */
export function listLeftColumns({ grid, marks, sheet, ownColumns }: OwnedGrid): ReadonlySet<number> {
  const left = new Set<number>();
  if (!marks.left.has(nameColumns(sheet.sheetId))) return left;
  const own = [...ownColumns.values()];
  for (;;) {
    const found = findLostColumns(grid, new Set([...own, ...left]));
    if (found.size === 0) return left;
    for (const columnIndex of found.values()) left.add(columnIndex);
  }
}

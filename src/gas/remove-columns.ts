import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatWholeColumn } from '../sheets/cell-address.ts';
import { listRuns } from '../sheets/list-runs.ts';
import { showsColumns } from '../sheets/rows/same-rows.ts';
import type { SeenSheets } from '../sheets/rows/seen-sheets.ts';
import type { MarkStore } from './mark-store.ts';
import { MARK } from './marks.ts';

/** Where columns are taken away, and what the sheet showed when it was read. */
export interface RemovalSite {
  readonly marks: MarkStore;
  readonly sheet: Sheet;
  readonly seen: SeenSheets;
}

/** Deletes the own columns, which stand next to each other as a rule in one call; not while people write in them. */
export function removeColumns({ marks, sheet, seen }: RemovalSite, columnIndexes: readonly number[]): void {
  if (columnIndexes.length === 0) return;
  const sheetId = sheet.getSheetId();
  let runs = listMarkedRuns(marks, sheetId);
  // Right before the first deletion: marks and words stand where they were found.
  const left = Math.min(...columnIndexes);
  const cells = sheet.getRange(formatWholeColumn(left, Math.max(...columnIndexes))).getDisplayValues();
  if (!showsColumns({ leftColumnIndex: left, cells }, seen.recall(sheetId), columnIndexes))
    throw new SheetMoved(sheet.getName());
  // From the right, so that the places of the others stay true; found anew by their marks each time.
  while (runs.length > 0) {
    const run = runs[runs.length - 1];
    if (run) sheet.deleteColumns(run.first + 1, run.count);
    marks.search();
    runs = listMarkedRuns(marks, sheetId);
  }
}

function listMarkedRuns(marks: MarkStore, sheetId: number): ReturnType<typeof listRuns> {
  const columnIndexes = marks.onColumns(sheetId, MARK.column).flatMap(({ columnIndex }) => columnIndex ?? []);
  return listRuns([...new Set(columnIndexes)]);
}

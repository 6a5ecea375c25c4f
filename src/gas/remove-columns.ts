import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatWholeColumn } from '../sheets/cell-address.ts';
import { everyIndex } from './every-index.ts';
import { listRuns } from './list-runs.ts';
import { MARK } from './marks.ts';
import type { SheetTexts } from './seen-sheets.ts';

/** Deletes the own columns, which stand next to each other as a rule in one call; not while people write in them. */
export function removeColumns(sheet: Sheet, columnIndexes: readonly number[], seen: SheetTexts): void {
  if (columnIndexes.length === 0) return;
  let runs = listRuns(findMarked(sheet));
  // Right before the first deletion.
  if (!isAsSeen(sheet, columnIndexes, seen)) throw new SheetMoved(sheet.getName());
  // From the right, so that the places of the others stay true; found anew by their marks each time.
  for (; runs.length > 0; runs = listRuns(findMarked(sheet))) {
    const run = runs[runs.length - 1];
    if (run) sheet.deleteColumns(run.first + 1, run.count);
  }
}

function isAsSeen(sheet: Sheet, columnIndexes: readonly number[], seen: SheetTexts): boolean {
  const left = Math.min(...columnIndexes);
  const now = sheet.getRange(formatWholeColumn(left, Math.max(...columnIndexes))).getDisplayValues();
  const rowCount = Math.max(now.length, seen.length);
  return everyIndex(rowCount, rowIndex =>
    columnIndexes.every(
      columnIndex => (now[rowIndex]?.[columnIndex - left] ?? '') === (seen[rowIndex]?.[columnIndex] ?? ''),
    ),
  );
}

function findMarked(sheet: Sheet): readonly number[] {
  const marks = sheet.createDeveloperMetadataFinder().withKey(MARK.column).find();
  const columnIndexes = marks.flatMap(mark => {
    const range = mark.getLocation().getColumn();
    return range ? [range.getColumn() - 1] : [];
  });
  return [...new Set(columnIndexes)];
}

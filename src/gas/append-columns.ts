import { formatWholeColumn } from '../app/cell-address.ts';
import type { AppendRequest, NewColumn, TablePlace } from '../app/plan-sheet-port.ts';
import type { PendingColumns } from '../app/ports.ts';
import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatOwnColumns } from './format-own-columns.ts';
import { google } from './google.ts';
import { formatPending, MARK } from './marks.ts';

/**
 * Inserts the columns after the table (or after `place.lastColumnIndex`), marks them, then dresses them. A note on the
 * sheet stands from before the first change until after the last, so that a run cut in between is taken up again.
 */
export function appendColumns(sheet: Sheet, { place, columns, pending }: AppendRequest): void {
  const first =
    pending && isInserted(sheet, pending) ? pending.afterColumnIndex + 1 : insertBlock(sheet, place, columns);
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  columns.forEach(({ key }, i) => {
    const whole = sheet.getRange(formatWholeColumn(first + i));
    const marks = whole.createDeveloperMetadataFinder().withKey(MARK.column).find();
    if (marks.length === 0) whole.addDeveloperMetadata(MARK.column, key, DOCUMENT);
  });
  formatOwnColumns(sheet, { place, columns, firstColumnIndex: first });
  google.SpreadsheetApp.flush();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(MARK.pending).find()) mark.remove();
}

function insertBlock(sheet: Sheet, place: TablePlace, columns: readonly NewColumn[]): number {
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  const pending: PendingColumns = {
    afterColumnIndex: place.lastColumnIndex,
    keys: columns.map(({ key }) => key),
    columnCountBefore: sheet.getMaxColumns(),
  };
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(MARK.pending).find()) mark.remove();
  sheet.addDeveloperMetadata(MARK.pending, formatPending(pending), DOCUMENT);
  google.SpreadsheetApp.flush();
  sheet.insertColumnsAfter(place.lastColumnIndex + 1, columns.length);
  return place.lastColumnIndex + 1;
}

/** Whether the block of the note was inserted: the sheet is that much wider and the block still has no text. */
function isInserted(sheet: Sheet, { afterColumnIndex, keys, columnCountBefore }: PendingColumns): boolean {
  return (
    sheet.getMaxColumns() === columnCountBefore + keys.length &&
    isUnmarkedOrOurs(blockOf(sheet, afterColumnIndex, keys.length))
  );
}

function blockOf(sheet: Sheet, afterColumnIndex: number, count: number): Range {
  return sheet.getRange(1, afterColumnIndex + 2, Math.max(1, sheet.getLastRow()), count);
}

/** Cells of the block are blank, or already our headings. */
function isUnmarkedOrOurs(block: Range): boolean {
  const texts = block.getDisplayValues().filter(row => row.some(text => text !== ''));
  return texts.length <= 1;
}

import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { AppendRequest, NewColumn, TablePlace } from '../app/ports/plan-sheet-port.ts';
import type { PendingColumns } from '../app/ports/ports.ts';
import type { DeveloperMetadata } from '../contract/developer-metadata.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatWholeColumn } from '../sheets/cell-address.ts';
import { text } from '../sheets/sheet-content.ts';
import { formatOwnColumns } from './format-own-columns.ts';
import { google } from './google.ts';
import { formatPending, MARK } from './marks.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumn } from './write-column.ts';

/**
 * Inserts the columns after the table (or after `place.lastColumnIndex`), marks them, then dresses them. A note on the
 * sheet stands from before the first change until after the last, so that a run cut in between is taken up again.
 */
export function appendColumns(watch: RowWatch, { place, columns, pending }: AppendRequest): void {
  const { sheet } = watch;
  const first = (pending && findBegun(sheet, columns, pending)) ?? insertBlock(watch, place, columns);
  requireBlank(sheet, first, columns.length);
  markColumns(sheet, first, { columns, mayBeMarked: pending !== null });
  if (findMarkedBlock(sheet, columns) !== first) {
    // A column was put in between: the marks may stand on one of another person's.
    for (const mark of findColumnMarks(sheet, columns)) mark.remove();
    throw new SheetMoved(sheet.getName());
  }
  requireBlank(sheet, first, columns.length);
  formatOwnColumns(sheet, { place, columns, firstColumnIndex: first });
  google.SpreadsheetApp.flush();
  const dressed = findMarkedBlock(sheet, columns);
  if (dressed !== first) {
    // The note stays: the next attempt dresses them where they are now.
    if (dressed !== null) takeHeadingsAway(watch, { place, first, shift: dressed - first, columns });
    throw new SheetMoved(sheet.getName());
  }
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(MARK.pending).find()) mark.remove();
}

interface Shift {
  readonly place: TablePlace;
  readonly columns: readonly NewColumn[];
  /** Where the block was when its headings were written, and how far it was moved then. */
  readonly first: number;
  readonly shift: number;
}

/** Own headings that went onto columns beside the block give way to what stood there. */
function takeHeadingsAway({ sheet, known }: RowWatch, { place, columns, first, shift }: Shift): void {
  const before = known[place.headerRowIndex] ?? [];
  const row = sheet.getRange(place.headerRowIndex + 1, 1, 1, sheet.getMaxColumns());
  const [now = []] = row.getDisplayValues();
  const isNew = now[first - 1] === before[first - 1];
  columns.forEach(({ heading }, i) => {
    const columnIndex = first + i;
    const isInBlock = columnIndex >= first + shift && columnIndex < first + shift + columns.length;
    if (isInBlock || now[columnIndex] !== heading) return;
    const words = isNew || shift < 0 ? '' : (before[columnIndex - shift] ?? '');
    prepareColumn(sheet, columnIndex, { topRowIndex: place.headerRowIndex, cells: [text(words)] })();
  });
}

/** Where a run that was cut or disturbed had put the columns; null when it had not come so far. */
function findBegun(sheet: Sheet, columns: readonly NewColumn[], pending: PendingColumns): number | null {
  const marked = findMarkedBlock(sheet, columns);
  if (marked !== null) return marked;
  const { afterColumnIndex, keys, columnCountBefore } = pending;
  const isInserted =
    sheet.getMaxColumns() === columnCountBefore + keys.length &&
    isBlank(sheet, afterColumnIndex + 1, keys.length);
  return isInserted ? afterColumnIndex + 1 : null;
}

function insertBlock(watch: RowWatch, place: TablePlace, columns: readonly NewColumn[]): number {
  const { sheet } = watch;
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  const pending: PendingColumns = {
    afterColumnIndex: place.lastColumnIndex,
    keys: columns.map(({ key }) => key),
    columnCountBefore: sheet.getMaxColumns(),
  };
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(MARK.pending).find()) mark.remove();
  sheet.addDeveloperMetadata(MARK.pending, formatPending(pending), DOCUMENT);
  google.SpreadsheetApp.flush();
  watch.confirm();
  sheet.insertColumnsAfter(place.lastColumnIndex + 1, columns.length);
  return place.lastColumnIndex + 1;
}

interface Marking {
  readonly columns: readonly NewColumn[];
  /** By a run that was cut. */
  readonly mayBeMarked: boolean;
}

function markColumns(sheet: Sheet, first: number, { columns, mayBeMarked }: Marking): void {
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  columns.forEach(({ key }, i) => {
    const whole = sheet.getRange(formatWholeColumn(first + i));
    const isMarked =
      mayBeMarked && whole.createDeveloperMetadataFinder().withKey(MARK.column).find().length > 0;
    if (!isMarked) whole.addDeveloperMetadata(MARK.column, key, DOCUMENT);
  });
}

/** The first of the marked columns; null unless all are marked and stand next to each other in order. */
function findMarkedBlock(sheet: Sheet, columns: readonly NewColumn[]): number | null {
  const places = new Map(
    findColumnMarks(sheet, columns).map(mark => [
      mark.getValue(),
      (mark.getLocation().getColumn()?.getColumn() ?? 0) - 1,
    ]),
  );
  const first = places.get(columns[0]?.key ?? null);
  if (first === undefined) return null;
  return columns.every(({ key }, i) => places.get(key) === first + i) ? first : null;
}

function findColumnMarks(sheet: Sheet, columns: readonly NewColumn[]): readonly DeveloperMetadata[] {
  const marks = sheet.createDeveloperMetadataFinder().withKey(MARK.column).find();
  return marks.filter(mark => columns.some(({ key }) => key === mark.getValue()));
}

function requireBlank(sheet: Sheet, first: number, count: number): void {
  if (!isBlank(sheet, first, count)) throw new SheetMoved(sheet.getName());
}

/** Cells of the block are blank, or already our headings. */
function isBlank(sheet: Sheet, first: number, count: number): boolean {
  const rows = sheet.getRange(1, first + 1, Math.max(1, sheet.getLastRow()), count).getDisplayValues();
  return rows.filter(row => row.some(words => words !== '')).length <= 1;
}

import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { AppendRequest } from '../app/ports/plan-sheet-port.ts';
import { formatWholeColumn } from '../sheets/cell-address.ts';
import type { NewColumn, PendingColumns, TablePlace } from '../sheets/plan-columns/new-columns.ts';
import { findBlockStart, hasGrownBy, isBlankBlock } from '../sheets/rows/column-block.ts';
import { findStrayHeadings } from '../sheets/rows/covered-words.ts';
import { text } from '../sheets/sheet-content.ts';
import { formatOwnColumns } from './format-own-columns.ts';
import { google } from './google.ts';
import type { FoundMark, MarkStore } from './mark-store.ts';
import { formatPending, MARK } from './marks.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumn } from './write-column.ts';

/** Where columns are appended: the rows of the sheet are watched, marks are found in the workbook. */
export interface AppendSite {
  readonly marks: MarkStore;
  readonly watch: RowWatch;
}

/**
 * Inserts the columns after the table (or after `place.lastColumnIndex`), marks them, then dresses them. A note on the
 * sheet stands from before the first change until after the last, so that a run cut in between is taken up again.
 */
export function appendColumns(site: AppendSite, { place, columns, pending }: AppendRequest): void {
  const { sheet, seen, sheetId } = site.watch;
  const begun = pending && findBegun(site, columns, pending);
  const first = begun ?? insertBlock(site, place, columns);
  markColumns(site, first, { columns, mayBeMarked: pending !== null });
  const marks = searchOwnMarks(site, columns);
  if (findMarkedBlock(marks, columns) !== first || !isBlankBlock(readBlock(site, first, columns.length))) {
    // A column was put in between: the marks may stand on one of another person's.
    site.marks.remove(marks);
    throw new SheetMoved(sheet.getName());
  }
  formatOwnColumns(sheet, { place, columns, firstColumnIndex: first, isResumed: begun !== null });
  google.SpreadsheetApp.flush();
  const dressed = findMarkedBlock(searchOwnMarks(site, columns), columns);
  if (dressed !== first) {
    // The note stays: the next attempt dresses them where they are now.
    if (dressed !== null) takeHeadingsAway(site.watch, { place, first, shift: dressed - first, columns });
    throw new SheetMoved(sheet.getName());
  }
  forgetPending(site);
  seen.insertColumns(
    sheetId,
    first,
    columns.map(() => ''),
  );
  columns.forEach(({ heading }, i) => {
    seen.note(sheetId, { rowIndex: place.headerRowIndex, columnIndex: first + i }, heading);
  });
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
  const headings = columns.map(({ heading }) => heading);
  for (const [columnIndex, words] of findStrayHeadings({ headings, first, shift }, before, now))
    prepareColumn(sheet, columnIndex, { topRowIndex: place.headerRowIndex, cells: [text(words)] })();
}

/** Where a run that was cut or disturbed had put the columns; null when it had not come so far. */
function findBegun(
  site: AppendSite,
  columns: readonly NewColumn[],
  { afterColumnIndex, keys, columnCountBefore }: PendingColumns,
): number | null {
  const marked = findMarkedBlock(listOwnMarks(site, columns), columns);
  if (marked !== null) return marked;
  const { sheet } = site.watch;
  const isInserted =
    hasGrownBy(keys.length, columnCountBefore, sheet.getMaxColumns()) &&
    isBlankBlock(readBlock(site, afterColumnIndex + 1, keys.length));
  return isInserted ? afterColumnIndex + 1 : null;
}

function insertBlock(site: AppendSite, place: TablePlace, columns: readonly NewColumn[]): number {
  const { sheet } = site.watch;
  const pending: PendingColumns = {
    afterColumnIndex: place.lastColumnIndex,
    keys: columns.map(({ key }) => key),
    columnCountBefore: sheet.getMaxColumns(),
  };
  forgetPending(site);
  site.marks.add(sheet, MARK.pending, formatPending(pending));
  site.watch.confirm([place.lastColumnIndex]);
  sheet.insertColumnsAfter(place.lastColumnIndex + 1, columns.length);
  return place.lastColumnIndex + 1;
}

function forgetPending({ marks, watch }: AppendSite): void {
  marks.remove(marks.on(watch.sheetId, MARK.pending));
}

interface Marking {
  readonly columns: readonly NewColumn[];
  /** By a run that was cut. */
  readonly mayBeMarked: boolean;
}

function markColumns(site: AppendSite, first: number, { columns, mayBeMarked }: Marking): void {
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  const { sheet, sheetId } = site.watch;
  const marks = mayBeMarked ? site.marks.onColumns(sheetId, MARK.column) : [];
  const marked = new Set(marks.map(({ columnIndex }) => columnIndex));
  columns.forEach(({ key }, i) => {
    if (marked.has(first + i)) return;
    sheet.getRange(formatWholeColumn(first + i)).addDeveloperMetadata(MARK.column, key, DOCUMENT);
  });
}

/** The first of the marked columns; null unless all are marked and stand next to each other in order. */
function findMarkedBlock(marks: readonly FoundMark[], columns: readonly NewColumn[]): number | null {
  const places = new Map(marks.map(({ value, columnIndex }) => [value, columnIndex ?? 0]));
  return findBlockStart(
    columns.map(({ key }) => key),
    places,
  );
}

function listOwnMarks({ marks, watch }: AppendSite, columns: readonly NewColumn[]): readonly FoundMark[] {
  const keys = new Set<string>(columns.map(({ key }) => key));
  return marks.onColumns(watch.sheetId, MARK.column).filter(({ value }) => keys.has(value));
}

/** Where they are now: a person may have put a column in between. */
function searchOwnMarks(site: AppendSite, columns: readonly NewColumn[]): readonly FoundMark[] {
  site.marks.search();
  return listOwnMarks(site, columns);
}

/** As many rows as the sheet had when it was read. */
function readBlock({ watch }: AppendSite, first: number, count: number): string[][] {
  return watch.sheet.getRange(1, first + 1, Math.max(1, watch.known.length), count).getDisplayValues();
}

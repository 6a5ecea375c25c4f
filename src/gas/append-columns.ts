import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { AppendRequest } from '../app/ports/plan-sheet-port.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import { formatWholeColumn } from '../sheets/cell-address.ts';
import type { NewColumn, PendingColumns, TablePlace } from '../sheets/plan-columns/new-columns.ts';
import { findBlockStart, hasGrownBy, isBlankBlock } from '../sheets/rows/column-block.ts';
import { findStrayHeadings } from '../sheets/rows/covered-words.ts';
import { text } from '../sheets/sheet-content.ts';
import { type ColumnMark, findColumnMarks, findSheetMarks } from './find-marks.ts';
import { formatOwnColumns } from './format-own-columns.ts';
import { google } from './google.ts';
import { formatPending, MARK } from './marks.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumn } from './write-column.ts';

/** Where columns are appended: the rows of the sheet are watched, marks are found in the workbook. */
export interface AppendSite {
  readonly spreadsheet: Spreadsheet;
  readonly watch: RowWatch;
}

/**
 * Inserts the columns after the table (or after `place.lastColumnIndex`), marks them, then dresses them. A note on the
 * sheet stands from before the first change until after the last, so that a run cut in between is taken up again.
 */
export function appendColumns(site: AppendSite, { place, columns, pending }: AppendRequest): void {
  const { sheet } = site.watch;
  const first = (pending && findBegun(site, columns, pending)) ?? insertBlock(site, place, columns);
  requireBlank(sheet, first, columns.length);
  markColumns(site, first, { columns, mayBeMarked: pending !== null });
  const marks = findOwnMarks(site, columns);
  if (findMarkedBlock(marks, columns) !== first) {
    // A column was put in between: the marks may stand on one of another person's.
    for (const { mark } of marks) mark.remove();
    throw new SheetMoved(sheet.getName());
  }
  requireBlank(sheet, first, columns.length);
  formatOwnColumns(sheet, { place, columns, firstColumnIndex: first });
  google.SpreadsheetApp.flush();
  const dressed = findMarkedBlock(findOwnMarks(site, columns), columns);
  if (dressed !== first) {
    // The note stays: the next attempt dresses them where they are now.
    if (dressed !== null) takeHeadingsAway(site.watch, { place, first, shift: dressed - first, columns });
    throw new SheetMoved(sheet.getName());
  }
  forgetPending(site);
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
  const marked = findMarkedBlock(findOwnMarks(site, columns), columns);
  if (marked !== null) return marked;
  const { sheet } = site.watch;
  const isInserted =
    hasGrownBy(keys.length, columnCountBefore, sheet.getMaxColumns()) &&
    isBlankBlock(readBlock(sheet, afterColumnIndex + 1, keys.length));
  return isInserted ? afterColumnIndex + 1 : null;
}

function insertBlock(site: AppendSite, place: TablePlace, columns: readonly NewColumn[]): number {
  const { sheet } = site.watch;
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  const pending: PendingColumns = {
    afterColumnIndex: place.lastColumnIndex,
    keys: columns.map(({ key }) => key),
    columnCountBefore: sheet.getMaxColumns(),
  };
  forgetPending(site);
  sheet.addDeveloperMetadata(MARK.pending, formatPending(pending), DOCUMENT);
  google.SpreadsheetApp.flush();
  site.watch.confirm();
  sheet.insertColumnsAfter(place.lastColumnIndex + 1, columns.length);
  return place.lastColumnIndex + 1;
}

function forgetPending({ spreadsheet, watch }: AppendSite): void {
  for (const mark of findSheetMarks(spreadsheet, MARK.pending, watch.sheetId)) mark.remove();
}

interface Marking {
  readonly columns: readonly NewColumn[];
  /** By a run that was cut. */
  readonly mayBeMarked: boolean;
}

function markColumns(site: AppendSite, first: number, { columns, mayBeMarked }: Marking): void {
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  const { sheet, sheetId } = site.watch;
  const marks = mayBeMarked ? findColumnMarks(site.spreadsheet, MARK.column, sheetId) : [];
  const marked = new Set(marks.map(({ columnIndex }) => columnIndex));
  columns.forEach(({ key }, i) => {
    if (marked.has(first + i)) return;
    sheet.getRange(formatWholeColumn(first + i)).addDeveloperMetadata(MARK.column, key, DOCUMENT);
  });
}

/** The first of the marked columns; null unless all are marked and stand next to each other in order. */
function findMarkedBlock(marks: readonly ColumnMark[], columns: readonly NewColumn[]): number | null {
  const places = new Map(marks.map(({ value, columnIndex }) => [value, columnIndex]));
  return findBlockStart(
    columns.map(({ key }) => key),
    places,
  );
}

function findOwnMarks(
  { spreadsheet, watch }: AppendSite,
  columns: readonly NewColumn[],
): readonly ColumnMark[] {
  const keys = new Set<string>(columns.map(({ key }) => key));
  return findColumnMarks(spreadsheet, MARK.column, watch.sheetId).filter(({ value }) => keys.has(value));
}

function requireBlank(sheet: Sheet, first: number, count: number): void {
  if (!isBlankBlock(readBlock(sheet, first, count))) throw new SheetMoved(sheet.getName());
}

function readBlock(sheet: Sheet, first: number, count: number): string[][] {
  return sheet.getRange(1, first + 1, Math.max(1, sheet.getLastRow()), count).getDisplayValues();
}

import type { Range } from '../../contract/range.ts';
import type { Sheet } from '../../contract/sheet.ts';
import { SCRATCH_SHEET_NAME } from '../../messages/platform-test-id.ts';
import { google, hasDrive } from '../google.ts';
import { listSheetMarks, MARK, wordsOf } from '../marks.ts';
import type { OpenBook } from '../open-book.ts';
import { markNewSheet, openBlankSheet } from '../own-sheets.ts';

/** The kind in the mark of the hidden sheet that the probes work on. */
const SCRATCH = 'platform-scratch';
/** Probes write in this corner alone. */
const MOST_ROWS = 80;
const MOST_COLUMNS = 20;

/** What the probes of one run work on. */
export class Scratch {
  readonly book: OpenBook;
  private made: Sheet | null = null;

  constructor(book: OpenBook) {
    this.book = book;
  }

  get sheet(): Sheet {
    if (this.made === null) throw new Error('no sheet to probe on');
    return this.made;
  }

  set sheet(sheet: Sheet) {
    this.made = sheet;
  }

  range(row: number, column: number, rowCount = 1, columnCount = 1): Range {
    return this.sheet.getRange(row, column, rowCount, columnCount);
  }
}

/** Makes the sheet, marks it and hides it, so that nobody types on it. */
export function openScratch(scratch: Scratch): void {
  const { book } = scratch;
  const { sheet } = openBlankSheet(book, SCRATCH_SHEET_NAME);
  markNewSheet(book, sheet, SCRATCH);
  sheet.hideSheet();
  scratch.sheet = sheet;
}

/** Puts away sheet, marks and folders of this test, and of one that was cut; false when folders are left. */
export function clearScratch(book: OpenBook): boolean {
  book.marks.forget();
  for (const { key, sheetId } of listSheetMarks(book.marks)) {
    if (key === SCRATCH) removeSheet(book, sheetId);
  }
  book.marks.remove(book.marks.list().filter(({ key }) => key === MARK.probe));
  return trashFolders(book);
}

/** A sheet on which somebody wrote stays, and is theirs. */
function removeSheet(book: OpenBook, sheetId: number): void {
  const sheet = book.sheetOf(sheetId);
  const shown = sheet.getDataRange().getDisplayValues();
  const hasWords = shown.some((row, r) =>
    row.some((words, c) => words !== '' && (r >= MOST_ROWS || c >= MOST_COLUMNS)),
  );
  if (!hasWords) {
    book.deleteSheet(sheetId);
    return;
  }
  book.marks.remove(book.marks.on(sheetId, MARK.sheet));
  sheet.showSheet();
}

/** Notes the folders before they are made: a run that is cut leaves their ids. */
export function noteFolders(book: OpenBook, ids: readonly string[]): void {
  book.marks.set(null, MARK.probeFolders, ids.join(' '));
  google.SpreadsheetApp.flush();
}

/** Children first. What is not there any more, or was never made, is done. */
function trashFolders(book: OpenBook): boolean {
  const ids = (wordsOf(book.marks, MARK.probeFolders) ?? '').split(' ').filter(id => id !== '');
  if (ids.length === 0) return true;
  if (!hasDrive()) return false;
  const left = [...ids].reverse().filter(id => !trash(id));
  if (left.length > 0) return false;
  book.marks.remove(book.marks.on(null, MARK.probeFolders));
  return true;
}

function trash(id: string): boolean {
  const { Files } = google.Drive;
  try {
    Files.update({ trashed: true }, id, null, { fields: 'id', supportsAllDrives: true });
    return true;
  } catch (error) {
    google.console.warn('folder not put away', error);
    return isGone(id);
  }
}

function isGone(id: string): boolean {
  try {
    return google.Drive.Files.get(id, { fields: 'trashed', supportsAllDrives: true }).trashed === true;
  } catch {
    return true;
  }
}

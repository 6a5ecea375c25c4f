import type { DeveloperMetadata } from '../contract/developer-metadata.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import { formatWholeColumn } from '../sheets/cell-address.ts';
import { google } from './google.ts';
import { retry } from './retry.ts';

/** A mark of the add-on with its place, asked for once: on Google each getter costs. */
export interface FoundMark {
  /** Null for one that this run added itself: Google gives no object for it. */
  readonly mark: DeveloperMetadata | null;
  readonly key: string;
  readonly value: string;
  /** Null for one on the workbook as a whole. */
  readonly sheetId: number | null;
  /** Of one on a column, else null. */
  readonly columnIndex: number | null;
}

/**
 * The marks of the add-on in the workbook. They are searched once for all keys and places: what a finder of a sheet
 * counts as lying on it is not said in the same way everywhere. What this run adds and changes is noted.
 */
export class MarkStore {
  private readonly spreadsheet: Spreadsheet;
  private readonly onWrite: () => void;
  private found: readonly FoundMark[] | null = null;

  constructor(spreadsheet: Spreadsheet, onWrite: () => void) {
    this.spreadsheet = spreadsheet;
    this.onWrite = onWrite;
  }

  /** The next question searches anew. */
  forget(): void {
    this.found = null;
  }

  /** A sheet was deleted, and its marks with it. */
  forgetSheet(sheetId: number): void {
    this.found = this.found?.filter(one => one.sheetId !== sheetId) ?? null;
  }

  list(): readonly FoundMark[] {
    return this.found ?? this.search();
  }

  search(): readonly FoundMark[] {
    const marks = retry(() => this.spreadsheet.createDeveloperMetadataFinder().find());
    this.found = marks.flatMap(toFoundMark);
    return this.found;
  }

  /** Marks of that name on a sheet itself; null for the workbook as a whole. */
  on(sheetId: number | null, key: string): readonly FoundMark[] {
    return this.list().filter(one => one.key === key && one.sheetId === sheetId && one.columnIndex === null);
  }

  /** Marks of that name on columns of a sheet. */
  onColumns(sheetId: number, key: string): readonly FoundMark[] {
    return this.list().filter(one => one.key === key && one.sheetId === sheetId && one.columnIndex !== null);
  }

  /** Sets the mark of that name, once for each place. */
  set(sheet: Sheet | null, key: string, value: string): void {
    const sheetId = sheet === null ? null : sheet.getSheetId();
    const [known] = this.on(sheetId, key);
    if (known?.value === value) return;
    if (known === undefined) {
      this.add(sheet, key, value);
      return;
    }
    const standing = known.mark === null ? this.findAgain(sheetId, key) : known;
    this.onWrite();
    standing.mark?.setValue(value);
    this.found = this.list().map(one => (one === standing ? { ...one, value } : one));
  }

  /** Adds a mark where none of that value stands; the last one added counts. */
  add(sheet: Sheet | null, key: string, value: string): void {
    const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
    this.onWrite();
    (sheet ?? this.spreadsheet).addDeveloperMetadata(key, value, DOCUMENT);
    const sheetId = sheet === null ? null : sheet.getSheetId();
    this.found = [...this.list(), { mark: null, key, value, sheetId, columnIndex: null }];
  }

  /**
   * Puts new marks of the same words in the place of those on workbook and sheets: marks that came along with a copied
   * workbook may take no new value, and say nothing.
   */
  renew(): void {
    const old = this.list().filter(one => one.mark !== null && one.columnIndex === null);
    const sheets = new Map(this.spreadsheet.getSheets().map(sheet => [sheet.getSheetId(), sheet]));
    for (const { key, value, sheetId } of old) {
      const sheet = sheetId === null ? null : sheets.get(sheetId);
      if (sheet !== undefined) this.add(sheet, key, value);
    }
    this.remove(old);
  }

  addToColumn(sheet: Sheet, columnIndex: number, mark: Pick<FoundMark, 'key' | 'value'>): void {
    const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
    this.onWrite();
    sheet.getRange(formatWholeColumn(columnIndex)).addDeveloperMetadata(mark.key, mark.value, DOCUMENT);
    this.found = [...this.list(), { ...mark, mark: null, sheetId: sheet.getSheetId(), columnIndex }];
  }

  remove(marks: readonly FoundMark[]): void {
    if (marks.length > 0) this.onWrite();
    for (const { mark } of marks) mark?.remove();
    this.found = this.list().filter(one => !marks.includes(one));
  }

  private findAgain(sheetId: number | null, key: string): FoundMark {
    this.search();
    const [found] = this.on(sheetId, key);
    if (!found) throw new Error(`the mark ${key} is gone`);
    return found;
  }
}

function toFoundMark(mark: DeveloperMetadata): readonly FoundMark[] {
  const key = mark.getKey();
  if (!key.startsWith('zi.')) return [];
  const location = mark.getLocation();
  const column = location.getColumn();
  const sheet = column === null ? location.getSheet() : column.getSheet();
  return [
    {
      mark,
      key,
      value: mark.getValue() ?? '',
      sheetId: sheet === null ? null : sheet.getSheetId(),
      columnIndex: column === null ? null : column.getColumn() - 1,
    },
  ];
}

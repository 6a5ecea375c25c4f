import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import type { RowAnchor } from '../sheets/rows/row-anchor.ts';
import { isSameTexts, SeenSheets } from '../sheets/rows/seen-sheets.ts';
import { google } from './google.ts';
import { MarkStore } from './mark-store.ts';
import { retry } from './retry.ts';
import { RowWatch } from './row-watch.ts';
import { SheetReading } from './sheet-reading.ts';

/**
 * The workbook that the script is bound to, and what this run has read of it: its list of sheets, its marks, and each
 * kind of reading of a sheet are asked for once. What the run writes on a sheet ends the reading of that sheet.
 */
export class OpenBook {
  readonly spreadsheet: Spreadsheet;
  readonly id: string;
  readonly zone: string;
  readonly seen = new SeenSheets();
  readonly marks: MarkStore;
  private listed: readonly Sheet[] | null = null;
  private byId = new Map<number, Sheet>();
  private readings = new Map<number, SheetReading>();
  private earlier = new Map<number, SheetReading>();
  private hasWrites = false;
  private readonly asked = new Map<string, unknown>();
  /** The sheet before the person, while one that this run inserted lies over it. */
  private covered: Sheet | null = null;

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
    this.id = spreadsheet.getId();
    this.zone = spreadsheet.getSpreadsheetTimeZone();
    this.marks = new MarkStore(spreadsheet, () => this.noteWrite());
  }

  /** Other people may have been at work: marks and sheets are asked for anew, and cells that show anything else. */
  beginReading(): void {
    this.marks.forget();
    this.listed = null;
    this.byId = new Map();
    this.earlier = new Map([...this.earlier, ...this.readings]);
    this.readings = new Map();
  }

  /** Sheets with cells: a tab that is a chart refuses to be asked about any. */
  sheets(): readonly Sheet[] {
    this.tabs();
    return [...this.byId.values()];
  }

  /** Every tab, of whatever kind: all bear names. */
  tabs(): readonly Sheet[] {
    if (this.listed === null) {
      this.listed = retry(() => this.spreadsheet.getSheets());
      const { GRID } = google.SpreadsheetApp.SheetType;
      const grids = this.listed.filter(sheet => sheet.getType() === GRID);
      this.byId = new Map(grids.map(sheet => [sheet.getSheetId(), sheet]));
    }
    return this.listed;
  }

  hasSheet(sheetId: number): boolean {
    this.sheets();
    return this.byId.has(sheetId);
  }

  /** The sheet of that id, which this run knows to be there. */
  sheetOf(sheetId: number): Sheet {
    if (!this.hasSheet(sheetId)) this.listed = null;
    this.sheets();
    const sheet = this.byId.get(sheetId);
    if (!sheet) throw new Error(`no sheet with id ${sheetId}`);
    return sheet;
  }

  /** From A1 to the last cell of a sheet. */
  measure(sheetId: number): Range {
    return retry(() => this.sheetOf(sheetId).getDataRange());
  }

  /** What stands on a sheet, read once until this run writes on it. */
  read(sheetId: number, range?: Range): SheetReading {
    const known = this.readings.get(sheetId);
    if (known) return known;
    const reading = new SheetReading(range ?? this.measure(sheetId));
    const earlier = this.earlier.get(sheetId);
    if (earlier && isSameTexts(earlier.displays, reading.displays)) reading.adopt(earlier);
    this.readings.set(sheetId, reading);
    this.seen.remember(sheetId, reading.displays);
    return reading;
  }

  /** The sheet, about to be written on: what was read of it does not count any more. */
  change(sheetId: number): Sheet {
    this.noteWrite();
    this.readings.delete(sheetId);
    this.earlier.delete(sheetId);
    return this.sheetOf(sheetId);
  }

  forgetReading(sheetId: number): void {
    this.readings.delete(sheetId);
  }

  noteWrite(): void {
    this.hasWrites = true;
  }

  /** Sends what was written since the last time, where something was. */
  flush(): void {
    if (!this.hasWrites) return;
    google.SpreadsheetApp.flush();
    this.hasWrites = false;
  }

  watch(sheetId: number, anchor: RowAnchor): RowWatch {
    return new RowWatch(this.change(sheetId), anchor, this.seen);
  }

  /** A new sheet at that place among the others. Google makes it the active one: see {@link restoreView}. */
  insertSheet(name: string, index: number): Sheet {
    const others = this.tabs();
    this.noteWrite();
    this.covered = this.covered ?? this.spreadsheet.getActiveSheet();
    const sheet = this.spreadsheet.insertSheet(name, index);
    this.listed = [...others.slice(0, index), sheet, ...others.slice(index)];
    this.byId.set(sheet.getSheetId(), sheet);
    return sheet;
  }

  deleteSheet(sheetId: number): void {
    const sheet = this.change(sheetId);
    if (this.covered?.getSheetId() === sheetId) this.covered = null;
    this.spreadsheet.deleteSheet(sheet);
    this.listed = this.tabs().filter(other => other !== sheet);
    this.byId.delete(sheetId);
    this.marks.forgetSheet(sheetId);
  }

  /** What does not change while this run goes on, asked for once. */
  once<T>(name: string, ask: () => T): T {
    if (!this.asked.has(name)) this.asked.set(name, retry(ask));
    return this.asked.get(name) as T;
  }

  showSheet(sheetId: number): void {
    this.covered = null;
    this.spreadsheet.setActiveSheet(this.sheetOf(sheetId));
  }

  /** Brings the person's sheet back where inserted ones lie over it. */
  restoreView(): void {
    const { covered } = this;
    this.covered = null;
    // Google would show a hidden sheet by it, such as a report that was replaced meanwhile.
    if (covered && !covered.isSheetHidden()) this.spreadsheet.setActiveSheet(covered);
  }
}

import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import type { RowAnchor } from '../sheets/rows/row-anchor.ts';
import { SeenSheets } from '../sheets/rows/seen-sheets.ts';
import { RowWatch } from './row-watch.ts';

/** The workbook that the script is bound to, and what this run has seen of it. */
export class OpenBook {
  readonly spreadsheet: Spreadsheet;
  readonly id: string;
  readonly zone: string;
  readonly seen = new SeenSheets();

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
    this.id = spreadsheet.getId();
    this.zone = spreadsheet.getSpreadsheetTimeZone();
  }

  /** The sheet of that id, which this run knows to be there. */
  sheetOf(sheetId: number): Sheet {
    const sheet = this.spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Error(`no sheet with id ${sheetId}`);
    return sheet;
  }

  watch(sheetId: number, anchor: RowAnchor): RowWatch {
    return new RowWatch(this.sheetOf(sheetId), anchor, this.seen);
  }
}

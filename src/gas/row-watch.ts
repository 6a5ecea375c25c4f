import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatWholeColumn, formatWholeRow } from '../sheets/cell-address.ts';
import type { RowAnchor } from '../sheets/rows/row-anchor.ts';
import { findLookColumns, standsAsKnown } from '../sheets/rows/same-rows.ts';
import type { SeenSheets, SheetTexts } from '../sheets/rows/seen-sheets.ts';
import { retry } from './retry.ts';

/** Looks, in two block reads, whether the rows and columns of a sheet stand where this run knows them. */
export class RowWatch {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly anchor: RowAnchor;
  readonly seen: SeenSheets;

  constructor(sheet: Sheet, anchor: RowAnchor, seen: SeenSheets) {
    this.sheet = sheet;
    this.sheetId = sheet.getSheetId();
    this.anchor = anchor;
    this.seen = seen;
  }

  get known(): SheetTexts {
    return this.seen.recall(this.sheetId);
  }

  /** Ends the attempt when something moved; to be asked right before a write. */
  confirm(): void {
    if (!this.stands()) throw new SheetMoved(this.sheet.getName());
  }

  stands(): boolean {
    const { left, right } = findLookColumns(this.anchor);
    const read = (notation: string): string[][] =>
      retry(() => this.sheet.getRange(notation).getDisplayValues());
    const [headings = []] = read(formatWholeRow(this.anchor.headingRowIndex));
    const cells = read(formatWholeColumn(left, right));
    return standsAsKnown({ headings, leftColumnIndex: left, cells }, this.known, this.anchor);
  }
}

import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatWholeColumn } from '../sheets/cell-address.ts';
import type { RowAnchor } from '../sheets/rows/row-anchor.ts';
import { findLookColumns, standsAsKnown } from '../sheets/rows/same-rows.ts';
import type { SeenSheets, SheetTexts } from '../sheets/rows/seen-sheets.ts';
import { retry } from './retry.ts';

/** Looks, in one block read, whether the rows and columns of a sheet stand where this run knows them. */
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

  /** Ends the attempt when something moved; to be asked right before a write into these columns. */
  confirm(columnIndexes: readonly number[]): void {
    if (!this.stands(columnIndexes)) throw new SheetMoved(this.sheet.getName());
  }

  /** Whole columns, down to the last row of the grid: those that tell rows apart, and those that are written. */
  stands(columnIndexes: readonly number[]): boolean {
    const { left, right } = findLookColumns(this.anchor, columnIndexes);
    const cells = retry(() => this.sheet.getRange(formatWholeColumn(left, right)).getDisplayValues());
    return standsAsKnown({ leftColumnIndex: left, cells }, this.known, this.anchor);
  }
}

import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { RowAnchor } from '../app/ports/row-anchor.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatWholeColumn, formatWholeRow } from '../sheets/cell-address.ts';
import { everyIndex } from './every-index.ts';
import { retry } from './retry.ts';
import type { SeenSheets, SheetTexts } from './seen-sheets.ts';

/** Looks, in two block reads, whether the rows and columns of a sheet stand where this run knows them. */
export class RowWatch {
  readonly sheet: Sheet;
  readonly anchor: RowAnchor;
  readonly seen: SeenSheets;

  constructor(sheet: Sheet, anchor: RowAnchor, seen: SeenSheets) {
    this.sheet = sheet;
    this.anchor = anchor;
    this.seen = seen;
  }

  get known(): SheetTexts {
    return this.seen.recall(this.sheet.getSheetId());
  }

  /** Ends the attempt when something moved; to be asked right before a write. */
  confirm(): void {
    if (!this.stands()) throw new SheetMoved(this.sheet.getName());
  }

  stands(): boolean {
    const { headingRowIndex } = this.anchor;
    const columnIndexes = listAnchorColumns(this.anchor);
    const left = Math.min(...columnIndexes);
    const [headings = []] = retry(() =>
      this.sheet.getRange(formatWholeRow(headingRowIndex)).getDisplayValues(),
    );
    const known = this.known[headingRowIndex] ?? [];
    const width = Math.max(headings.length, known.length);
    if (!everyIndex(width, i => isSameName(headings[i], known[i]))) return false;
    const cells = retry(() =>
      this.sheet.getRange(formatWholeColumn(left, Math.max(...columnIndexes))).getDisplayValues(),
    );
    const rowCount = Math.max(cells.length, this.known.length);
    return everyIndex(rowCount, rowIndex =>
      columnIndexes.every(columnIndex =>
        isSameName(cells[rowIndex]?.[columnIndex - left], this.known[rowIndex]?.[columnIndex]),
      ),
    );
  }
}

/** The columns that are looked at. */
export function listAnchorColumns({ columnIndexes, nameColumnIndex }: RowAnchor): readonly number[] {
  return nameColumnIndex === null ? columnIndexes : [...columnIndexes, nameColumnIndex];
}

/** The letters and digits of a text: Google may show spaces, quotes and line ends otherwise than they were written. */
export function nameOf(shown: string): string {
  return shown.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isSameName(now = '', known = ''): boolean {
  return now === known || nameOf(now) === nameOf(known);
}

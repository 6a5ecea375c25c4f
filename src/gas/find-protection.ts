import type { WritePlace } from '../app/ports/plan-sheet-port.ts';
import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Protection } from '../contract/sheet-parts.ts';
import { google } from './google.ts';

/** The protections of a sheet, and of ranges on it. */
export interface Protections {
  readonly whole: readonly Protection[];
  readonly ranges: readonly Protection[];
}

export function listProtections(sheet: Sheet): Protections {
  const { SHEET, RANGE } = google.SpreadsheetApp.ProtectionType;
  return { whole: sheet.getProtections(SHEET), ranges: sheet.getProtections(RANGE) };
}

/** The name of a protection that keeps this person from writing there; protections elsewhere do no harm. */
export function findProtection({ whole, ranges }: Protections, place: WritePlace): string | null {
  const closed = whole.find(
    protection => !protection.canEdit() && !isFree(place, protection.getUnprotectedRanges()),
  );
  if (closed) return closed.getDescription() || closed.getRange().getSheet().getName();
  const blocked = ranges.find(protection => !protection.canEdit() && reaches(protection.getRange(), place));
  return blocked ? blocked.getDescription() || blocked.getRange().getA1Notation() : null;
}

/** Whether a protected sheet leaves all the columns open, and none must be inserted. */
function isFree(place: WritePlace, open: readonly Range[]): boolean {
  if (place.insertAfterColumnIndex !== null) return false;
  return place.columnIndexes.every(columnIndex =>
    open.some(range => {
      const [top, bottom] = rowsOf(range);
      return hasColumn(range, columnIndex) && top <= place.topRowIndex && bottom >= place.bottomRowIndex;
    }),
  );
}

/** Whether a range holds cells of the columns, or lies across the place where columns are inserted, in any row. */
function reaches(range: Range, place: WritePlace): boolean {
  const { insertAfterColumnIndex: after } = place;
  if (after !== null && hasColumn(range, after) && hasColumn(range, after + 1)) return true;
  const [top, bottom] = rowsOf(range);
  const isBeside = bottom < place.topRowIndex || top > place.bottomRowIndex;
  return !isBeside && place.columnIndexes.some(columnIndex => hasColumn(range, columnIndex));
}

function rowsOf(range: Range): readonly [top: number, bottom: number] {
  return [range.getRow() - 1, range.getRow() + range.getNumRows() - 2];
}

function hasColumn(range: Range, columnIndex: number): boolean {
  const left = range.getColumn() - 1;
  return columnIndex >= left && columnIndex < left + range.getNumColumns();
}

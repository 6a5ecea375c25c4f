import type { Range } from '../contract/range.ts';
import type { SheetValue } from '../contract/rewrite.ts';
import type { Sheet } from '../contract/sheet.ts';
import { fromDayNumber } from '../domain/calendar/plain-date.ts';
import type { CellValue } from '../domain/plan/cell-value.ts';
import type { Grid, Merge } from '../domain/plan/grid.ts';
import type { SeenSheets } from '../sheets/rows/seen-sheets.ts';
import { readZoneOffset, toCellDayNumber, type ZoneOffset } from './zone-offset.ts';

const EMPTY: CellValue = { kind: 'empty' };

export interface GridReading {
  /** Null reads all rows. */
  readonly maxRowCount: number | null;
  /** Keeps what a whole sheet showed. */
  readonly seen: SeenSheets;
}

/** All cells from A1, in four block reads whatever the sheet's size; dates become days of the sheet's own zone. */
export function readGrid(sheet: Sheet, zone: string, { maxRowCount, seen }: GridReading): Grid {
  const rowCount = Math.min(sheet.getLastRow(), maxRowCount ?? Number.MAX_SAFE_INTEGER);
  const columnCount = sheet.getLastColumn();
  if (rowCount === 0 || columnCount === 0) return { rows: [], merges: [] };
  const range = sheet.getRange(1, 1, rowCount, columnCount);
  const displays = range.getDisplayValues();
  if (maxRowCount === null) seen.remember(sheet.getSheetId(), displays);
  const formats = range.getNumberFormats();
  const offset = readZoneOffset(zone);
  const rows = range
    .getValues()
    .map((values, r) =>
      values.map((value, c) =>
        toCell(value, displays[r]?.[c] ?? '', { format: formats[r]?.[c] ?? '', offset }),
      ),
    );
  return { rows, merges: range.getMergedRanges().map(toMerge) };
}

interface DateReading {
  readonly format: string;
  readonly offset: ZoneOffset;
}

function toCell(value: SheetValue, display: string, reading: DateReading): CellValue {
  if (value === '') return EMPTY;
  if (value instanceof Date)
    return toDateCell(toCellDayNumber(value, reading.offset), display, reading.format);
  if (typeof value === 'number') return { kind: 'number', value, display };
  if (typeof value === 'boolean') return { kind: 'text', text: display };
  // Formula errors come back as text ("#REF!").
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value)
    ? { kind: 'error', text: value }
    : { kind: 'text', text: value };
}

/** 1 January 1900 and 31 December 9999. */
const FIRST_DAY = 2;
const LAST_DAY = 2_958_465;

/**
 * A cell whose format has a month but no day ("mmmm yyyy") is that month. What lies outside the calendar is a text: a
 * clock time ("08:00" is a part of 30 December 1899), a number that came under a date format.
 */
function toDateCell(dayNumber: number, display: string, format: string): CellValue {
  const isDay = dayNumber >= FIRST_DAY && dayNumber < LAST_DAY + 1;
  if (!isDay) return display === '' ? EMPTY : { kind: 'text', text: display };
  const date = fromDayNumber(dayNumber);
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const isMonth = /[my]/.test(letters) ? !letters.includes('d') : !/\b\d{1,2}\b/.test(display);
  return isMonth
    ? { kind: 'month', year: date.year, month: date.month, display }
    : { kind: 'date', date, display };
}

function toMerge(range: Range): Merge {
  const top = range.getRow() - 1;
  const left = range.getColumn() - 1;
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
}

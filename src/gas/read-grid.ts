import type { Range } from '../contract/range.ts';
import type { SheetValue } from '../contract/rewrite.ts';
import { fromDayNumber } from '../domain/calendar/plain-date.ts';
import type { CellValue } from '../domain/plan/cell-value.ts';
import type { Grid, Merge } from '../domain/plan/grid.ts';
import type { SheetReading } from './sheet-reading.ts';
import { readZoneOffset, toCellDayNumber, type ZoneOffset } from './zone-offset.ts';

const EMPTY: CellValue = { kind: 'empty' };

/** All cells from A1; dates become days of the sheet's own zone. Merges are left out where nobody asks for them. */
export function readGrid(reading: SheetReading, zone: string, { hasMerges }: { hasMerges: boolean }): Grid {
  const rows = reading.once('rows', () => readRows(reading, zone));
  return { rows, merges: hasMerges ? reading.once('blocks', () => reading.merges.map(toMerge)) : [] };
}

function readRows(reading: SheetReading, zone: string): Grid['rows'] {
  const { displays, values } = reading;
  const isOpen = values.some((row, r) =>
    row.some((value, c) => value instanceof Date && !SHOWS_DAY.test(displays[r]?.[c] ?? '')),
  );
  // Formats tell months from days, and nothing else.
  const formats = isOpen ? reading.formats : [];
  const offset = readZoneOffset(zone);
  const rows = values.map((row, r) =>
    row.map((value, c) => toCell(value, displays[r]?.[c] ?? '', { format: formats[r]?.[c] ?? '', offset })),
  );
  // The range of a blank sheet is its first cell.
  return rows.length === 1 && rows[0]?.every(({ kind }) => kind === 'empty') ? [] : rows;
}

/** "30 Jun 2021": no format without a day shows this. */
const SHOWS_DAY = /^\d{1,2} \p{L}+ \d{4}$/u;

interface DateReading {
  readonly format: string;
  readonly offset: ZoneOffset;
}

function toCell(value: SheetValue, display: string, reading: DateReading): CellValue {
  if (value === '') return EMPTY;
  if (value instanceof Date)
    return toDateCell(toCellDayNumber(value, reading.offset), display, reading.format);
  if (typeof value === 'number') return { kind: 'number', value, display };
  // Logical values, and pictures that lie in a cell.
  if (typeof value !== 'string') return display === '' ? EMPTY : { kind: 'text', text: display };
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

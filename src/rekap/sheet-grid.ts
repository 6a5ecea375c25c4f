import { fromDayNumber } from '../domain/calendar/plain-date.ts';
import type { CellValue } from '../domain/plan/cell-value.ts';
import type { Grid } from '../domain/plan/grid.ts';
import { displayValue } from '../host/google/display-value.ts';
import { findLocale } from '../host/google/locale-words.ts';
import type { Cell } from '../host/workbook/cell.ts';
import type { Row, Sheet } from '../host/workbook/model.ts';
import { isDateFormat } from '../host/workbook/number-format.ts';

const EMPTY: CellValue = { kind: 'empty' };
const LOCALE = findLocale('in_ID');
/** 1 January 1900 and 31 December 9999. */
const FIRST_DAY = 2;
const LAST_DAY = 2_958_465;

/** The cells of a sheet from A1, as the add-on reads them. */
export function toGrid(sheet: Pick<Sheet, 'rows' | 'merges'>): Grid {
  return {
    rows: toRows(sheet.rows),
    merges: sheet.merges.map(({ startRow, endRow, startColumn, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow - 1,
      right: endColumn - 1,
    })),
  };
}

/** The same of bare rows. */
export function toRows(rows: readonly (Row | undefined)[]): Grid['rows'] {
  return Array.from(rows, row => Array.from(row?.cells ?? [], toCellValue));
}

function toCellValue(cell: Cell | undefined): CellValue {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null || value === '') return EMPTY;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'object') return { kind: 'error', text: value.error };
  const format = cell.style.numberFormat;
  const isPlain = typeof value === 'number' && Number.isInteger(value) && (format === '0' || format === '');
  const display = isPlain ? String(value) : displayOnce(cell, value);
  if (typeof value === 'boolean') return { kind: 'text', text: display };
  return isDate(format) ? toDate(value, format, display) : { kind: 'number', value, display };
}

const MOST_DISPLAYS = 20_000;
const displays = new Map<string, string>();

/** Remembered: the same days stand in a sheet over and over. */
function displayOnce(cell: Cell, value: number | boolean): string {
  const key = `${value} ${cell.style.numberFormat}`;
  const known = displays.get(key);
  if (known !== undefined) return known;
  if (displays.size >= MOST_DISPLAYS) displays.clear();
  const shown = displayValue(cell, LOCALE);
  displays.set(key, shown);
  return shown;
}

const dateFormats = new Map<string, boolean>();

/** Remembered: a sheet has thousands of cells and few formats. */
function isDate(format: string): boolean {
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const found = isDateFormat(format);
  dateFormats.set(format, found);
  return found;
}

/** A format with a month but no day is that month; what lies outside the calendar is a text. */
function toDate(value: number, format: string, display: string): CellValue {
  if (value < FIRST_DAY || value >= LAST_DAY + 1) return { kind: 'text', text: display };
  const date = fromDayNumber(value);
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const isMonth = /[my]/.test(letters) && !letters.includes('d');
  return isMonth
    ? { kind: 'month', year: date.year, month: date.month, display }
    : { kind: 'date', date, display };
}

import { readTargetFunction as read } from '../app/commands/read-target-function.ts';
import { parseIsoDate } from '../domain/calendar/plain-date.ts';
import type { CellValue } from '../domain/plan/cell-value.ts';
import { ONE_COLUMN_ONLY } from '../messages/target-function-id.ts';
import { google } from './google.ts';
import { readWallTime, toMidnight } from './zone-offset.ts';

type Answer = (Date | string)[];

/**
 * For each cell one row: days at midnight of the sheet's zone, which are whole days there, or one cell of text. A column
 * of cells is answered row by row, so that one formula, and one start of the script, does for a whole plan.
 */
export function readTargetFunction(cells: unknown, years: unknown): Answer[] {
  const rows = listRows(cells);
  if (rows.some(row => row.length > 1)) return [[ONE_COLUMN_ONLY]];
  const yearRows = listRows(years);
  // Asked for when there is a day to be read or given: most cells of a sheet need none.
  const zone = makeZone();
  const answers = rows.map(([cell], i): Answer => {
    if (rows.length > 1 && isBlank(cell)) return [''];
    const [year] = (yearRows.length > 1 ? yearRows[i] : yearRows[0]) ?? [];
    const result = read(toCell(cell, zone), toYear(year));
    return typeof result === 'string' ? [result] : result.map(date => toMidnight(date, zone()));
  });
  const width = Math.max(1, ...answers.map(({ length }) => length));
  return answers.map(answer => [...answer, ...Array.from({ length: width - answer.length }, () => '')]);
}

/** The zone of the sheet, asked for once. */
function makeZone(): () => string {
  let zone: string | null = null;
  return () => {
    zone = zone ?? google.SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    return zone;
  };
}

/** The cells of a range such as F5:F9 come as rows; a single cell or a typed text comes as itself. */
function listRows(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return value.map(row => (Array.isArray(row) ? row : [row]));
}

function isBlank(value: unknown): boolean {
  return String(value ?? '').trim() === '';
}

function toCell(value: unknown, zone: () => string): CellValue {
  if (value instanceof Date) return toDateCell(value, zone());
  if (typeof value === 'number') return { kind: 'number', value, display: String(value).replace('.', ',') };
  return isBlank(value) ? { kind: 'empty' } : { kind: 'text', text: String(value) };
}

/**
 * A date cell arrives as midnight of the sheet's zone. Where it is midnight in the script's zone alone, that one is
 * meant. "Januari 2021" typed into a cell is 1 January: the first of a month at midnight is the month.
 */
function toDateCell(moment: Date, zone: string): CellValue {
  const wall = readWallTime(moment, zone);
  const isScripts = wall.clock !== '00:00' && moment.getHours() === 0 && moment.getMinutes() === 0;
  const date = isScripts
    ? { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() }
    : parseIsoDate(wall.day);
  if (date === null) return { kind: 'empty' };
  return date.day === 1 && (isScripts || wall.clock === '00:00')
    ? { kind: 'month', year: date.year, month: date.month, display: '' }
    : { kind: 'date', date, display: '' };
}

function toYear(value: unknown): number | null {
  const year = Number(value ?? Number.NaN);
  return Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : null;
}

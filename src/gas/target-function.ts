import { readTargetFunction as read } from '../app/commands/read-target-function.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { CellValue } from '../domain/plan/cell-value.ts';
import { ONE_CELL_ONLY } from '../messages/target-function-id.ts';

/**
 * One row of days at 12:00 in the script's zone (a day's own midnight would slip where the sheet's zone lies west of
 * it), or one cell of text. A cell that Sheets made a date comes in as a Date of the script's zone.
 */
export function readTargetFunction(cell: unknown, year: unknown): (Date | string)[][] {
  const cells = listCells(cell);
  if (cells.length > 1) return [[ONE_CELL_ONLY]];
  const result = read(toCell(cells[0]), toYear(listCells(year)[0]));
  return [typeof result === 'string' ? [result] : result.map(toNoon)];
}

/** The cells of a range such as F5:F5 come as rows; a single cell or a typed text comes as itself. */
function listCells(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flatMap(listCells) : [value];
}

function toNoon({ year, month, day }: PlainDate): Date {
  return new Date(year, month - 1, day, 12);
}

function toCell(value: unknown): CellValue {
  if (value instanceof Date) {
    const date = { year: value.getFullYear(), month: value.getMonth() + 1, day: value.getDate() };
    // "Januari 2021" typed into a cell arrives as 1 January: the first of a month at midnight is the month.
    return date.day === 1 && value.getHours() === 0
      ? { kind: 'month', year: date.year, month: date.month, display: '' }
      : { kind: 'date', date, display: '' };
  }
  if (typeof value === 'number') return { kind: 'number', value, display: String(value).replace('.', ',') };
  const text = String(value ?? '');
  return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function toYear(value: unknown): number | null {
  const year = Number(value ?? Number.NaN);
  return Number.isInteger(year) && year >= 1900 && year <= 2999 ? year : null;
}

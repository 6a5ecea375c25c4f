import { daysInMonth, type PlainDate, parseDay, toDayNumber } from '../calendar/plain-date.ts';
import { lazy } from '../lazy.ts';

/** How long a time is that a text names. */
export type TimeUnit =
  | 'day'
  | 'week'
  | 'month-part'
  | 'month'
  | 'quarter'
  | 'four-months'
  | 'semester'
  | 'year-part';

/** A day of a year; `LAST_DAY` stands for the last day of the month. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday: then `day` counts these weekdays of the month, and the year decides the day. */
  readonly weekday?: number;
}

/** A time that a text names, its year apart: "Juni", "31 Mei", "triwulan II", "akhir tahun". */
export interface TimePoint {
  readonly unit: TimeUnit;
  readonly start: DayOfYear;
  readonly end: DayOfYear;
  /** As named beside it; null when it must come from elsewhere. */
  readonly year: number | null;
  /** "tahun berikutnya" is 1, "tahun sebelumnya" -1, counted from the plan's year. */
  readonly yearShift: number;
  /** "awal tahun": the text does not say the day. */
  readonly isVague: boolean;
}

/** The year that stands beside a time: a number, or a distance from the plan's year. */
export type NamedYear = Pick<TimePoint, 'year' | 'yearShift'>;

export const NO_YEAR: NamedYear = { year: null, yearShift: 0 };
export const LAST_DAY = -1;
export const DAYS_OF_WEEK = 7;
export const WEEKS_OF_MONTH = 5;
export const MONTHS_OF_YEAR = 12;

/** The point of a day, which need not exist. */
export function dayPoint(month: number, day: number, year: NamedYear): TimePoint {
  const at = { month, day };
  return pointOf('day', { start: at, end: at }, year);
}

/** The point of a whole month. */
export function monthPoint(month: number, year: NamedYear): TimePoint {
  return pointOf('month', { start: firstDayOf(month), end: lastDayOf(month) }, year);
}

/** The point of the k-th week of a month: due on day 7·k, the fifth on the month's last day. */
export function weekPoint(month: number, week: number, year: NamedYear): TimePoint {
  const end = week >= WEEKS_OF_MONTH ? LAST_DAY : week * DAYS_OF_WEEK;
  const start = (week - 1) * DAYS_OF_WEEK + 1;
  return pointOf('week', { start: { month, day: start }, end: { month, day: end } }, year);
}

/** The point of a part of a month that the text does not name by its days: "awal Juni", "dasarian II Mei". */
export function monthPartPoint(month: number, lastDay: number, year: NamedYear): TimePoint {
  const days = { start: firstDayOf(month), end: { month, day: lastDay } };
  return { ...pointOf('month-part', days, year), isVague: true };
}

/** The point of the k-th such weekday of a month, or the last (`LAST_DAY`). */
export function weekdayPoint({ month, weekday, day }: Required<DayOfYear>, year: NamedYear): TimePoint {
  const at = { month, weekday, day };
  return pointOf('day', { start: at, end: at }, year);
}

/** The point of a quarter, a third or a half of a year. */
export function periodPoint(
  unit: 'quarter' | 'four-months' | 'semester',
  index: number,
  year: NamedYear,
): TimePoint {
  const length = MONTHS_OF_UNIT[unit];
  return pointOf(unit, { start: firstDayOf((index - 1) * length + 1), end: lastDayOf(index * length) }, year);
}

// Written out: most of a reader's time goes into making such records.
function pointOf(
  unit: TimeUnit,
  { start, end }: Pick<TimePoint, 'start' | 'end'>,
  { year, yearShift }: NamedYear,
): TimePoint {
  return { unit, start, end, year, yearShift, isVague: false };
}

const FIRST_DAYS = lazy(() => daysOfMonths(1));
const LAST_DAYS = lazy(() => daysOfMonths(LAST_DAY));

function daysOfMonths(day: number): readonly DayOfYear[] {
  return Array.from({ length: MONTHS_OF_YEAR + 1 }, (_, month) => ({ month, day }));
}

function firstDayOf(month: number): DayOfYear {
  return FIRST_DAYS()[month] ?? { month, day: 1 };
}

function lastDayOf(month: number): DayOfYear {
  return LAST_DAYS()[month] ?? { month, day: LAST_DAY };
}

/** Months of a unit that is made of whole months. */
export const MONTHS_OF_UNIT = { quarter: 3, 'four-months': 4, semester: 6 } as const;

/** Whether it is a quarter, a third or a half of a year. */
export function isPeriod(point: TimePoint): boolean {
  return point.unit === 'quarter' || point.unit === 'four-months' || point.unit === 'semester';
}

/** The calendar day, or null when that year has no such day. */
export function resolveDay({ month, day, weekday }: DayOfYear, year: number): PlainDate | null {
  if (weekday !== undefined) return resolveWeekday({ month, day, weekday }, year);
  // "Minggu ke-5 Februari" begins on a 29th that most years lack.
  return parseDay(
    year,
    month,
    day === LAST_DAY && month >= 1 && month <= 12 ? daysInMonth(year, month) : day,
  );
}

function resolveWeekday({ month, day, weekday }: Required<DayOfYear>, year: number): PlainDate | null {
  const first = parseDay(year, month, 1);
  if (!first) return null;
  // Day number 1 was a Sunday.
  const until = (weekday - ((toDayNumber(first) - 1) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const length = daysInMonth(year, month);
  const count = day === LAST_DAY ? Math.floor((length - 1 - until) / DAYS_OF_WEEK) : day - 1;
  return parseDay(year, month, 1 + until + count * DAYS_OF_WEEK);
}

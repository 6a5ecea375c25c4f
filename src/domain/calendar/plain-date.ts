/** A calendar day without clock or time zone; `month` from 1. Only days that exist are made. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a Gregorian month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day, or null when the calendar has no such day (31 June, 29 February 2021). */
export function parseDay(year: number, month: number, day: number): PlainDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** Whether the day is the last of its month. */
export function isMonthEnd({ year, month, day }: PlainDate): boolean {
  return day === daysInMonth(year, month);
}

/** The last day of a month; months outside 1–12 run into the neighbouring years. */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  const { year: y, month: m } = normalizeMonth(year, month);
  return { year: y, month: m, day: daysInMonth(y, m) };
}

/** The first day of a month; months outside 1–12 run into the neighbouring years. */
export function firstDayOfMonth(year: number, month: number): PlainDate {
  const { year: y, month: m } = normalizeMonth(year, month);
  return { year: y, month: m, day: 1 };
}

/** Negative, zero or positive as `a` lies before, on or after `b`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Whether both name the same day. */
export function isSameDay(a: PlainDate, b: PlainDate): boolean {
  return compareDates(a, b) === 0;
}

/** The day `days` after (or before) `date`. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The day number of a spreadsheet cell: 1 is 31 December 1899 (Sheets; Excel agrees from 1 March 1900). */
export function toDayNumber({ year, month, day }: PlainDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - DAYS_BEFORE_SHEET_EPOCH;
}

/** The day of a spreadsheet day number; a fraction (a clock time) is dropped. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = Math.floor(dayNumber) + DAYS_BEFORE_SHEET_EPOCH;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** `2021-07-05`. */
export function formatIsoDate({ year, month, day }: PlainDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of `2021-07-05`, or null when the text is not such a day. */
export function parseIsoDate(text: string): PlainDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return found ? parseDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

// Days from 1 March of year 0 (the start of the 400-year cycle) to 30 December 1899.
const DAYS_BEFORE_SHEET_EPOCH = 693899;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of the date's month, counted on through the years: the next month has the next number. */
export function monthIndex({ year, month }: Pick<PlainDate, 'year' | 'month'>): number {
  return year * 12 + month - 1;
}

function normalizeMonth(year: number, month: number): { year: number; month: number } {
  const zeroBased = monthIndex({ year, month });
  return { year: Math.floor(zeroBased / 12), month: ((((month - 1) % 12) + 12) % 12) + 1 };
}

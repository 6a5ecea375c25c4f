import type { Form } from '../piece.ts';
import { dayPoint } from '../time-point.ts';
import { type Token, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND } from './named-year.ts';

const DAY_IN_DIGITS = /^\d{1,2}(?:st|nd|rd|th)?$/;
// "tiap 2 bulan Januari–Juni" names no 2 January: the word bulan may follow a day only behind "tanggal".
const FURTHER_DAYS = '(?: (?: comma and | comma | and ) day-mark? number )*';
const WEEKDAY = '(?: day-unit? weekday (?: comma | slash )? | week-unit comma | day-unit week-unit comma? )?';

/** "31/12/2021", "2021-06-30". */
export const numericDay: Form = {
  name: 'numeric day',
  pattern: `${WEEKDAY} day-mark? numeric-day`,
  read: tokens => {
    const [year = 0, month = 0, day = 0] = tokens[tokens.length - 1]?.values ?? [];
    return { kind: 'points', points: [dayPoint(month, day, { year, yearShift: 0 })] };
  },
};

/** "1 s/d 5 Juni 2021", "tanggal 1-10 Juni". */
export const daysOfMonthRange: Form = {
  name: 'range of days in a month',
  pattern: `(?: day-mark number (?: dash | until ) day-mark? number month-unit? | number (?: dash | until ) number ) month ${YEAR_BEHIND}`,
  read: tokens => {
    const [first, last] = readDays(tokens);
    const [month] = valuesOf(tokens, 'month');
    if (first === undefined || last === undefined || month === undefined) return null;
    const year = readNamedYear(tokens);
    return { kind: 'span', from: dayPoint(month, first, year), to: dayPoint(month, last, year) };
  },
};

/** "15-Juni-2026", "15/Jun/26", "15-Jun": without blanks around the marks, as sheets show their dates. */
export const dayJoinedToMonth: Form = {
  name: 'day joined to its month',
  pattern: `${WEEKDAY} day-mark? number (?: dash | slash ) month (?: (?: dash | slash ) year | ${YEAR_BEHIND} )`,
  read: tokens => {
    const at = tokens.findIndex(({ kind }) => kind === 'number');
    const [number, mark, name] = tokens.slice(at, at + 3);
    const [day] = readDays(tokens);
    const [month] = valuesOf(tokens, 'month');
    const isTight = number?.end === mark?.start && mark?.end === name?.start;
    if (!isTight || day === undefined || month === undefined) return null;
    return { kind: 'points', points: [dayPoint(month, day, readNamedYear(tokens))] };
  },
};

/** "31 Mei", "Senin, 4 Januari 2021", "tanggal 5, 12 dan 19 Juni". */
export const daysOfMonth: Form = {
  name: 'days of a month',
  pattern: `every? ${WEEKDAY} (?: day-mark number ${FURTHER_DAYS} month-unit? | number ${FURTHER_DAYS} ) month ${YEAR_BEHIND}`,
  read: tokens => {
    const days = readDays(tokens);
    const [month] = valuesOf(tokens, 'month');
    if (days.length === 0 || month === undefined) return null;
    const year = readNamedYear(tokens);
    return { kind: 'points', points: days.map(day => dayPoint(month, day, year)) };
  },
};

/** "tgl 5 bulan April, Juli dan Oktober 2026": the day of each of these months; of a range of months nobody can say. */
export const dayOfMonths: Form = {
  name: 'day of several months',
  pattern: `day-mark number month-unit month ${YEAR_BEHIND} (?: (?: comma and | comma | and | until | dash ) month-unit? month ${YEAR_BEHIND} )+`,
  read: tokens => {
    const [day] = readDays(tokens);
    const isRange = tokens.some(
      ({ kind }, at) => (kind === 'until' || kind === 'dash') && tokens[at + 1]?.kind !== 'year',
    );
    if (day === undefined) return null;
    if (isRange) return { kind: 'doubt', code: 'target-unreadable' };
    const points = tokens.flatMap(({ kind, values }, at) => {
      const next = tokens.slice(at + 1).findIndex(token => token.kind === 'month');
      const own = tokens.slice(at + 1, next < 0 ? tokens.length : at + 1 + next);
      return kind === 'month' ? [dayPoint(values[0] ?? 0, day, readNamedYear(own))] : [];
    });
    return { kind: 'points', points };
  },
};

/** "Senin s.d. Jumat" before the days that follow. */
export const weekdaysBeforeDays: Form = {
  name: 'weekdays before days',
  pattern:
    'day-unit? weekday (?: dash | until | and | slash ) day-unit? (?: weekday comma? | week-unit comma ) (?= day-mark? (?: number (?: dash | until | and | comma | month ) | numeric-day ) )',
  read: () => ({ kind: 'none' }),
};

/** "June 30, 2021". */
export const dayBehindMonth: Form = {
  name: 'day behind its month',
  pattern: 'month number comma year',
  read: tokens => {
    const [day] = readDays(tokens);
    const [month] = valuesOf(tokens, 'month');
    if (day === undefined || month === undefined) return null;
    return { kind: 'points', points: [dayPoint(month, day, readNamedYear(tokens))] };
  },
};

/** "hari ke-5 Juli 2026", "hari ke-10 bulan Mei": counted from the first. */
export const countedDayOfMonth: Form = {
  name: 'counted day of a month',
  pattern: `day-unit ordinal dash? number month-unit? month ${YEAR_BEHIND}`,
  read: tokens => {
    const [day] = readDays(tokens);
    const [month] = valuesOf(tokens, 'month');
    if (day === undefined || month === undefined) return null;
    return { kind: 'points', points: [dayPoint(month, day, readNamedYear(tokens))] };
  },
};

const NUMBERED_GROUP = /^(?:pokja|area|kelompok|komponen|indikator)$/;
const LARGEST_GROUP = 12;

/** "Pokja 5 September": the number of the group, or the day. */
export const numberedGroup: Form = {
  name: 'numbered group before a month',
  pattern: 'people number (?= month )',
  read: ([group, number]) => {
    if (!group || !number || number.start > group.end + 1) return null;
    const isOf = NUMBERED_GROUP.test(group.text) && DAY_IN_DIGITS.test(number.text);
    const isDoubt = isOf && (number.values[0] ?? 0) <= LARGEST_GROUP;
    return isDoubt ? { kind: 'doubt', code: 'target-unreadable' } : null;
  },
};

/** "tanggal 10 bulan 6 tahun 2021". */
export const dayOfNumberedMonth: Form = {
  name: 'day of a numbered month',
  pattern: `day-mark number month-unit ordinal? dash? number ${YEAR_BEHIND}`,
  read: tokens => {
    const [day, month] = valuesOf(tokens, 'number');
    if (day === undefined || month === undefined) return null;
    return { kind: 'points', points: [dayPoint(month, day, readNamedYear(tokens))] };
  },
};

/** "tanggal 10" whose month is told in no known way ("tanggal 10 setiap triwulan"). */
export const strayDay: Form = {
  name: 'stray day',
  pattern: 'day-mark number',
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};

/** The numbers written in digits; a word or a Roman numeral before a month is no day. Empty when there is one. */
function readDays(tokens: readonly Token[]): number[] {
  const numbers = tokens.filter(token => token.kind === 'number');
  const areDigits = numbers.every(token => DAY_IN_DIGITS.test(token.text));
  return areDigits ? valuesOf(numbers, 'number') : [];
}

import type { Form, Reading } from '../piece.ts';
import { MONTHS_OF_YEAR, monthPoint, NO_YEAR } from '../time-point.ts';
import { type Token, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND, yearsOfList } from './named-year.ts';

/** "Juni", "bulan Juni 2021", "Feb-2021", "akhir bulan Juni". */
export const month: Form = {
  name: 'month',
  pattern: `end? month-unit? month ${YEAR_BEHIND}`,
  read: tokens => readMonths(valuesOf(tokens, 'month'), tokens),
};

/** "Jan-Feb-Mar 2026", "Mar-Jun-Sep-Des": three months or more in equal steps are a list, two are a range. */
export const monthChain: Form = {
  name: 'chain of months',
  pattern: `month-unit? month dash month (?: dash month )+ (?! dash number | dash month | until ) ${YEAR_BEHIND}`,
  read: tokens => {
    const months = valuesOf(tokens, 'month');
    const step = (months[1] ?? 0) - (months[0] ?? 0);
    const isEven = step > 0 && months.every((each, at) => at === 0 || each - (months[at - 1] ?? 0) === step);
    return isEven ? readMonths(months, tokens) : { kind: 'doubt', code: 'target-unreadable' };
  },
};

/** "06/2021", "2021-06". */
export const numericMonth: Form = {
  name: 'numeric month',
  pattern: 'month-unit? numeric-month',
  read: tokens => {
    const [year = 0, number = 0] = tokens[tokens.length - 1]?.values ?? [];
    return { kind: 'points', points: [monthPoint(number, { year, yearShift: 0 })] };
  },
};

/** "bulan 3, 6 dan 9", "bulan ke-12 tahun 2021". */
export const numberedMonths: Form = {
  name: 'numbered months',
  pattern: `month-unit ordinal? dash? number (?: (?: comma and | comma | and ) ordinal? dash? number )*
     (?! times | once | month | day-unit | week-unit | month-unit | quarter-unit | year-unit (?! current? year ) | document | until | dash ) ${YEAR_BEHIND}`,
  read: tokens => readMonths(valuesOf(tokens, 'number'), tokens),
};

/** "bulan pertama setiap triwulan", "bulan kedua triwulan II": a month that counts from elsewhere. */
export const monthOfPeriod: Form = {
  name: 'month of a period',
  pattern:
    'month-unit ordinal? dash? number (?: every | per )? (?: quarter-unit | semester-unit | four-month-unit )',
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};

/** "bulan 1 s/d 12". */
export const numberedMonthRange: Form = {
  name: 'range of numbered months',
  pattern: `month-unit ordinal? dash? number (?: dash | until ) month-unit? ordinal? dash? number (?! month | times ) ${YEAR_BEHIND}`,
  read: tokens => {
    const [first = 0, last = 0] = valuesOf(tokens, 'number');
    if (!isMonth(first) || !isMonth(last)) return null;
    const year = readNamedYear(tokens);
    return { kind: 'span', from: monthPoint(first, year), to: monthPoint(last, year) };
  },
};

/** "B06", "B12: laporan". */
export const periodCode: Form = {
  name: 'period code',
  pattern: `period-code ${YEAR_BEHIND}`,
  read: tokens => readMonths(valuesOf(tokens, 'period-code'), tokens),
};

function readMonths(months: readonly number[], tokens: readonly Token[]): Reading | null {
  if (months.length === 0 || !months.every(isMonth)) return null;
  const [only] = months;
  if (only !== undefined && months.length === 1)
    return { kind: 'points', points: [monthPoint(only, readNamedYear(tokens))] };
  const years = yearsOfList(readNamedYear(tokens), months.length);
  return { kind: 'points', points: months.map((number, at) => monthPoint(number, years[at] ?? NO_YEAR)) };
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= MONTHS_OF_YEAR;
}

import type { Form, Reading } from '../piece.ts';
import { dayPoint, type NamedYear, type TimePoint, WEEKS_OF_MONTH, weekPoint } from '../time-point.ts';
import { type Token, type TokenKind, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND } from './named-year.ts';

const FURTHER_MONTH = `(?: comma and | comma | and ) line? month ${YEAR_BEHIND}`;
const NO_FURTHER_TIME =
  '(?! (?: comma | and | until | dash | slash | or | line | semicolon )* (?: day-mark | number | month ) )';

// "Akhir Maret, Juni, September (tgl 10)": the list begins before it.
const GOES_ON: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'and',
  'or',
  'slash',
  'dash',
  'until',
  'line',
  'semicolon',
  'from',
  'between',
  'start',
  'middle',
  'half',
  'ten-days',
  'end',
  'number',
]);

/** "Jan, Apr, Jul, Okt (maks. tgl 10)": the day in brackets is that of each listed month. */
export const dayBehindMonths: Form = {
  name: 'day in brackets behind several months',
  pattern: `month ${YEAR_BEHIND} (?: ${FURTHER_MONTH} )+ open day-mark number close ${NO_FURTHER_TIME}`,
  notBehind: GOES_ON,
  read: readDayOfEach,
};

/** "Jan, Apr, Jul, Okt (mgg ke-2)": the week in brackets is that of each listed month. */
export const weekBehindMonths: Form = {
  name: 'week in brackets behind several months',
  pattern: `month ${YEAR_BEHIND} (?: ${FURTHER_MONTH} )+ open week-unit ordinal? dash? number close ${NO_FURTHER_TIME}`,
  notBehind: GOES_ON,
  read: tokens => {
    const [week = 0] = valuesOf(tokens, 'number');
    const isWeek = week >= 1 && week <= WEEKS_OF_MONTH;
    return isWeek
      ? { kind: 'points', points: eachMonth(tokens, (month, year) => weekPoint(month, week, year)) }
      : null;
  },
};

/** "Tgl 5 Jan, Apr, Jul, Okt 2026": of two months nobody can say whether the second has the day too. */
export const dayOfListedMonths: Form = {
  name: 'day before three months or more',
  pattern: `day-mark number month (?: (?: comma and | comma | and ) month ){2,} ${YEAR_BEHIND} ${NO_FURTHER_TIME}`,
  read: readDayOfEach,
};

function readDayOfEach(tokens: readonly Token[]): Reading | null {
  const [day] = valuesOf(tokens, 'number');
  const number = tokens.find(({ kind }) => kind === 'number');
  if (day === undefined || !/^\d{1,2}$/.test(number?.text ?? '')) return null;
  return { kind: 'points', points: eachMonth(tokens, (month, year) => dayPoint(month, day, year)) };
}

function eachMonth(
  tokens: readonly Token[],
  pointOf: (month: number, year: NamedYear) => TimePoint,
): readonly TimePoint[] {
  return tokens.flatMap(({ kind, values }, at) => {
    if (kind !== 'month') return [];
    const next = tokens.slice(at + 1).findIndex(token => token.kind === 'month');
    const own = tokens.slice(at + 1, next < 0 ? tokens.length : at + 1 + next);
    return [pointOf(values[0] ?? 0, readNamedYear(own))];
  });
}

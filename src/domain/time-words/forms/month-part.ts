import type { Form, Reading } from '../piece.ts';
import { DAYS_OF_WEEK, LAST_DAY, monthPartPoint } from '../time-point.ts';
import { type Token, type TokenKind, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND } from './named-year.ts';

const MIDDLE_OF_MONTH = 15;
const DAYS_OF_DASARIAN = [10, 20, LAST_DAY];
const DAYS_OF_HALF = [MIDDLE_OF_MONTH, LAST_DAY];

const MONTH = `month-unit? month ${YEAR_BEHIND}`;
const INDEX = 'ordinal? dash? number';
const DASARIANS = `ten-days ${INDEX} (?: (?: and | comma | slash ) ten-days? ${INDEX} )*`;

/** "awal Maret 2021" is due by the month's end, "pertengahan Juni" on the 15th; "awal dan akhir Juni" asks. */
export const partOfMonth: Form = {
  name: 'part of a month',
  pattern: `every? (?: start | middle ) (?: (?: comma and | and | comma | slash ) (?: start | middle | end ) )* ${MONTH}
     | ${MONTH} (?: open (?: start | middle ) month-unit? close | (?: comma | dash | colon )? (?: start | middle ) month-unit? (?! month | year-unit | year | and | comma | slash | word | document ) )`,
  read: tokens => {
    const parts = tokens.filter(({ kind }) => kind === 'start' || kind === 'middle' || kind === 'end');
    if (parts.length > 1) return ASK;
    return pointsOf(tokens, [parts[0]?.kind === 'middle' ? MIDDLE_OF_MONTH : LAST_DAY]);
  },
};

/** "paruh pertama Juni 2021". */
export const halfOfMonth: Form = {
  name: 'half of a month',
  pattern: `half ${INDEX} ${MONTH}`,
  read: tokens => readCounted(tokens, 'half', DAYS_OF_HALF),
};

/** "dasarian II Mei 2021", "Mei dasarian I": the days to the 10th, to the 20th, and the rest. */
export const dasarianOfMonth: Form = {
  name: 'ten days of a month',
  pattern: `${DASARIANS} open? ${MONTH} close? | ${MONTH} (?: dash | comma | open | colon | slash )? ${DASARIANS} close?`,
  read: tokens => readCounted(tokens, 'ten-days', DAYS_OF_DASARIAN),
};

/** "10 hari pertama Juni", "2 minggu pertama bulan Mei". */
export const firstDaysOfMonth: Form = {
  name: 'first days of a month',
  pattern: `number (?: day-unit | week-unit ) (?: number | last ) ${MONTH}`,
  read: tokens => {
    const [count, unit, place] = tokens;
    const isLast = place?.kind === 'last';
    if (!count || (!isLast && place?.text !== 'pertama')) return null;
    const days = (count.values[0] ?? 0) * (unit?.kind === 'week-unit' ? DAYS_OF_WEEK : 1);
    return pointsOf(tokens.slice(3), [isLast ? LAST_DAY : days]);
  },
};

/** A part whose month is told in no known way: "dasarian II", "setiap dasarian", "paruh kedua". */
export const strayPart: Form = {
  name: 'stray part of a month',
  pattern: `every? (?: ten-days | half ) (?: ${INDEX} )?`,
  read: () => ASK,
};

const ASK: Reading = { kind: 'doubt', code: 'target-unreadable' };

function readCounted(tokens: readonly Token[], kind: TokenKind, lastDays: readonly number[]): Reading {
  const from = tokens.findIndex(token => token.kind === kind);
  const days = valuesOf(tokens.slice(from), 'number').map(index => lastDays[index - 1]);
  const known = days.filter(day => day !== undefined);
  return known.length < days.length ? ASK : (pointsOf(tokens, known) ?? ASK);
}

function pointsOf(tokens: readonly Token[], lastDays: readonly number[]): Reading | null {
  const [month] = valuesOf(tokens, 'month');
  if (month === undefined) return null;
  const year = readNamedYear(tokens);
  return { kind: 'points', points: lastDays.map(day => monthPartPoint(month, day, year)) };
}

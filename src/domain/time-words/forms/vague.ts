import type { Form } from '../piece.ts';
import { LAST_DAY, type NamedYear, type TimePoint } from '../time-point.ts';
import type { TokenKind } from '../token.ts';
import { readNamedYear } from './named-year.ts';

const PARTS: readonly TokenKind[] = ['start', 'middle', 'end'];
const PART = '(?: start | middle | end )';
const YEAR_WORDS = '(?: year-unit (?: next | previous | current | next-year )* | a-year )';

/** "awal tahun", "akhir tahun 2021", "awal dan akhir tahun", "akhir 2021". */
export const partOfYear: Form = {
  name: 'part of a year',
  pattern: `every? ${PART} (?: (?: and | comma | slash | dash ) ${PART} )* (?: ${YEAR_WORDS} (?: dash? open? year close? )? | year )`,
  read: tokens => {
    const year = readNamedYear(tokens);
    const parts = tokens.map(token => PARTS.indexOf(token.kind)).filter(part => part >= 0);
    return { kind: 'points', points: parts.map(part => partPoint(part, year)) };
  },
};

/** "sepanjang tahun 2021", "selama tahun berjalan", "selama setahun". */
export const throughoutYear: Form = {
  name: 'throughout a year',
  pattern: 'throughout (?: (?: year-unit | a-year | current )+ year? | year )',
  read: tokens => ({ kind: 'year', year: readNamedYear(tokens).year, isThroughout: true }),
};

/** "sepanjang" before a month or a period: the whole of it. */
export const throughout: Form = {
  name: 'throughout',
  pattern: 'throughout',
  read: () => ({ kind: 'throughout' }),
};

/** "(2021)", "Tahun 2021", "tahun berjalan". */
export const bareYear: Form = {
  name: 'bare year',
  pattern: '(?: year-unit | current )* year | year-unit current',
  read: tokens => ({ kind: 'year', year: readNamedYear(tokens).year, isThroughout: false }),
};

// Awal tahun is the first quarter, pertengahan the end of the first half, akhir the last quarter.
function partPoint(part: number, year: NamedYear): TimePoint {
  const first = [1, 4, 10][part] ?? 1;
  const start = { month: first, day: 1 };
  return { unit: 'year-part', start, end: { month: first + 2, day: LAST_DAY }, isVague: true, ...year };
}

import { daysInMonth } from '../../calendar/plain-date.ts';
import type { Form, Reading } from '../piece.ts';
import { dayPoint, LAST_DAY, MONTHS_OF_YEAR, type NamedYear, type TimePoint } from '../time-point.ts';
import { type Token, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND } from './named-year.ts';

const ASK: Reading = { kind: 'doubt', code: 'target-unreadable' };
const IMPOSSIBLE: Reading = { kind: 'doubt', code: 'target-impossible-day' };
const LEAP_YEAR = 2000;
// "sebelum Juni atau Juli", "sebelum April, Oktober", "sebelum Maret berakhir", "sebelum Januari s.d. Maret"
const ALONE =
  '(?! year | year-unit | or | until | dash | ended | next | previous | current | (?: comma | and | slash | comma and )? (?: relative | before ) | (?: comma | and | slash | comma and ) month-unit? day-mark? (?: month | number | numeric-day | numeric-month ) )';

/** "sebelum 1 April 2026", "sebelum April", "sebelum akhir Maret": the last day before, as an assumption. */
export const beforeTime: Form = {
  name: 'before a day or a month',
  pattern: `before (?: day-mark? number month-unit? month ${YEAR_BEHIND} | day-mark? numeric-day | end? month-unit? (?: month ${YEAR_BEHIND} | numeric-month ) ) ${ALONE}`,
  read: tokens => {
    if (!/^s/.test(tokens[0]?.text ?? '')) return null;
    const { year, month, day } = readTime(tokens);
    const isEnd = tokens.some(({ kind }) => kind === 'end');
    if (isEnd && day === null) return lastDayOf(month, year);
    if (day === null || day === 1) return lastDayBefore(month, year);
    const most = daysInMonth(year.year ?? LEAP_YEAR, month);
    return day > most ? IMPOSSIBLE : assume(dayPoint(month, day - 1, year));
  },
};

/** "Seminggu sebelum 1 April", "Senin sebelum 10 Juli": how long before is not counted. */
export const someTimeBefore: Form = {
  name: 'some time before',
  pattern:
    '(?: daily | a-month | a-year | day-unit | week-unit | month-unit | weekday | any-time | once | from | until | word ) before (?= end? (?: day-mark | month-unit? month | number month-unit? month | numeric-day | month-unit? numeric-month ) )',
  read: ([first]) => (first?.kind === 'word' && !/^se(?:tri|sem|kuartal|ca)/.test(first.text) ? null : ASK),
};

function readTime(tokens: readonly Token[]): {
  readonly year: NamedYear;
  readonly month: number;
  readonly day: number | null;
} {
  const numeric = tokens.find(({ kind }) => kind === 'numeric-day' || kind === 'numeric-month');
  if (numeric) {
    const [year = 0, month = 0, day = null] = numeric.values;
    return { year: { year, yearShift: 0 }, month, day };
  }
  const [month = 0] = valuesOf(tokens, 'month');
  const [day = null] = valuesOf(tokens, 'number');
  return { year: readNamedYear(tokens), month, day };
}

/** The end of the month before; of a January without its year nobody can say which December. */
function lastDayBefore(month: number, year: NamedYear): Reading {
  if (month > 1) return lastDayOf(month - 1, year);
  return year.year === null ? ASK : lastDayOf(MONTHS_OF_YEAR, { year: year.year - 1, yearShift: 0 });
}

function lastDayOf(month: number, year: NamedYear): Reading {
  return assume(dayPoint(month, LAST_DAY, year));
}

function assume(point: TimePoint): Reading {
  return { kind: 'points', points: [{ ...point, isVague: true }] };
}

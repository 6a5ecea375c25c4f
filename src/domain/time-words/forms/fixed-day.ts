import type { Form, Reading } from '../piece.ts';
import { DAYS_OF_WEEK, MONTHS_OF_UNIT, WEEKS_OF_MONTH } from '../time-point.ts';
import { type Token, valuesOf } from '../token.ts';

const DAYS_OF_LONGEST_MONTH = 31;
const WEEK = 'ordinal? dash? (?: number | last )';
const WEEKS = `week-unit ${WEEK} (?: (?: comma and | comma | and ) week-unit? ${WEEK} )+`;
const EACH_MONTH = '(?: every | per ) month-unit';
const THIS_OR_NEXT_MONTH = '(?: month-unit (?: next | current ) | next-month )';
// Of "tanggal 1 s.d. 10" the last day counts.
const DAYS =
  'day-mark number (?: (?: until | dash ) day-mark? number | (?: (?: and | comma ) day-mark? number )* )';
// "setiap tanggal 10 bulan pertama triwulan" names a month that the words do not settle.
const NO_MONTH =
  '(?! open? month-unit? (?: month | ordinal | number ) | (?: comma | and | dash | until ) day-mark? number )';
// "setiap tanggal 30 Juni dan 31 Desember" names two days, each of its own month.
const NO_FURTHER_DAY =
  '(?! (?: month | month-unit | year | year-unit | comma | and | slash | semicolon )+ day-mark? number month | month year? (?: dash | until ) day-mark? number month )';

/** "setiap tanggal 5 bulan berikutnya", "tanggal 10 setiap bulan", "setiap tanggal 5 m+1". */
export const dayOfEachMonth: Form = {
  name: 'day of each month',
  pattern: `(?: every ${DAYS} open? (?: ${THIS_OR_NEXT_MONTH} | ${EACH_MONTH} | month-unit )* ${NO_MONTH}
       | ${DAYS} open? (?: ${THIS_OR_NEXT_MONTH} | ${EACH_MONTH} )+ ) close?`,
  read: readFixedDays,
};

/** "setiap bulan tanggal 10", "setiap bulan (paling lambat tanggal 10 bulan berikutnya)". */
export const eachMonthOnDay: Form = {
  name: 'each month on a day',
  pattern: `(?: ${EACH_MONTH} | monthly ) comma? open? ${DAYS} ${THIS_OR_NEXT_MONTH}? close? ${NO_MONTH}`,
  read: readFixedDays,
};

/** "setiap tanggal 10 Januari s/d Oktober": the months follow. */
export const dayOfFollowingMonths: Form = {
  name: 'day of the months that follow',
  pattern: `every ${DAYS} open? month-unit? (?= month ) ${NO_FURTHER_DAY}`,
  read: readFixedDays,
};

/** "hari ke-10 bulan berikutnya"; working days would need the holidays, and are a question. */
export const dayCountOfNextMonth: Form = {
  name: 'counted day of the next month',
  pattern: `every? day-unit word? ordinal dash? number (?: ${THIS_OR_NEXT_MONTH} | ${EACH_MONTH} )+`,
  read: tokens =>
    tokens.some(token => token.kind === 'word')
      ? { kind: 'doubt', code: 'target-unreadable' }
      : readFixedDays(tokens),
};

/** "minggu pertama setiap bulan", "minggu ke-1 bulan berikutnya": the last day of that week. */
export const weekOfEachMonth: Form = {
  name: 'week of each month',
  pattern: `(?: every? week-unit ${WEEK} (?: ${EACH_MONTH} | ${THIS_OR_NEXT_MONTH} ) | (?: ${EACH_MONTH} | monthly ) (?: comma | colon )? open? week-unit ${WEEK} (?! ${THIS_OR_NEXT_MONTH} | (?: and | comma | slash | or | dash | until | stop ) (?: week-unit | ordinal | number | start | middle | end | last ) ) close? )`,
  read: tokens => {
    const isLast = tokens.some(({ kind }) => kind === 'last');
    const [week = 0] = isLast ? [WEEKS_OF_MONTH] : valuesOf(tokens, 'number');
    if (week < 1 || week > WEEKS_OF_MONTH) return { kind: 'doubt', code: 'target-unreadable' };
    return fixedDays([Math.min(week * DAYS_OF_WEEK, DAYS_OF_LONGEST_MONTH)], tokens);
  },
};

/** "Minggu I dan III setiap bulan", "tiap bulan minggu ke-2 & ke-4": the last days of these weeks. */
export const weeksOfEachMonth: Form = {
  name: 'weeks of each month',
  pattern: `(?: every? ${WEEKS} ${EACH_MONTH} | ${EACH_MONTH} (?: comma | colon )? open? ${WEEKS} close? ) (?! ${THIS_OR_NEXT_MONTH} | month | month-unit | (?: and | comma | slash | or | dash | until ) (?: week-unit | ordinal | number | start | middle | end | last ) )`,
  read: tokens => {
    const indices = tokens.filter(({ kind }) => kind === 'number' || kind === 'last');
    const weeks = indices.map(({ kind, values }) => (kind === 'last' ? WEEKS_OF_MONTH : (values[0] ?? 0)));
    const exist = weeks.every((week, at) => week > (weeks[at - 1] ?? 0) && week <= WEEKS_OF_MONTH);
    if (!exist) return { kind: 'doubt', code: 'target-unreadable' };
    return fixedDays(
      weeks.map(week => Math.min(week * DAYS_OF_WEEK, DAYS_OF_LONGEST_MONTH)),
      tokens,
    );
  },
};

/** "Triwulanan, paling lambat tgl 5 bulan berikutnya": in the month behind each quarter or half of the year. */
export const dayBehindEachPeriod: Form = {
  name: 'day behind each period',
  pattern:
    '(?: (?: every | per )? end? (?: quarter-unit | semester-unit ) | quarterly | semesterly ) (?: comma | colon )? open? day-mark number (?: month-unit next | next-month ) close?',
  read: tokens => {
    const isQuarter = tokens.some(({ kind }) => kind === 'quarter-unit' || kind === 'quarterly');
    const fixed = fixedDays(valuesOf(tokens, 'number'), tokens);
    const step = isQuarter ? MONTHS_OF_UNIT.quarter : MONTHS_OF_UNIT.semester;
    return fixed.kind === 'fixed-day' ? { ...fixed, isEach: true, step } : fixed;
  },
};

/** "Setiap triwulan tanggal 10 bulan pertama": a month of each quarter, not of the year. */
export const dayOfCountedMonth: Form = {
  name: 'day of a counted month of each period',
  pattern:
    '(?: every | per )? end? (?: quarter-unit | semester-unit | quarterly | semesterly ) comma? open? day-mark number month-unit ordinal? dash? number',
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};

/** "akhir bulan berikutnya", "setiap akhir bulan berikutnya". */
export const endOfNextMonth: Form = {
  name: 'end of the next month',
  pattern: 'every end (?: month-unit next | next-month )',
  read: tokens => fixedDays([DAYS_OF_LONGEST_MONTH], tokens),
};

/** "setiap awal bulan", "pertengahan setiap bulan": by the end of the month, or its 15th. */
export const partOfEachMonth: Form = {
  name: 'part of each month',
  pattern: `(?: every (?: start | middle ) month-unit | (?: start | middle ) ${EACH_MONTH} ) (?! next | current | month )`,
  read: tokens =>
    fixedDays([tokens.some(({ kind }) => kind === 'middle') ? 15 : DAYS_OF_LONGEST_MONTH], tokens),
};

function readFixedDays(tokens: readonly Token[]): Reading {
  const days = valuesOf(tokens, 'number');
  const isRange = tokens.some(({ kind }) => kind === 'until') || tokens.some(isDashBetween);
  if (!isRange) return fixedDays(days, tokens);
  const [first = 0, last = 0] = days;
  return first < last ? fixedDays([last], tokens) : { kind: 'doubt', code: 'target-range-backward' };
}

/** The dash of "1-10"; that of "ke-10" stands behind its "ke". */
function isDashBetween({ kind }: Token, index: number, tokens: readonly Token[]): boolean {
  return kind === 'dash' && tokens[index - 1]?.kind === 'number';
}

function meansNextMonth(tokens: readonly Token[]): boolean {
  return tokens.some(token => token.kind === 'next' || token.kind === 'next-month');
}

function fixedDays(days: readonly number[], tokens: readonly Token[]): Reading {
  const exist = days.length > 0 && days.every(day => day >= 1 && day <= DAYS_OF_LONGEST_MONTH);
  if (!exist) return { kind: 'doubt', code: 'target-impossible-day' };
  const isEach = tokens.some(({ kind }) => kind === 'every' || kind === 'per' || kind === 'monthly');
  return { kind: 'fixed-day', days, isNextMonth: meansNextMonth(tokens), isEach };
}

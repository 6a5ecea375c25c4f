import type { Form, Reading } from '../piece.ts';
import { LAST_DAY, NO_YEAR, weekdayPoint } from '../time-point.ts';
import { type Token, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND, yearsOfList } from './named-year.ts';

// "minggu" without "hari" before it is a week.
const DAY = '(?: day-unit? weekday | day-unit week-unit )';
const PLACE = 'ordinal? dash? (?: number | last )';
const EACH_MONTH = '(?: every | per ) month-unit';

// A fifth week, or a fifth Monday, most months lack.
const FULL_WEEKS = 4;
const ASK: Reading = { kind: 'doubt', code: 'target-unreadable' };

const WEEKDAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];

/** "Selasa kedua September 2021", "hari Jumat terakhir bulan Desember", "Senin pertama Januari dan Juli". */
export const weekdayOfMonth: Form = {
  name: 'k-th weekday of a month',
  pattern: `every? ${DAY} ${PLACE} month-unit? month (?: (?: comma and | comma | and ) month-unit? month )* ${YEAR_BEHIND}`,
  read: tokens => {
    const months = valuesOf(tokens, 'month');
    const years = yearsOfList(readNamedYear(tokens), months.length);
    const weekday = weekdayOf(tokens);
    const place = tokens.find(({ kind }) => kind === 'number' || kind === 'last');
    const day = place?.kind === 'last' ? LAST_DAY : (place?.values[0] ?? 0);
    if (isDayNumber(tokens)) return null;
    if (weekday < 0 || (day !== LAST_DAY && (day < 1 || day > 5))) return null;
    const points = months.map((month, at) => weekdayPoint({ month, weekday, day }, years[at] ?? NO_YEAR));
    return { kind: 'points', points };
  },
};

/** "Rabu minggu ke-2 Januari 2026": that weekday among the days of the week, 8 to 14, which is an assumption. */
export const weekdayOfWeek: Form = {
  name: 'weekday of a week of a month',
  pattern: `every? ${DAY} comma? week-unit ${PLACE} comma? month-unit? month ${YEAR_BEHIND}`,
  read: tokens => {
    const [month] = valuesOf(tokens, 'month');
    const [week] = valuesOf(tokens, 'number');
    const weekday = weekdayOf(tokens);
    if (month === undefined || week === undefined || week < 1 || week > FULL_WEEKS || weekday < 0) return ASK;
    const point = weekdayPoint({ month, weekday, day: week }, readNamedYear(tokens));
    return { kind: 'points', points: [{ ...point, isVague: true }] };
  },
};

/** "Senin pertama setiap bulan", "bulanan (Jumat terakhir)"; of "setiap Senin pertama" nobody says of what. */
export const weekdayOfEachMonth: Form = {
  name: 'k-th weekday of each month',
  pattern: `every? ${DAY} ${PLACE} (?: ${EACH_MONTH} )? | (?: ${EACH_MONTH} | monthly ) (?: comma | colon )? open? ${DAY} ${PLACE} (?! month-unit next | next-month | (?: and | comma | slash | or ) ordinal? dash? number ) close?`,
  read: tokens => {
    if (!tokens.some(({ kind }) => kind === 'every' || kind === 'per' || kind === 'monthly')) return null;
    const place = tokens.find(({ kind }) => kind === 'number' || kind === 'last');
    const day = place?.kind === 'last' ? LAST_DAY : (place?.values[0] ?? 0);
    const weekday = weekdayOf(tokens);
    const isPlace = day === LAST_DAY || (day >= 1 && day <= FULL_WEEKS);
    const isEach = tokens.some(({ kind }) => kind === 'month-unit' || kind === 'monthly');
    const isSure = isEach && isPlace && weekday >= 0 && !isDayNumber(tokens);
    // "bulanan (Rabu 17 Juni)", "bulanan (Selasa kelima September)" go on with their month.
    if (!isSure) return tokens[0]?.kind === 'weekday' || !isEach ? ASK : null;
    return { kind: 'fixed-day', days: [day], weekday, isNextMonth: false, isEach: true };
  },
};

/** "Senin dan Rabu minggu ke-2", "Minggu minggu ke-2": more than one day of a week, or a Sunday that may be a week. */
export const weekdaysOfWeek: Form = {
  name: 'weekdays of a week',
  pattern: `day-unit? weekday (?: dash | until | and | slash | comma | or )* ${DAY} comma? open? week-unit ${PLACE} | week-unit comma? week-unit ${PLACE}`,
  read: () => ASK,
};

/** "hari Minggu Juni": which Sunday is not said. */
export const straySunday: Form = {
  name: 'stray Sunday',
  pattern: 'day-unit week-unit (?= comma? month-unit? month )',
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};

/** "1 s.d. 10 setiap bulan": days, though no word says so. */
export const strayDays: Form = {
  name: 'numbers of each month',
  pattern: `number (?: until | dash ) number ${EACH_MONTH}`,
  read: () => ({ kind: 'doubt', code: 'target-unreadable' }),
};

/** "hari kerja pertama Juni", "hari kerja ke-5 setiap bulan": working days would need the holidays. */
export const workingDay: Form = {
  name: 'k-th working day',
  pattern: `number? day-unit word ${PLACE}`,
  read: tokens =>
    tokens.some(({ text }) => text === 'kerja' || text === 'efektif')
      ? { kind: 'doubt', code: 'target-unreadable' }
      : null,
};

/** "Kamis 4 Juni" is the fourth of June, a Thursday; "Kamis ke-4", "Kamis IV", "Kamis keempat" count Thursdays. */
function isDayNumber(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  const isBare = tokens.slice(0, Math.max(at, 0)).every(({ kind }) => kind !== 'ordinal');
  return isBare && /^\d/.test(tokens[at]?.text ?? '');
}

function weekdayOf(tokens: readonly Token[]): number {
  const name = tokens.find(({ kind }) => kind === 'weekday' || kind === 'week-unit')?.text ?? '';
  if (name === 'ahad') return 0;
  return WEEKDAYS.indexOf(name.replace(/[’']/g, ''));
}

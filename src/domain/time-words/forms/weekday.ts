import type { Form } from '../piece.ts';
import { LAST_DAY, NO_YEAR, weekdayPoint } from '../time-point.ts';
import { type Token, valuesOf } from '../token.ts';
import { readNamedYear, YEAR_BEHIND, yearsOfList } from './named-year.ts';

// "minggu" without "hari" before it is a week.
const DAY = '(?: day-unit? weekday | day-unit week-unit )';
const PLACE = 'ordinal? dash? (?: number | last )';
const EACH_MONTH = '(?: every | per ) month-unit';

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

/** "Senin pertama setiap bulan", "setiap Senin pertama": twelve days that differ. */
export const weekdayOfEachMonth: Form = {
  name: 'k-th weekday of each month',
  pattern: `every? ${DAY} ${PLACE} (?: ${EACH_MONTH} )? | ${EACH_MONTH} comma? open? ${DAY} ${PLACE} close?`,
  read: tokens =>
    tokens.some(({ kind }) => kind === 'every' || kind === 'per')
      ? { kind: 'doubt', code: 'target-unreadable' }
      : null,
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

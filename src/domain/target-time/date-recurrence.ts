import { firstDayOfMonth, lastDayOfMonth } from '../calendar/plain-date.ts';
import type { ReadText } from '../time-words/piece.ts';
import type { TimeWords } from '../time-words/read-time-words.ts';
import { MONTHS_OF_YEAR } from '../time-words/time-point.ts';
import { NAMES_SUBJECT } from './join-cadences.ts';
import { plainDeadline, scheduleCount, scheduleFixedDays, scheduleYear } from './lay-deadlines.ts';
import { namedParts } from './named-parts.ts';
import { cadencesOf, countsOf, fixedDaysOf } from './recurrence-words.ts';
import type { Schedule } from './schedule.ts';
import type { Deadline } from './target-time.ts';

/** A text without times of its own. */
export interface RecurringText {
  readonly read: TimeWords;
  readonly planYear: number | null;
  /** Whether a bare year may be the target: nothing unread, no event beside it. */
  readonly canBeBareYear: boolean;
}

/** The deadlines of a text that names cadences, counts or years only; none when it names nothing. */
export function scheduleRecurrence({ read, planYear, canBeBareYear }: RecurringText): Schedule {
  if (read.pieces.length === 0) return { deadlines: [] };
  const years = read.pieces.flatMap(({ reading }) => (reading.kind === 'year' ? [reading] : []));
  const named = [...new Set(years.flatMap(({ year }) => (year === null ? [] : [year])))];
  if (named.length > 1) return { code: 'target-unreadable' };
  const isThroughout = years.some(year => year.isThroughout);
  const cadences = cadencesOf(read);
  const counts = countsOf(read);
  const fixed = fixedDaysOf(read);
  if (fixed === null && cadences.length + counts.length + years.length === 0) return { deadlines: [] };
  const year = named[0] ?? planYear;
  if (year === null) return { code: 'target-year-unknown' };
  if (fixed) {
    if (read.pieces.filter(({ reading }) => reading.kind === 'fixed-day').length > 1)
      return { code: 'target-unreadable' };
    const isMonthly = cadences.every(months => months === 1) && counts.length === 0;
    return isMonthly ? { deadlines: scheduleFixedDays(fixed, [], year) } : { code: 'target-unreadable' };
  }
  const shortest = shortestApart(read);
  if (shortest !== null) return { deadlines: scheduleYear(shortest, year) };
  if (cadences.length + counts.length > 0) {
    return scheduleCadence({ cadences, counts }, year, isThroughout);
  }
  if (isThroughout) return { deadlines: [throughoutYear(year)] };
  return canBeBareYear ? { deadlines: [endOfYear(year)] } : { code: 'target-unreadable' };
}

/**
 * The shortest cadence of things that are named each for itself ("Survei: setiap bulan; publikasi: setiap triwulan"), whose days
 * are those of the others too; null for all else, also where one comes more often than months.
 */
function shortestApart(read: TimeWords): number | null {
  if (cadencesOf(read).length < 2 || read.pieces.some(({ reading }) => reading.kind !== 'cadence'))
    return null;
  const parts = namedParts(read);
  const months = parts.map(({ pieces: [only, ...others] }) =>
    only?.reading.kind === 'cadence' && others.length === 0 ? only.reading.months : 0,
  );
  const held = parts.reduce((count, { pieces }) => count + pieces.length, 0);
  if (parts.length < 2 || held < read.pieces.length || months.includes(0)) return null;
  const shortest = Math.min(...months);
  const subjects = parts.map(part => subjectOf(read, part));
  const areApart = new Set(subjects).size === subjects.length && !subjects.some(words => IS_DONE.test(words));
  return areApart && months.every(each => each % shortest === 0) ? shortest : null;
}

// "Laporan setiap bulan, disampaikan setiap triwulan" names one thing.
const IS_DONE = /^(?:$|(?:di|ter)[a-z]{4,})/;

function subjectOf(
  { tokens }: ReadText,
  { first, end }: { readonly first: number; readonly end: number },
): string {
  const named = tokens.slice(first, end).filter(({ kind }) => NAMES_SUBJECT.has(kind));
  return named.map(({ text }) => text).join(' ');
}

interface Recurrence {
  readonly cadences: readonly number[];
  readonly counts: readonly number[];
}

function scheduleCadence({ cadences, counts }: Recurrence, year: number, isThroughout: boolean): Schedule {
  // "setiap triwulan (4 kali setahun)" names one cadence twice.
  const steps = new Set([...cadences, ...counts.map(count => MONTHS_OF_YEAR / count)]);
  if (steps.size > 1) return { code: 'target-several-cadences' };
  const [months] = cadences;
  const [count] = counts;
  if (months === 0)
    return isThroughout ? { deadlines: [throughoutYear(year)] } : { code: 'target-unreadable' };
  if (months === MONTHS_OF_YEAR) return { deadlines: [endOfYear(year)] };
  if (months !== undefined) return { deadlines: scheduleYear(months, year) };
  return { deadlines: count === undefined ? [] : scheduleCount(count, year) };
}

function endOfYear(year: number): Deadline {
  return plainDeadline(lastDayOfMonth(year, MONTHS_OF_YEAR), { assumption: 'vague' });
}

function throughoutYear(year: number): Deadline {
  return { ...endOfYear(year), windowStart: firstDayOfMonth(year, 1) };
}

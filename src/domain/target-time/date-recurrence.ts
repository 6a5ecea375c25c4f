import { firstDayOfMonth, lastDayOfMonth } from '../calendar/plain-date.ts';
import type { ReadText } from '../time-words/piece.ts';
import { MONTHS_OF_YEAR } from '../time-words/time-point.ts';
import { plainDeadline, scheduleCount, scheduleFixedDays, scheduleYear } from './lay-deadlines.ts';
import { cadencesOf, countsOf, fixedDaysOf } from './recurrence-words.ts';
import type { Schedule } from './schedule.ts';
import type { Deadline } from './target-time.ts';

/** A text without times of its own. */
export interface RecurringText {
  readonly read: ReadText;
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
  if (cadences.length + counts.length > 0) {
    return scheduleCadence({ cadences, counts }, year, isThroughout);
  }
  if (isThroughout) return { deadlines: [throughoutYear(year)] };
  return canBeBareYear ? { deadlines: [endOfYear(year)] } : { code: 'target-unreadable' };
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

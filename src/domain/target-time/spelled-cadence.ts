import { isMonthEnd } from '../calendar/plain-date.ts';
import type { DatedGroup } from './resolve-years.ts';
import type { Deadline } from './target-time.ts';

/**
 * The deadlines, marked where their list spells out a cadence by naming every month or quarter of a year: "TW I, II, III,
 * IV" is due as "tiap triwulan" is. Two halves do so only where they are called semesters; a list of less names its times.
 */
export function markSpelledCadence(
  deadlines: readonly Deadline[],
  { areSemesters }: { readonly areSemesters: boolean },
): readonly Deadline[] {
  const isPlain = deadlines.every(
    ({ date, windowStart, assumption, label, cadence }) =>
      isMonthEnd(date) && windowStart === null && assumption === null && label === null && cadence === null,
  );
  const years = new Set(deadlines.map(({ date }) => date.year));
  if (!isPlain || years.size !== 1) return deadlines;
  const months = [...new Set(deadlines.map(({ date }) => date.month))].sort((a, b) => a - b).join(' ');
  const isWhole = WHOLE_YEARS.has(months) || (areSemesters && months === '6 12');
  return isWhole ? deadlines.map(deadline => ({ ...deadline, isSpelledCadence: true })) : deadlines;
}

const WHOLE_YEARS: ReadonlySet<string> = new Set(['1 2 3 4 5 6 7 8 9 10 11 12', '3 6 9 12']);

/** The same for the deadlines of named times; "31 Maret, 30 Juni, …" gives the days itself. */
export function markSpelledGroups(
  deadlines: readonly Deadline[],
  dated: readonly DatedGroup[],
): readonly Deadline[] {
  const units = dated.flatMap(({ points }) => points.map(({ point }) => point.unit));
  if (units.includes('day')) return deadlines;
  return markSpelledCadence(deadlines, { areSemesters: units.every(unit => unit === 'semester') });
}

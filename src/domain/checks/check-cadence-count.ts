import { monthIndex } from '../calendar/plain-date.ts';
import type { PlanRow } from '../plan/action-plan.ts';
import type { Cadence, Deadline, TargetTime } from '../target-time/target-time.ts';
import type { CheckContext } from './check-context.ts';
import { findCadence, type TextCadence } from './find-cadence.ts';
import { type Finding, makeFinding } from './finding.ts';
import { targetPlace } from './row-decision.ts';

const DATES_PER_YEAR: Readonly<Record<Cadence, number>> = { month: 12, quarter: 4, semester: 2 };

/** Rows whose text names a cadence ("setiap 6 bulan sekali") that asks for more dates than the target has. */
export function checkCadenceCount(context: CheckContext): readonly Finding[] {
  return context.plan.rows.flatMap(row => {
    const target = context.targets.get(row.rowIndex);
    const cadence = target && isComparable(target) ? rowCadence(row) : null;
    if (!target || !cadence) return [];
    const actual = countDays(target.deadlines);
    const expected = expectedDates(cadence, target.deadlines);
    if (actual >= expected) return [];
    const values = { cadence: cadence.wording, expected: String(expected), actual: String(actual) };
    return [makeFinding('cadence-needs-more-dates', targetPlace(context, row), values)];
  });
}

function isComparable({ deadlines, event, problems }: TargetTime): boolean {
  return deadlines.length > 0 && event === null && problems.length === 0;
}

function rowCadence(row: PlanRow): TextCadence | null {
  const cadences = [row.indicator, row.action, row.evidence].map(findCadence);
  return cadences.reduce<TextCadence | null>(
    (most, cadence) => (cadence && (!most || cadence.datesPerYear > most.datesPerYear) ? cadence : most),
    null,
  );
}

// A range bounds the cadence: one report per semester within "Januari s/d Juni" is one report.
function expectedDates({ datesPerYear }: TextCadence, deadlines: readonly Deadline[]): number {
  const recurs = deadlines.some(({ cadence }) => cadence !== null && DATES_PER_YEAR[cadence] >= datesPerYear);
  if (recurs) return 0;
  const [only, ...others] = deadlines;
  if (!only || others.length > 0 || only.windowStart === null) return datesPerYear;
  const { date, windowStart } = only;
  const months = monthIndex(date) - monthIndex(windowStart) + 1;
  return Math.max(1, Math.floor((months * datesPerYear) / 12));
}

function countDays(deadlines: readonly Deadline[]): number {
  return new Set(deadlines.map(({ date }) => `${date.year}-${date.month}-${date.day}`)).size;
}

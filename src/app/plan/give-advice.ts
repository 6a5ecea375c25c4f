import { compareDates, firstDayOfMonth, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import type { RefreshResult } from '../../messages/refresh-id.ts';

/** How many overdue rows make a plan look as if it had been written after its targets. */
const MANY = 10;

/** Rows overdue since the plan's first overdue month, where a fresh plan begins with many red rows; else null. */
export function giveAdvice(
  assessments: readonly RowAssessment[],
  planYear: number | null,
): RefreshResult['advice'] {
  const since = assessments.flatMap(({ status, deadlines }) => {
    const overdue = deadlines.find(({ state }) => state === 'overdue');
    return status === 'overdue' && overdue ? [overdue.deadline.date] : [];
  });
  const [first, ...others] = since;
  if (!first || since.length < MANY) return null;
  const oldest = others.reduce((old, date) => (compareDates(date, old) < 0 ? date : old), first);
  const oldCount = since.filter(date => isSameMonth(date, oldest)).length;
  return { overdueCount: since.length, oldCount, month: oldest, planYear };
}

function isSameMonth(a: PlainDate, b: PlainDate): boolean {
  return compareDates(firstDayOfMonth(a.year, a.month), firstDayOfMonth(b.year, b.month)) === 0;
}

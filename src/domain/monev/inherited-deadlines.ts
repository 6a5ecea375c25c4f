import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import type { AssessedDeadline, RowAssessment } from '../status/row-assessment.ts';
import type { ReportScope } from './monev-report.ts';

/**
 * The deadlines before the period that its report inherits: those that are open, those that were met late in it or
 * after it, and those that the last report did not yet count as met.
 */
export function listInherited(
  { rowCode, decision, deadlines }: RowAssessment,
  scope: ReportScope,
): readonly AssessedDeadline[] {
  const before = deadlines.filter(
    ({ deadline, state }) => compareDates(deadline.date, scope.first) < 0 && state !== 'event-bound',
  );
  const earlier = scope.earlier ?? null;
  const isShort = earlier?.shortCodes.has(rowCode) ?? false;
  const isReported = (one: AssessedDeadline): boolean =>
    earlier !== null && compareDates(one.deadline.date, earlier.last) <= 0;
  const inherited = before.filter(
    one =>
      isOpen(one) ||
      (decision !== 'done' && isMetLateSince(one, scope.first)) ||
      (earlier !== null && isReported(one) && wasOpen(one, isShort, earlier.checkDate)),
  );
  if (inherited.length > 0 || !isShort || earlier === null) return inherited;
  // A file of an old day was moved into the folder, or matched by hand, after the report called the row short.
  return before.filter(one => isReported(one) && compareDates(one.dueOn, earlier.checkDate) < 0);
}

function isOpen({ state }: AssessedDeadline): boolean {
  return state !== 'met' && state !== 'met-late';
}

function isMetLateSince({ state, metOn }: AssessedDeadline, first: PlainDate): boolean {
  return state === 'met-late' && metOn !== null && compareDates(metOn, first) >= 0;
}

/** Whether a deadline that is met today could not be called so on that day. */
function wasOpen({ deadline, dueOn, metOn }: AssessedDeadline, isShort: boolean, day: PlainDate): boolean {
  if (deadline.windowStart !== null && compareDates(day, deadline.date) < 0) return true;
  // Met by a decision, or because nothing is asked for any more.
  if (metOn === null) return isShort || compareDates(day, dueOn) <= 0;
  return compareDates(metOn, day) > 0;
}

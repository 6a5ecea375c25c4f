import { compareDates } from '../calendar/plain-date.ts';
import type { AssessedDeadline, RowAssessment } from '../status/row-assessment.ts';
import { listInherited } from './inherited-deadlines.ts';
import type { ReportedDeadline, ReportScope, ReportSpan, RowCategory } from './monev-report.ts';
import { isInSpan } from './report-span.ts';

/** The deadlines of a row that a report concerns: due in its span, inherited from before, or with a window through it. */
export function listDeadlinesInScope(
  assessment: RowAssessment,
  scope: ReportScope,
): readonly ReportedDeadline[] {
  const inherited = new Set(listInherited(assessment, scope));
  return assessment.deadlines
    .filter(deadline => inherited.has(deadline) || isOfPeriod(deadline, scope))
    .map(deadline => ({ ...deadline, isFromBefore: inherited.has(deadline) }));
}

function isOfPeriod(assessed: AssessedDeadline, span: ReportSpan): boolean {
  const { deadline, state } = assessed;
  if (state === 'event-bound' && compareDates(deadline.date, span.last) <= 0) return false;
  return isInSpan(span, deadline.date) || runsThrough(assessed, span);
}

/** Whether a deadline has been decided: met, or past without being met. One of a later period never counts as decided. */
export function isSettled(deadline: AssessedDeadline, span: ReportSpan): boolean {
  if (compareDates(deadline.deadline.date, span.last) > 0) return false;
  return SETTLED.includes(deadline.state);
}

const SETTLED: readonly AssessedDeadline['state'][] = ['met', 'met-late', 'partly', 'overdue'];

/** Whether a settled deadline was met, in time or late. */
export function isMet({ state }: AssessedDeadline): boolean {
  return state === 'met' || state === 'met-late';
}

/** The category of a row in a report. */
export function categorizeRow(assessment: RowAssessment, scope: ReportScope): RowCategory {
  if (assessment.decision === 'not-applicable') return 'not-applicable';
  if (assessment.deadlines.length === 0) return assessment.event === null ? 'needs-schedule' : 'event-bound';
  const inScope = listDeadlinesInScope(assessment, scope);
  const settled = inScope.filter(deadline => isSettled(deadline, scope));
  if (settled.length > 0) return worstOf(settled);
  if (inScope.some(deadline => runsThrough(deadline, scope))) return 'running';
  const isLater = assessment.deadlines.some(({ deadline }) => compareDates(deadline.date, scope.last) > 0);
  if (inScope.length > 0 || isLater) return 'upcoming';
  return assessment.status === 'event-bound' ? 'event-bound' : 'outside';
}

function worstOf(settled: readonly AssessedDeadline[]): RowCategory {
  const states = settled.map(({ state }) => state);
  if (states.includes('overdue')) return 'unmet';
  if (states.includes('partly')) return 'partly';
  return states.includes('met-late') ? 'met-late' : 'met';
}

function runsThrough({ deadline }: AssessedDeadline, span: ReportSpan): boolean {
  const { windowStart, date } = deadline;
  return (
    windowStart !== null && compareDates(windowStart, span.last) <= 0 && compareDates(date, span.first) >= 0
  );
}

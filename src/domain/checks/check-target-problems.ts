import type { PlanRow } from '../plan/action-plan.ts';
import type { TargetProblem, TargetTime } from '../target-time/target-time.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './finding-code.ts';
import { isNotApplicable, targetPlace } from './row-decision.ts';

/** Targets that are missing, cannot be read, or name a day that does not exist. */
export function checkTargetProblems(context: CheckContext): readonly Finding[] {
  return context.plan.rows
    .filter(row => !isNotApplicable(context, row.rowIndex))
    .filter(row => !row.errors.some(({ column }) => column === 'target'))
    .flatMap(row => rowProblems(context, row));
}

function rowProblems(context: CheckContext, row: PlanRow): readonly Finding[] {
  const place = targetPlace(context, row);
  const isMissing = place.found === '' && (row.markedMonths ?? []).length === 0;
  if (isMissing) return [makeFinding('target-missing', place)];
  const target = context.targets.get(row.rowIndex);
  if (!target) return [];
  return problemsOf(target, place.found).map(problem =>
    makeFinding(problem.code, place, 'text' in problem ? { text: problem.text } : {}),
  );
}

function problemsOf(target: TargetTime, text: string): readonly TargetProblem[] {
  if (target.problems.length > 0 || target.deadlines.length > 0 || target.event !== null)
    return target.problems;
  return [{ code: 'target-unreadable', text }];
}

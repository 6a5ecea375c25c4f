import type { PlanRow } from '../plan/action-plan.ts';
import type { TargetProblem, TargetTime } from '../target-time/target-time.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, type FindingPlace, makeFinding } from './finding.ts';
import { isNotApplicable, targetPlace } from './row-decision.ts';

/** Targets that are missing, cannot be read, or name a day that does not exist. */
export function checkTargetProblems(context: CheckContext): readonly Finding[] {
  const unmarked = unmarkedRows(context);
  // A plan without a single mark shows its months by the colour of the cells.
  const isUnmarked = unmarked.length > 1 && unmarked.length === context.plan.rows.length;
  const found = context.plan.rows
    .filter(row => !isUnmarked || !unmarked.includes(row))
    .filter(row => !isNotApplicable(context, row.rowIndex))
    .filter(row => !row.errors.some(({ column }) => column === 'target'))
    .flatMap(row => rowProblems(context, row));
  if (!isUnmarked) return found;
  const place = { rowIndex: null, column: 'target', found: '' } as const;
  return [makeFinding('marks-missing-everywhere', place, { count: String(unmarked.length) }), ...found];
}

function unmarkedRows(context: CheckContext): readonly PlanRow[] {
  const { header, rows } = context.plan;
  if (header.monthColumns === null) return [];
  return rows.filter(row => isMissing(row, targetPlace(context, row)));
}

function isMissing({ markedMonths }: PlanRow, { found }: FindingPlace): boolean {
  return found === '' && (markedMonths ?? []).length === 0;
}

function rowProblems(context: CheckContext, row: PlanRow): readonly Finding[] {
  const place = targetPlace(context, row);
  if (isMissing(row, place)) {
    return [
      makeFinding(context.plan.header.monthColumns === null ? 'target-missing' : 'marks-missing', place),
    ];
  }
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

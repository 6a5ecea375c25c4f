import type { CheckContext } from '../../src/domain/checks/check-context.ts';
import type { Finding } from '../../src/domain/checks/finding.ts';
import type { Grid } from '../../src/domain/plan/grid.ts';
import { type PlanOptions, parsePlan } from '../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../src/domain/plan/plan-problem.ts';
import { deadlinesOfMarkedMonths, parseTargetTime } from '../../src/domain/target-time/parse-target-time.ts';

/** The plan of the grid with its targets read, as the command hands it to the checks. */
export function checkContextOf(
  grid: Grid,
  others: Partial<Omit<CheckContext, 'plan'>> = {},
  options: Partial<PlanOptions> = {},
): CheckContext {
  const plan = parsePlan(grid, {
    yearSetting: null,
    rowCodes: new Map(),
    ownColumns: new Set(),
    ...options,
  });
  if (isPlanProblem(plan)) throw new Error(JSON.stringify(plan));
  const targets = plan.rows.map(row => {
    const { target: cell, evidence, action, markedMonths, markWords } = row;
    const target =
      markedMonths === null
        ? parseTargetTime({ cell, planYear: plan.year, evidence, action })
        : deadlinesOfMarkedMonths(markedMonths, plan.year, markWords);
    return [row.rowIndex, target] as const;
  });
  return {
    plan,
    targets: new Map(targets),
    unitName: '',
    otherUnitWords: [],
    decisions: new Map(),
    codes: new Map(),
    misplacedCodeRows: [],
    ...others,
  };
}

/** One line a finding: sheet row, severity, code, column, values, what stands there. */
export function describeFinding({ rowIndex, severity, code, column, values, found }: Finding): string {
  const filled = Object.entries(values).map(([key, value]) => `${key}=${value}`);
  return [
    rowIndex === null ? '-' : rowIndex + 1,
    severity,
    code,
    column ?? '-',
    filled.join('; '),
    found,
  ].join('\t');
}

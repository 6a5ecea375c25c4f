import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';

/** The setting that names another year than title or targets: all dates without a year of their own depend on it. */
export function checkPlanYear({ plan }: CheckContext): readonly Finding[] {
  const { year, statedYear } = plan;
  if (year === null || statedYear === null) return [];
  const place = { rowIndex: null, column: null, found: String(statedYear) };
  return [
    makeFinding('plan-year-differs', place, { statedYear: String(statedYear), planYear: String(year) }),
  ];
}

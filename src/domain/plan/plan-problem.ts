import type { ActionPlan } from './action-plan.ts';

/** A column without which a sheet is no plan: an indicator or action column, and a target column. */
export type NeededColumn = 'activity' | 'target';

/** Why a sheet cannot be read as a plan; the sentence is looked up in messages/ by `code`. */
export type PlanProblem =
  | {
      readonly code: 'plan-header-missing';
      /** Headings of the row that looks most like a header, as they stand there. */
      readonly found: readonly string[];
      readonly missing: readonly NeededColumn[];
    }
  | { readonly code: 'plan-empty'; readonly headerRowIndex: number };

/** True when the sheet could not be read as a plan. */
export function isPlanProblem(result: ActionPlan | PlanProblem): result is PlanProblem {
  return 'code' in result;
}

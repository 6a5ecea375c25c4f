import type { ActionPlan, ColumnKey } from './action-plan.ts';

/** A column without which a sheet is no plan: an indicator or action column, and a target column. */
export type NeededColumn = 'activity' | 'target';

/** A heading of the row that looks most like a header, and what it was taken for; null for nothing. */
export interface FoundHeading {
  readonly columnIndex: number;
  readonly text: string;
  /** The heading over it and its neighbours, '' for none. */
  readonly group: string;
  readonly role: ColumnKey | 'period' | null;
}

/** Why a sheet cannot be read as a plan; the sentence is looked up in messages/ by `code`. */
export type PlanProblem =
  | {
      readonly code: 'plan-header-missing';
      /** The row of these headings; null where no row looks like a header. */
      readonly headingRowIndex: number | null;
      readonly found: readonly FoundHeading[];
      readonly missing: readonly NeededColumn[];
    }
  | { readonly code: 'plan-empty'; readonly headerRowIndex: number }
  | {
      /** Two columns that may hold the time: the wrong one would be a wrong date on every row. */
      readonly code: 'plan-column-doubtful';
      readonly headingRowIndex: number;
      readonly found: readonly FoundHeading[];
      /** The column that is surest, first. */
      readonly candidates: readonly (FoundHeading & { readonly letters: string })[];
    };

/** True when the sheet could not be read as a plan. */
export function isPlanProblem(result: ActionPlan | PlanProblem): result is PlanProblem {
  return 'code' in result;
}

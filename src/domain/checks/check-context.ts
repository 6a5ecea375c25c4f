import type { ActionPlan } from '../plan/action-plan.ts';
import type { TargetTime } from '../target-time/target-time.ts';
import type { Finding } from './finding.ts';

/** What people wrote in the add-on's own columns of a row, trimmed; '' for nothing. */
export interface DecisionCells {
  readonly decision: string;
  readonly reason: string;
  readonly correction: string;
}

/** All that the checks look at; maps are by row index and may lack rows. */
export interface CheckContext {
  readonly plan: ActionPlan;
  /** How the target (or its correction) of each row was read. */
  readonly targets: ReadonlyMap<number, TargetTime>;
  /** As Pengaturan ZI has it; '' where nobody wrote it. */
  readonly unitName: string;
  /** Names that a plan copied from another unit would still hold. */
  readonly otherUnitWords: readonly string[];
  readonly decisions: ReadonlyMap<number, DecisionCells>;
  readonly codes: ReadonlyMap<number, string>;
  /** Rows whose code fits another row better than its own. */
  readonly misplacedCodeRows: readonly number[];
}

/** A rule: its findings on the plan, in any order. */
export type Check = (context: CheckContext) => readonly Finding[];

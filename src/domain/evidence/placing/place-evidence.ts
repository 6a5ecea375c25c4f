import type { MatchedFile } from './judge-file.ts';
import { type PlacingContext, placeRow, type RowEvidence, settleAccepted } from './place-row.ts';
import type { BoardPlan } from './row-board.ts';
import { shareEvidence } from './share-evidence.ts';

/** A row whose evidence is to be placed. */
export interface UnplacedRow {
  readonly plan: BoardPlan;
  readonly files: readonly MatchedFile[];
}

/**
 * The evidence of all rows, in their order: each row's own, then what rows share, then what a person accepted without
 * saying which document it is. Accepted files come last since a document that another row proves is no gap.
 */
export function placeEvidence(rows: readonly UnplacedRow[], context: PlacingContext): readonly RowEvidence[] {
  const placed = rows.map(({ plan, files }) => placeRow(plan, files, context));
  return shareEvidence(placed).map(settleAccepted);
}

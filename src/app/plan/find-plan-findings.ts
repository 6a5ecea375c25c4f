import { checkPlan as findFindings } from '../../domain/checks/all-checks.ts';
import type { DecisionCells } from '../../domain/checks/check-context.ts';
import type { Finding } from '../../domain/checks/finding.ts';
import { type OpenPlan, readOwnTexts } from './open-plan.ts';
import { readCodes } from './read-codes.ts';
import { readTargets } from './read-targets.ts';

/** Every finding on an open plan. */
export function findPlanFindings(open: OpenPlan): readonly Finding[] {
  const { assignment, moves } = readCodes(open);
  const codes = readOwnTexts(open.grid, open.ownColumns, 'code');
  return findFindings({
    plan: open.plan,
    targets: readTargets(open.plan, open.grid, open.ownColumns),
    unitName: open.settings.unitName,
    otherUnitWords: open.settings.otherUnitWords,
    decisions: readDecisionCells(open),
    codes: codes.size > 0 ? codes : assignment.codes,
    misplacedCodeRows: moves.map(({ fromRowIndex }) => fromRowIndex),
  });
}

function readDecisionCells(open: OpenPlan): ReadonlyMap<number, DecisionCells> {
  const decisions = readOwnTexts(open.grid, open.ownColumns, 'decision');
  const reasons = readOwnTexts(open.grid, open.ownColumns, 'reason');
  const corrections = readOwnTexts(open.grid, open.ownColumns, 'correction');
  return new Map(
    open.plan.rows.map(({ rowIndex }) => [
      rowIndex,
      {
        decision: decisions.get(rowIndex) ?? '',
        reason: reasons.get(rowIndex) ?? '',
        correction: corrections.get(rowIndex) ?? '',
      },
    ]),
  );
}

import type { PlanRow } from '../plan/action-plan.ts';
import { cellText } from '../plan/cell-value.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingPlace } from './finding.ts';

/** True when a person took the row out of the plan, with a reason: its cells need no mending. */
export function isNotApplicable({ decisions }: CheckContext, rowIndex: number): boolean {
  const cells = decisions.get(rowIndex);
  return cells !== undefined && /^tidak\s+berlaku$/i.test(cells.decision) && cells.reason !== '';
}

/** The cell that a row's target is read from: KOREKSI JADWAL when filled, else TARGET WAKTU. */
export function targetPlace({ decisions }: CheckContext, row: PlanRow): FindingPlace {
  const correction = decisions.get(row.rowIndex)?.correction ?? '';
  return correction === ''
    ? { rowIndex: row.rowIndex, column: 'target', found: foundTarget(row) }
    : { rowIndex: row.rowIndex, column: 'correction', found: correction };
}

function foundTarget({ target, markWords }: PlanRow): string {
  return cellText(target) || [...new Set(markWords.map(({ cell }) => cellText(cell)))].join('; ');
}

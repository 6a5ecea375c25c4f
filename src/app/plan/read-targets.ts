import type { ActionPlan, PlanRow } from '../../domain/plan/action-plan.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { deadlinesOfMarkedMonths, parseTargetTime } from '../../domain/target-time/parse-target-time.ts';
import type { TargetTime } from '../../domain/target-time/target-time.ts';
import type { OwnColumns } from '../../sheets/plan-columns/own-columns.ts';

/** What each row's target means, by row index; KOREKSI JADWAL is read in its place where filled. */
export function readTargets(
  plan: ActionPlan,
  grid: Grid,
  ownColumns: OwnColumns,
): ReadonlyMap<number, TargetTime> {
  const correctionColumn = ownColumns.get('correction');
  return new Map(
    plan.rows.map(row => {
      const correction: CellValue =
        correctionColumn === undefined ? { kind: 'empty' } : cellAt(grid, row.rowIndex, correctionColumn);
      return [row.rowIndex, readTarget(row, correction, plan.year)];
    }),
  );
}

function readTarget(row: PlanRow, correction: CellValue, planYear: number | null): TargetTime {
  const { evidence, action } = row;
  if (cellText(correction) !== '') return parseTargetTime({ cell: correction, planYear, evidence, action });
  if (row.markedMonths !== null) return deadlinesOfMarkedMonths(row.markedMonths, planYear, row.markWords);
  return parseTargetTime({ cell: row.target, planYear, evidence, action });
}

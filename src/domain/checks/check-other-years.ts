import type { PlanRow } from '../plan/action-plan.ts';
import { cellText } from '../plan/cell-value.ts';
import type { TargetTime } from '../target-time/target-time.ts';
import type { CheckContext } from './check-context.ts';
import { findOtherYears } from './find-other-years.ts';
import { type Finding, makeFinding } from './finding.ts';

const TEXT_KEYS = ['indicator', 'action', 'evidence'] as const;

/** Texts that name another year than the plan's, as a plan copied from an earlier year does. */
export function checkOtherYears({ plan, targets }: CheckContext): readonly Finding[] {
  const { year } = plan;
  if (year === null) return [];
  return plan.rows.flatMap(row => {
    const target = targets.get(row.rowIndex);
    const dueYears = (target?.deadlines ?? []).map(({ date }) => date.year);
    return textsOf(row, target).flatMap(({ column, found }) => {
      const others = findOtherYears(found, year).filter(other => !dueYears.includes(other));
      if (others.length === 0) return [];
      const values = { year: others.join(', '), planYear: String(year) };
      return [makeFinding('other-year-in-text', { rowIndex: row.rowIndex, column, found }, values)];
    });
  });
}

interface ColumnText {
  readonly column: (typeof TEXT_KEYS)[number] | 'target';
  readonly found: string;
}

// "Renstra 2020-2024 2024 Bln Februari 2021": the lone 2024 is left when the target has been read.
function textsOf(row: PlanRow, target: TargetTime | undefined): readonly ColumnText[] {
  const texts: ColumnText[] = TEXT_KEYS.filter(key => !row.carriedColumns.includes(key)).map(column => ({
    column,
    found: row[column],
  }));
  const isRead = target !== undefined && target.problems.length === 0 && target.deadlines.length > 0;
  if (isRead && row.target.kind === 'text') texts.push({ column: 'target', found: cellText(row.target) });
  return texts;
}

import type { ColumnKey, PlanHeader } from './action-plan.ts';
import type { FoundHeading } from './plan-problem.ts';

/** The headings of a table from left to right, with what each was taken for. */
export function describeHeadings({
  columns,
  monthColumns,
  headings,
  rivals,
}: PlanHeader): readonly FoundHeading[] {
  const roles = new Map([
    ...(Object.entries(columns) as [ColumnKey, number][]).map(([key, column]) => [column, key] as const),
    ...rivals.map(({ role, columnIndex }) => [columnIndex, role] as const),
  ]);
  const months = new Set((monthColumns ?? []).map(({ columnIndex }) => columnIndex));
  return [...headings]
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => a - b)
    .map(([columnIndex, text]) => {
      const role = roles.get(columnIndex) ?? (months.has(columnIndex) ? ('period' as const) : null);
      return { columnIndex, text, role };
    });
}

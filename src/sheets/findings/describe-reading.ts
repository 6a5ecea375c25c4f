import type { ActionPlan, ColumnKey } from '../../domain/plan/action-plan.ts';
import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import type { PlanReading, ReadColumn } from '../../messages/reading-id.ts';

/** How the plan was understood, for people to see; levels that share columns are named by the first and last of them. */
export function describeReading(
  { header, areas, components, rows, year }: ActionPlan,
  { sheetName, unitName }: { readonly sheetName: string; readonly unitName: string },
): PlanReading {
  const headingAt = (column: number): string => header.headings.get(column) ?? '';
  const describe = (column: number): ReadColumn => ({
    letters: formatColumnLetters(column),
    heading: headingAt(column),
  });
  const columns = (Object.entries(header.columns) as [ColumnKey, number][])
    .map(([role, column]) => ({
      role,
      column,
      letters: formatColumnLetters(column),
      heading: headingAt(column),
    }))
    .sort((a, b) => a.column - b.column)
    .map(({ role, letters, heading }) => ({ role, letters, heading }));
  const [first] = header.monthColumns ?? [];
  const last = header.monthColumns?.[header.monthColumns.length - 1];
  const months =
    first && last
      ? [
          {
            role: 'firstPeriod' as const,
            letters: `${formatColumnLetters(first.columnIndex)}–${formatColumnLetters(last.columnIndex)}`,
            heading: `${headingAt(first.columnIndex)}–${headingAt(last.columnIndex)}`,
          },
        ]
      : [];
  return {
    unitName,
    year,
    sheetName,
    headingRow: header.bottomRowIndex + 1,
    columns: [...columns, ...months],
    rivals: header.rivals.map(({ role, columnIndex }) => ({
      role,
      read: describe(header.columns[role] ?? 0),
      other: describe(columnIndex),
    })),
    areaCount: new Set(areas.map(({ number, title }) => number ?? title)).size,
    componentCount: components.length,
    rowCount: rows.length,
  };
}

import type { ActionPlan, ColumnKey, PlanHeader } from '../../domain/plan/action-plan.ts';
import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { unreadHeadings } from '../../domain/plan/describe-headings.ts';
import type { PlanReading, ReadColumn } from '../../messages/reading-id.ts';

/** How the plan was understood, for people to see; levels that share columns are named by the first and last of them. */
export function describeReading(
  { header, areas, components, rows, year }: ActionPlan,
  { sheetName, unitName }: { readonly sheetName: string; readonly unitName: string },
): PlanReading {
  return {
    unitName,
    year,
    sheetName,
    headingRow: header.bottomRowIndex + 1,
    columns: [...describeColumns(header), ...describeMonths(header)],
    rivals: header.rivals.map(({ role, columnIndex }) => ({
      role,
      read: describeColumn(header, header.columns[role] ?? 0),
      other: describeColumn(header, columnIndex),
    })),
    unread: unreadHeadings(header).map(({ columnIndex }) => describeColumn(header, columnIndex)),
    areaCount: new Set(areas.map(({ number, title }) => number ?? title)).size,
    componentCount: components.length,
    rowCount: rows.length,
  };
}

function describeColumns(header: PlanHeader): PlanReading['columns'] {
  return (Object.entries(header.columns) as [ColumnKey, number][])
    .sort(([, a], [, b]) => a - b)
    .map(([role, column]) => ({ role, ...describeColumn(header, column) }));
}

function describeMonths(header: PlanHeader): PlanReading['columns'] {
  const [first] = header.monthColumns ?? [];
  const last = header.monthColumns?.[header.monthColumns.length - 1];
  if (!first || !last) return [];
  const [from, to] = [first, last].map(({ columnIndex }) => describeColumn(header, columnIndex));
  const letters = `${from?.letters}–${to?.letters}`;
  return [{ role: 'firstPeriod', letters, heading: `${from?.heading}–${to?.heading}` }];
}

function describeColumn({ headings }: PlanHeader, column: number): ReadColumn {
  return { letters: formatColumnLetters(column), heading: headings.get(column) ?? '' };
}

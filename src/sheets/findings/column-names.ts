import type { FindingColumn } from '../../domain/checks/finding.ts';
import type { ColumnKey, PlanHeader } from '../../domain/plan/action-plan.ts';
import { cutQuote } from '../../messages/fill-placeholders.ts';
import type { ColumnNames } from '../../messages/finding-id.ts';

/** The plan's own headings for findings on its columns; a month matrix is named by its first and last. */
export function nameColumns(header: PlanHeader): ColumnNames {
  const names = new Map<FindingColumn, string>();
  for (const [key, columnIndex] of listPlanColumns(header)) {
    const heading = headingAt(header, columnIndex);
    if (heading !== '') names.set(key, heading);
  }
  const months = header.monthColumns ?? [];
  const [first, last] = [months[0], months[months.length - 1]].map(month =>
    month === undefined ? '' : headingAt(header, month.columnIndex),
  );
  if (first && last) names.set('target', `${first}–${last}`);
  return names;
}

/** The column that a finding on each of the plan's columns points at; titles of levels stand in shared columns. */
export function listPlanColumns(header: PlanHeader): ReadonlyMap<ColumnKey, number> {
  const columns = new Map(Object.entries(header.columns) as [ColumnKey, number][]);
  const [month] = header.monthColumns ?? [];
  if (month !== undefined) columns.set('target', month.columnIndex);
  const title = header.columns.component ?? header.columns.area ?? lastOf(header.levelColumns);
  if (title !== undefined) columns.set('component', title);
  const [mark] = header.levelColumns;
  if (mark !== undefined && !columns.has('number')) columns.set('number', mark);
  return columns;
}

function headingAt({ headings }: PlanHeader, columnIndex: number): string {
  return cutQuote(headings.get(columnIndex) ?? '').replace(/\s*[:*]+$/, '');
}

function lastOf(columns: readonly number[]): number | undefined {
  return columns[columns.length - 1];
}

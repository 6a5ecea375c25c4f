import type { ColumnKey, MatrixColumn, PlanHeader } from './action-plan.ts';
import type { HeadedColumn } from './choose-columns.ts';
import { PERIOD_HEADINGS } from './columns.ts';

/** What a column of the plan can be chosen for: a column of its own, or the ends of a month or quarter matrix. */
export type ColumnRole = ColumnKey | 'firstPeriod' | 'lastPeriod';

/** The roles in the order in which people are asked for them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'number',
  'area',
  'component',
  'indicator',
  'action',
  'evidence',
  'target',
  'firstPeriod',
  'lastPeriod',
  'owner',
];

/** What people said about the columns of the plan; what they left open is recognised. */
export interface ColumnChoice {
  /** The (last) row of headings; null for the one that is recognised. */
  readonly headingRowIndex: number | null;
  /** The column of a role, null for "there is none"; roles that are not in it are recognised. */
  readonly columns: ReadonlyMap<ColumnRole, number | null>;
}

/** Everything is recognised. */
export const NO_CHOICE: ColumnChoice = { headingRowIndex: null, columns: new Map() };

/** The header with the chosen columns in place of the recognised ones; a column that was chosen serves no other role. */
export function applyChoice(
  header: PlanHeader,
  headed: readonly HeadedColumn[],
  { columns: chosen }: ColumnChoice,
): PlanHeader {
  if (chosen.size === 0) return header;
  const taken = new Set([...chosen.values()].filter(column => column !== null));
  const columns: Partial<Record<ColumnKey, number>> = {};
  for (const [key, column] of Object.entries(header.columns) as [ColumnKey, number][]) {
    if (!chosen.has(key) && !taken.has(column)) columns[key] = column;
  }
  for (const [role, column] of chosen) {
    if (column !== null && role !== 'firstPeriod' && role !== 'lastPeriod') columns[role] = column;
  }
  const monthColumns = chooseMonths(header, headed, chosen);
  if (monthColumns !== null && chosen.get('target') === undefined) delete columns.target;
  const target = headed.find(({ columnIndex }) => columnIndex === columns.target);
  // The add-on's own columns stand right of all that the table holds.
  const headings = new Map(header.headings);
  for (const column of taken) headings.set(column, headings.get(column) ?? '');
  return {
    ...header,
    headings,
    columns,
    monthColumns: columns.target === undefined ? monthColumns : null,
    yearColumn: header.yearColumn !== null && taken.has(header.yearColumn) ? null : header.yearColumn,
    periodWord: PERIOD_HEADINGS.get(target?.match?.wording ?? '') ?? '',
  };
}

function chooseMonths(
  { monthColumns }: PlanHeader,
  headed: readonly HeadedColumn[],
  chosen: ColumnChoice['columns'],
): readonly MatrixColumn[] | null {
  const first = chosen.get('firstPeriod');
  const last = chosen.get('lastPeriod');
  if (first === null || typeof chosen.get('target') === 'number') return null;
  if (first === undefined || typeof last !== 'number' || last < first) return monthColumns;
  const between = headed.filter(({ columnIndex }) => columnIndex >= first && columnIndex <= last);
  const named = between.flatMap(({ columnIndex, period }) =>
    period === null ? [] : [{ columnIndex, month: period.month, week: period.week }],
  );
  if (named.length > 1) return named;
  // Headings that say no month: the columns are the months, quarters or semesters of the year in order.
  const months = 12 / between.length;
  return Number.isInteger(months)
    ? between.map(({ columnIndex }, index) => ({ columnIndex, month: (index + 1) * months, week: null }))
    : monthColumns;
}

import type { ColumnKey, PlanHeader } from './action-plan.ts';
import { normalizeHeading } from './heading-text.ts';
import { saysReached } from './matrix-columns.ts';
import type { FoundHeading } from './plan-problem.ts';

/** The headings of a table from left to right, with what each was taken for. */
export function describeHeadings({
  columns,
  monthColumns,
  headings,
  groupHeadings,
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
      return { columnIndex, text, group: groupHeadings.get(columnIndex) ?? '', role };
    });
}

// They stand beside what is planned and hold none of it.
const BESIDE_PLAN =
  /^(?:KET(?:ERANGAN)?|CATATAN|STATUS|SATUAN|VOLUME|VOL|JUMLAH|KUANTITAS|ANGGARAN|BIAYA|BOBOT|NILAI|SKOR|TARGET|PERSENTASE|CHECKLIST|PARAF|MULAI|AWAL)(?: .*)?$/;

/** The headings of columns that no role reads and that could hold a part of the plan, from left to right. */
export function unreadHeadings(header: PlanHeader): readonly FoundHeading[] {
  return describeHeadings(header).filter(
    ({ columnIndex, text, role }) =>
      role === null &&
      columnIndex !== header.yearColumn &&
      !header.levelColumns.includes(columnIndex) &&
      !BESIDE_PLAN.test(normalizeHeading(text)) &&
      !saysReached(text),
  );
}

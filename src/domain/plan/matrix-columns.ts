import type { MatrixColumn } from './action-plan.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { columnOfHeading, monthOfHeading } from './columns.ts';
import { normalizeHeading } from './heading-text.ts';

/** The period that heads a column of a matrix, with the month (1–12) at whose end it is due. */
export interface HeadingPeriod {
  readonly kind: 'month' | 'quarter' | 'semester';
  readonly month: number;
}

const ORDINALS: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
const MONTHS_IN = { quarter: 3, semester: 6 } as const;

/** The period of a heading ("Jan", "TW II", "B03"; "7" or "III" under a heading of time); null for none. */
export function periodOfHeading(cell: CellValue, groupText: string): HeadingPeriod | null {
  const month = monthOfHeading(cell);
  if (month !== null) return { kind: 'month', month };
  const wording = normalizeHeading(cellText(cell));
  return namedPeriod(wording) ?? periodUnderGroup(wording, groupText);
}

function namedPeriod(wording: string): HeadingPeriod | null {
  const code = /^B(03|06|09|12)$/.exec(wording)?.[1];
  if (code !== undefined) return { kind: 'quarter', month: Number(code) };
  const quarter = /^(?:TW|TRIWULAN|TRI WULAN) ?(I{1,3}|IV|[1-4])$/.exec(wording)?.[1];
  if (quarter !== undefined) return toPeriod('quarter', quarter);
  const semester = /^(?:SEMESTER|SMT) ?(II?|[12])$/.exec(wording)?.[1];
  return semester === undefined ? null : toPeriod('semester', semester);
}

// Under a merged "BULAN" or "WAKTU PELAKSANAAN" months stand as 1 … 12, under "TRIWULAN" quarters as I … IV.
function periodUnderGroup(wording: string, groupText: string): HeadingPeriod | null {
  const group = normalizeHeading(groupText);
  if (/^(?:I{1,3}|IV|[1-4])$/.test(wording) && /\bTRI ?WULAN\b/.test(group)) {
    return toPeriod('quarter', wording);
  }
  const month = /^\d{1,2}$/.test(wording) ? Number(wording) : 0;
  const isTime = /\bBULAN\b/.test(group) || columnOfHeading(groupText)?.key === 'target';
  return isTime && month >= 1 && month <= 12 ? { kind: 'month', month } : null;
}

function toPeriod(kind: 'quarter' | 'semester', ordinal: string): HeadingPeriod {
  return { kind, month: (ORDINALS[ordinal] ?? 1) * MONTHS_IN[kind] };
}

// How many columns of a kind are surely a matrix: a plan of the second half has six months.
const FEWEST = { month: 4, quarter: 4, semester: 2 } as const;

/** The columns of the month (else quarter, else semester) matrix, each period's first; null when there is none. */
export function findMatrixColumns(
  headed: readonly { readonly columnIndex: number; readonly period: HeadingPeriod | null }[],
): readonly MatrixColumn[] | null {
  for (const kind of ['month', 'quarter', 'semester'] as const) {
    const columns: MatrixColumn[] = [];
    for (const { columnIndex, period } of headed) {
      const isNew = period?.kind === kind && !columns.some(({ month }) => month === period.month);
      if (period && isNew) columns.push({ columnIndex, month: period.month });
    }
    const isAscending = columns.every(({ month }, index) => month > (columns[index - 1]?.month ?? 0));
    if (columns.length >= FEWEST[kind] && isAscending) return columns;
  }
  return null;
}

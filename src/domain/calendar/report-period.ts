import { firstDayOfMonth, lastDayOfMonth, type PlainDate } from './plain-date.ts';

/** A reporting period: a half, a quarter (triwulan) or the whole of a year. `index` from 1; 1 for a year. */
export interface ReportPeriod {
  readonly kind: 'semester' | 'quarter' | 'year';
  readonly year: number;
  readonly index: number;
}

const MONTHS = { semester: 6, quarter: 3, year: 12 } as const;

/** The first day of the period. */
export function firstDayOfPeriod({ kind, year, index }: ReportPeriod): PlainDate {
  return firstDayOfMonth(year, (index - 1) * MONTHS[kind] + 1);
}

/** The last day of the period. */
export function lastDayOfPeriod({ kind, year, index }: ReportPeriod): PlainDate {
  return lastDayOfMonth(year, index * MONTHS[kind]);
}

/** The period of that kind which holds the day. */
export function periodOf(kind: ReportPeriod['kind'], date: PlainDate): ReportPeriod {
  return { kind, year: date.year, index: Math.ceil(date.month / MONTHS[kind]) };
}

/** The period of the same kind just before. */
export function previousPeriod({ kind, year, index }: ReportPeriod): ReportPeriod {
  return index > 1 ? { kind, year, index: index - 1 } : { kind, year: year - 1, index: 12 / MONTHS[kind] };
}

/** `S1-2021`, `TW2-2021` or `2021`; the code people type and the report's sheets are named after. */
export function formatPeriodCode({ kind, year, index }: ReportPeriod): string {
  if (kind === 'year') return String(year);
  return `${kind === 'semester' ? 'S' : 'TW'}${index}-${year}`;
}

/** The period of a code such as `S1-2021`, `s1 2021`, `TW2-2021` or `2021`; null when it is none. */
export function parsePeriodCode(code: string): ReportPeriod | null {
  const found = /^\s*(?:(S|TW)\s*([1-4])[\s-]+)?(\d{4})\s*$/i.exec(code);
  if (!found) return null;
  const year = Number(found[3]);
  if (!found[1]) return { kind: 'year', year, index: 1 };
  const kind = found[1].toUpperCase() === 'S' ? 'semester' : 'quarter';
  const index = Number(found[2]);
  return kind === 'semester' && index > 2 ? null : { kind, year, index };
}

import { firstDayOfMonth, lastDayOfMonth, type PlainDate } from './plain-date.ts';

/** A half, a quarter (triwulan) or the whole of a year. */
export type PeriodKind = 'semester' | 'quarter' | 'year';

/** A reporting period. `index` from 1; 1 for a year. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
}

/** How long a period of each kind is, and the letters before its number in codes. */
const PERIODS: Readonly<Record<PeriodKind, { readonly months: number; readonly letters: string }>> = {
  semester: { months: 6, letters: 'S' },
  quarter: { months: 3, letters: 'TW' },
  year: { months: 12, letters: '' },
};

/** How many periods of that kind a year has. */
export function periodsInYear(kind: PeriodKind): number {
  return 12 / PERIODS[kind].months;
}

/** The first day of the period. */
export function firstDayOfPeriod({ kind, year, index }: ReportPeriod): PlainDate {
  return firstDayOfMonth(year, (index - 1) * PERIODS[kind].months + 1);
}

/** The last day of the period. */
export function lastDayOfPeriod({ kind, year, index }: ReportPeriod): PlainDate {
  return lastDayOfMonth(year, index * PERIODS[kind].months);
}

/** The period of that kind which holds the day. */
export function periodOf(kind: PeriodKind, date: PlainDate): ReportPeriod {
  return { kind, year: date.year, index: Math.ceil(date.month / PERIODS[kind].months) };
}

/** The period of the same kind just before. */
export function previousPeriod({ kind, year, index }: ReportPeriod): ReportPeriod {
  return index > 1 ? { kind, year, index: index - 1 } : { kind, year: year - 1, index: periodsInYear(kind) };
}

/** `S1-2021`, `TW2-2021` or `2021`; the code people type and the report's sheets are named after. */
export function formatPeriodCode({ kind, year, index }: ReportPeriod): string {
  return periodsInYear(kind) === 1 ? String(year) : `${PERIODS[kind].letters}${index}-${year}`;
}

/** The period of a code such as `S1-2021`, `s1 2021`, `TW2-2021` or `2021`; null when it is none. */
export function parsePeriodCode(code: string): ReportPeriod | null {
  const found = /^\s*(?:([a-z]+)\s*(\d)[\s-]+)?(\d{4})\s*$/i.exec(code);
  if (!found) return null;
  const [, letters = '', number = '1', year] = found;
  const kinds = Object.keys(PERIODS) as PeriodKind[];
  const kind = kinds.find(one => PERIODS[one].letters === letters.toUpperCase());
  const index = Number(number);
  if (kind === undefined || index < 1 || index > periodsInYear(kind)) return null;
  return { kind, year: Number(year), index };
}

import { lazy } from '../lazy.ts';
import { firstDayOfMonth, lastDayOfMonth, type PlainDate } from './plain-date.ts';

/** How long a reporting period is. */
export type PeriodKind = 'year' | 'semester' | 'quarter' | 'month';

/** A reporting period: a whole year, a half, a quarter (triwulan) or a month of it. `index` from 1; 1 for a year. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
}

interface PeriodShape {
  readonly months: number;
  /** Before the year in a period's code. */
  readonly codeOf: (index: number) => string;
}

const SHAPES: Readonly<Record<PeriodKind, PeriodShape>> = {
  year: { months: 12, codeOf: () => '' },
  semester: { months: 6, codeOf: index => `S${index}-` },
  quarter: { months: 3, codeOf: index => `TW${index}-` },
  month: { months: 1, codeOf: index => `B${String(index).padStart(2, '0')}-` },
};
const MONTHS_OF_YEAR = 12;

/** The months (1–12) with which the period begins and ends. */
export function monthsOfPeriod({ kind, index }: ReportPeriod): {
  readonly first: number;
  readonly last: number;
} {
  const { months } = SHAPES[kind];
  return { first: (index - 1) * months + 1, last: index * months };
}

/** The first day of the period. */
export function firstDayOfPeriod(period: ReportPeriod): PlainDate {
  return firstDayOfMonth(period.year, monthsOfPeriod(period).first);
}

/** The last day of the period. */
export function lastDayOfPeriod(period: ReportPeriod): PlainDate {
  return lastDayOfMonth(period.year, monthsOfPeriod(period).last);
}

/** The period of that kind which holds the day. */
export function periodOf(kind: PeriodKind, date: PlainDate): ReportPeriod {
  return { kind, year: date.year, index: Math.ceil(date.month / SHAPES[kind].months) };
}

/** The period from the first to the last of those months (1–12) of one year; null when no kind of period is so long. */
export function periodOfMonths(first: number, last: number, year: number): ReportPeriod | null {
  const kind = PERIOD_KINDS.find(each => SHAPES[each].months === last - first + 1);
  if (kind === undefined || (first - 1) % SHAPES[kind].months !== 0) return null;
  return { kind, year, index: last / SHAPES[kind].months };
}

/** The period of the same kind just before. */
export function previousPeriod({ kind, year, index }: ReportPeriod): ReportPeriod {
  return index > 1
    ? { kind, year, index: index - 1 }
    : { kind, year: year - 1, index: MONTHS_OF_YEAR / SHAPES[kind].months };
}

/** `S1-2021`, `TW2-2021`, `B03-2021` or `2021`; the code people type and the report's sheets are named after. */
export function formatPeriodCode({ kind, year, index }: ReportPeriod): string {
  return `${SHAPES[kind].codeOf(index)}${year}`;
}

/** The period of a code such as `S1-2021`, `s1 2021`, `TW2-2021`, `B03-2021` or `2021`; null when it is none. */
export function parsePeriodCode(code: string): ReportPeriod | null {
  const typed = code
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '-')
    .replace(/^(S|TW|B)-/, '$1');
  const year = Number(/(?:^|-)(\d{4})$/.exec(typed)?.[1]);
  if (!(year > 0)) return null;
  return (
    ALL_PERIODS()
      .map(each => ({ ...each, year }))
      .find(each => formatPeriodCode(each) === typed) ?? null
  );
}

const PERIOD_KINDS = Object.keys(SHAPES) as readonly PeriodKind[];
const ALL_PERIODS = lazy(() =>
  PERIOD_KINDS.flatMap(kind =>
    Array.from({ length: MONTHS_OF_YEAR / SHAPES[kind].months }, (_, at) => ({ kind, index: at + 1 })),
  ),
);

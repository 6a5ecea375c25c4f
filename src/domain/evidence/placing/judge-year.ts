import { isSameDay, lastDayOfMonth } from '../../calendar/plain-date.ts';
import { type Deadline, MONTHS_OF_CADENCE } from '../../target-time/target-time.ts';
import type { DocumentKind } from '../document-noun-table.ts';
import { documentNounAt, documentWords } from '../document-nouns.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import type { NamedPeriod } from '../file-match.ts';
import { isAboutTimeBefore } from '../time-before.ts';

/** Whether the year in a file's name lets it count. */
export type YearVerdict =
  | { readonly code: 'counts' }
  | { readonly code: 'look-back'; readonly year: number }
  | { readonly code: 'other-year'; readonly year: number }
  | { readonly code: 'ask-year'; readonly year: number };

/** What is to be judged: a file's years, for which plan, document (null: any file) and deadline (null: none). */
export interface YearQuestion {
  readonly years: readonly number[];
  /** Named in it beside its years. */
  readonly periods: readonly NamedPeriod[];
  readonly fileName: string;
  readonly planYear: number;
  readonly document: ExpectedDocument | null;
  readonly deadline: Deadline | null;
}

/** The verdict on the years of a file's name. */
export function judgeYear(question: YearQuestion): YearVerdict {
  const { years, planYear, document, deadline } = question;
  const latest = years[years.length - 1];
  if (latest === undefined) return { code: 'counts' };
  const named = [planYear, ...yearsOf(document), ...(deadline ? [deadline.date.year] : [])];
  if (named.some(year => years.includes(year))) return { code: 'counts' };
  if (document && isAboutTimeBefore(document.title) && years.includes(planYear - 1))
    return { code: 'look-back', year: planYear - 1 };
  if (document?.repeats === 'each' && deadline && question.periods.some(period => isDueAt(deadline, period)))
    return { code: 'look-back', year: planYear - 1 };
  const isLookingBack =
    deadline !== null && deadline.date.month <= 3 && years.includes(deadline.date.year - 1);
  if (!isLookingBack) return { code: 'other-year', year: latest };
  const words = documentWords(document?.title ?? question.fileName);
  if (isAboutYearBefore(words)) return { code: 'look-back', year: deadline.date.year - 1 };
  return { code: kindsIn(words).has('report') ? 'ask-year' : 'other-year', year: latest };
}

// "setiap tanggal 10": what is due on 10 January is the recap of December, the last month that had ended.
function isDueAt({ date, cadence }: Deadline, { last }: NamedPeriod): boolean {
  if (cadence === null || last.year !== date.year - 1 || last.month !== 12) return false;
  const isMonthEnd = isSameDay(date, lastDayOfMonth(date.year, date.month));
  return date.month <= MONTHS_OF_CADENCE[cadence] && !isMonthEnd;
}

// LAKIN, SKP, DUPAK and a yearly report are written after the year that they are about.
const LOOK_BACK: readonly DocumentKind[] = ['lakin', 'skp', 'dupak'];

function isAboutYearBefore(words: readonly string[]): boolean {
  const kinds = kindsIn(words);
  return LOOK_BACK.some(kind => kinds.has(kind)) || (kinds.has('report') && words.includes('tahunan'));
}

function kindsIn(words: readonly string[]): ReadonlySet<DocumentKind> {
  return new Set(words.flatMap((_word, index) => documentNounAt(words, index)?.kind ?? []));
}

function yearsOf(document: ExpectedDocument | null): readonly number[] {
  if (!document) return [];
  return [...document.years, ...document.times.flatMap(({ year }) => year ?? [])];
}

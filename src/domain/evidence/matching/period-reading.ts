import { firstDayOfMonth, lastDayOfMonth, type PlainDate } from '../../calendar/plain-date.ts';
import type { NamedPeriod } from '../file-match.ts';
import type { NameWord } from './name-words.ts';

/** What a reader of periods looks at: the words, where to begin, and the years that fill a gap. */
export interface PeriodPlace {
  readonly words: readonly NameWord[];
  readonly index: number;
  /** The year for a period that names none; null when nothing says it. */
  readonly fallbackYear: number | null;
  readonly planYear: number | null;
}

/** A period found at a place: how many words it takes, and the years that it names itself. */
export interface PeriodReading {
  readonly length: number;
  readonly periods: readonly NamedPeriod[];
  readonly years: readonly number[];
}

/** A reader of one form of period; null when that form does not begin at the place. */
export type PeriodReader = (place: PeriodPlace) => PeriodReading | null;

/** The whole months from the one to the other, months of `year`; none without a year. */
export function monthsPeriod(year: number | null, first: number, last: number): readonly NamedPeriod[] {
  if (year === null) return [];
  return [{ first: firstDayOfMonth(year, first), last: lastDayOfMonth(year, last) }];
}

/** A period of days; none when a day is missing or they run backwards. */
export function daysPeriod(first: PlainDate | null, last: PlainDate | null): readonly NamedPeriod[] {
  return first && last ? [{ first, last }] : [];
}

/** The number that stands there in figures of at most that many digits, or null. */
export function figuresAt(words: readonly NameWord[], index: number, digits: number): number | null {
  const text = words[index]?.text ?? '';
  return /^\d+$/.test(text) && text.length <= digits ? Number(text) : null;
}

/** The year that stands there ("2021", "'21", "21"), or null; two figures only near the plan's year. */
export function yearAt({ words, planYear }: PeriodPlace, index: number): number | null {
  const text = words[index]?.text ?? '';
  if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
  if (!/^\d\d$/.test(text)) return null;
  const year = 2000 + Number(text);
  return planYear === null || Math.abs(year - planYear) <= 5 ? year : null;
}

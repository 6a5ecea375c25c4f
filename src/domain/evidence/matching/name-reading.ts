import { compareDates } from '../../calendar/plain-date.ts';
import type { NamedPeriod } from '../file-match.ts';
import { type NameWord, readNameWords } from './name-words.ts';
import { protectNameYears, spanOfYears, type YearSpan } from './name-years.ts';
import { readNumericDay, readNumericMonth } from './numeric-day.ts';
import { readMonthCode, readYearPart } from './period-code.ts';
import type { PeriodPlace, PeriodReader, PeriodReading } from './period-reading.ts';
import { readMonths, readWordedDay } from './worded-period.ts';

/** What a normalised name says: its words without times, its periods and its years, both ascending. */
export interface NameReading {
  readonly words: readonly string[];
  readonly periods: readonly NamedPeriod[];
  readonly years: readonly number[];
  /** Years that belong to the name of the paper: "Renstra 2020-2024". */
  readonly span: YearSpan | null;
}

/** The words, periods and years of a normalised name; a period without a year takes the name's, else the plan's. */
export function readName(text: string, planYear: number | null): NameReading {
  const written = readNameWords(text);
  const words = protectNameYears(written);
  const first = scan(words, planYear, planYear);
  const year = yearForPeriods(first.years, planYear);
  return { ...(year === planYear ? first : scan(words, year, planYear)), span: spanOfYears(written) };
}

// The first form that begins at a word wins; days before months, since "5 Mar 21" holds "Mar 21".
const READERS: readonly PeriodReader[] = [
  readNumericDay,
  readWordedDay,
  readMonths,
  readYearPart,
  readMonthCode,
  readNumericMonth,
];

function scan(
  words: readonly NameWord[],
  fallbackYear: number | null,
  planYear: number | null,
): Omit<NameReading, 'span'> {
  const rest: string[] = [];
  const periods: NamedPeriod[] = [];
  const years: number[] = [];
  for (let index = 0; index < words.length; ) {
    const place = { words, index, fallbackYear, planYear };
    const reading = firstReading(place);
    const text = words[index]?.text ?? '';
    if (reading) {
      periods.push(...reading.periods);
      years.push(...reading.years);
    } else if (/^(?:19[5-9]|20\d)\d$/.test(text)) years.push(Number(text));
    else rest.push(text);
    index += reading?.length ?? 1;
  }
  return { words: rest, periods: distinctPeriods(periods), years: distinctNumbers(years) };
}

function firstReading(place: PeriodPlace): PeriodReading | null {
  for (const read of READERS) {
    const reading = read(place);
    if (reading) return reading;
  }
  return null;
}

function yearForPeriods(years: readonly number[], planYear: number | null): number | null {
  if (years.length === 0 || (planYear !== null && years.includes(planYear))) return planYear;
  return years[years.length - 1] ?? null;
}

function distinctNumbers(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function distinctPeriods(periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
  const sorted = [...periods].sort((a, b) => compareDates(a.first, b.first) || compareDates(a.last, b.last));
  return sorted.filter((period, index) => {
    const before = sorted[index - 1];
    return (
      !before ||
      compareDates(before.first, period.first) !== 0 ||
      compareDates(before.last, period.last) !== 0
    );
  });
}

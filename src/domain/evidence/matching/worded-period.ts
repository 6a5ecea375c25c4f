import { parseDay } from '../../calendar/plain-date.ts';
import { readMonthWord } from '../../time-words/month-word.ts';
import { weakMonthOf } from '../../time-words/vocabulary.ts';
import {
  daysPeriod,
  figuresAt,
  monthsPeriod,
  type PeriodPlace,
  type PeriodReading,
  yearAt,
} from './period-reading.ts';

/** A day with a month in letters: 5 Mar 21, 5 juli, "5-7 Juli 2021". */
export function readWordedDay(place: PeriodPlace): PeriodReading | null {
  const { words, index, fallbackYear } = place;
  const first = figuresAt(words, index, 2);
  if (first === null || isPartOfWord(place)) return null;
  const last = isSpan(place, index + 1) ? figuresAt(words, spanEnd(place, index + 1), 2) : null;
  const monthIndex = last === null ? index + 1 : spanEnd(place, index + 1) + 1;
  const month = monthOf(place, monthIndex);
  if (month === null) return null;
  const year = yearAt(place, monthIndex + 1);
  const fullYear = year ?? fallbackYear;
  const length = monthIndex + (year === null ? 1 : 2) - index;
  if (fullYear === null) return parseDay(2000, month, first) && { length, periods: [], years: [] };
  const from = parseDay(fullYear, month, first);
  const to = parseDay(fullYear, month, last ?? first);
  return from && to && { length, periods: daysPeriod(from, to), years: year === null ? [] : [year] };
}

// "LB1 maret" is the LB1 of March.
function isPartOfWord({ words, index }: PeriodPlace): boolean {
  const before = words[index - 1]?.text ?? '';
  return words[index]?.gap === '' && /\p{L}$/u.test(before) && !DAY_MARKS.has(before);
}

const DAY_MARKS: ReadonlySet<string> = new Set(['tgl', 'tanggal', 'tg']);

/** A month in letters, or a range of months: Pebruari, "feb 21", "Jan-Mar 2021", "Januari s.d. Oktober". */
export function readMonths(place: PeriodPlace): PeriodReading | null {
  const { index, fallbackYear } = place;
  const from = readMonth(place, index);
  if (!from) return null;
  const to = isSpan(place, from.next) ? readMonth(place, spanEnd(place, from.next)) : null;
  const ownYears = [from.year, to?.year ?? null].filter(year => year !== null);
  if (!to)
    return {
      length: from.next - index,
      periods: monthsPeriod(from.year ?? fallbackYear, from.month, from.month),
      years: ownYears,
    };
  const lastYear = to.year ?? from.year ?? fallbackYear;
  const isBackward = to.month < from.month;
  const firstYear = from.year ?? (lastYear === null || !isBackward ? lastYear : lastYear - 1);
  const [start] = monthsPeriod(firstYear, from.month, from.month);
  const [end] = monthsPeriod(lastYear, to.month, to.month);
  return {
    length: to.next - index,
    periods: daysPeriod(start?.first ?? null, end?.last ?? null).map(period => ({
      ...period,
      isMonthToMonth: true,
    })),
    years: ownYears,
  };
}

interface MonthAt {
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
}

function readMonth(place: PeriodPlace, index: number): MonthAt | null {
  const month = monthOf(place, index);
  if (month === null) return null;
  // "Maret tahun 2021", "Maret '21".
  const yearIndex = YEAR_WORDS.has(place.words[index + 1]?.text ?? '') ? index + 2 : index + 1;
  const year = yearAt(place, yearIndex);
  return { month, year, next: year === null ? index + 1 : yearIndex + 1 };
}

const YEAR_WORDS: ReadonlySet<string> = new Set(['tahun', 'thn', 'th', 'ta']);
const MONTH_MARKS: ReadonlySet<string> = new Set(['bulan', 'bln']);

// "lap upg mar" ends with a month as a rule; the other short forms are first of all other words.
const BARE_MONTHS: ReadonlySet<string> = new Set(['mar']);

// "agus" and "may" are months only beside a number or behind "bulan".
function monthOf({ words, index, planYear, fallbackYear }: PeriodPlace, at: number): number | null {
  const text = words[at]?.text ?? '';
  const month = readMonthWord(text);
  if (month !== null) return month;
  const weak = weakMonthOf(text) ?? null;
  if (weak === null || BARE_MONTHS.has(text)) return weak;
  const hasYear = yearAt({ words, index, planYear, fallbackYear }, at + 1) !== null;
  const isInSpan = at > index && figuresAt(words, at - 1, 2) === null;
  const isMarked = MONTH_MARKS.has(words[at - 1]?.text ?? '') || figuresAt(words, at - 1, 2) !== null;
  const beginsSpan = isSpan({ words, index, planYear, fallbackYear }, at + 1);
  return hasYear || isMarked || isInSpan || beginsSpan ? weak : null;
}

function isSpan({ words }: PeriodPlace, index: number): boolean {
  const word = words[index];
  return word !== undefined && (word.text === 'sampai' || /^\s?[-_]\s?$/.test(word.gap));
}

// The word behind "sampai", or the one behind the dash.
function spanEnd({ words }: PeriodPlace, index: number): number {
  return words[index]?.text === 'sampai' ? index + 1 : index;
}

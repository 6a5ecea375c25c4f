import { type PlainDate, parseDay } from '../../calendar/plain-date.ts';
import { isRegulationWord } from '../../time-words/vocabulary.ts';
import type { NameWord } from './name-words.ts';
import {
  daysPeriod,
  figuresAt,
  monthsPeriod,
  type PeriodPlace,
  type PeriodReading,
} from './period-reading.ts';

/** A day in figures: 2021-03-05, 05-03-2021, 05.03.21, 05032021, 20210305, 050321. */
export function readNumericDay(place: PeriodPlace): PeriodReading | null {
  return readPartedDay(place) ?? readCompactDay(place);
}

/** A month in figures with its year: 03-2021, 2021-03, 3/2021. */
export function readNumericMonth({ words, index }: PeriodPlace): PeriodReading | null {
  if (!isTight(words, index + 1) || isNumbered(words[index - 1]?.text ?? '')) return null;
  const [first, second] = [words[index]?.text ?? '', words[index + 1]?.text ?? ''];
  const year = YEAR.test(first) ? Number(first) : Number(second);
  const month = YEAR.test(first) ? figuresAt(words, index + 1, 2) : figuresAt(words, index, 2);
  if (!YEAR.test(first) && !YEAR.test(second)) return null;
  if (month === null || month < 1 || month > 12) return null;
  return { length: 2, periods: monthsPeriod(year, month, month), years: [year] };
}

const YEAR = /^20\d\d$/;

// "SK No. 12-2021" is a number, not December.
function isNumbered(wordBefore: string): boolean {
  return isRegulationWord(wordBefore) || NUMBERED_PAPERS.has(wordBefore);
}

const NUMBERED_PAPERS: ReadonlySet<string> = new Set(['sk', 'kep', 'nd', 'st', 'surat', 'se']);

function readPartedDay({ words, index }: PeriodPlace): PeriodReading | null {
  const [a, b, c] = [0, 1, 2].map(offset => words[index + offset]?.text ?? '');
  if (!a || !b || !c || !/^\d{1,2}$/.test(b)) return null;
  if (YEAR.test(a) && /^\d{1,2}$/.test(c)) return dayReading(parseDay(Number(a), Number(b), Number(c)), 3);
  if (!/^\d{1,2}$/.test(a)) return null;
  if (YEAR.test(c)) return dayReading(parseDay(Number(c), Number(b), Number(a)), 3);
  const isParted = isTight(words, index + 1) && isTight(words, index + 2);
  return isParted && /^\d\d$/.test(c)
    ? dayReading(parseDay(2000 + Number(c), Number(b), Number(a)), 3)
    : null;
}

function readCompactDay({ words, index, planYear }: PeriodPlace): PeriodReading | null {
  const text = words[index]?.text ?? '';
  if (/^\d{8}$/.test(text)) {
    const yearFirst = /^20/.test(text) ? compactDay(text, [0, 4], [4, 6], [6, 8]) : null;
    return dayReading(yearFirst ?? compactDay(text, [4, 8], [2, 4], [0, 2]), 1);
  }
  if (!/^\d{6}$/.test(text) || planYear === null || Number(text.slice(4)) !== planYear % 100) return null;
  return dayReading(parseDay(planYear, Number(text.slice(2, 4)), Number(text.slice(0, 2))), 1);
}

type Cut = readonly [number, number];

function compactDay(text: string, year: Cut, month: Cut, day: Cut): PlainDate | null {
  const [y = 0, m = 0, d = 0] = [year, month, day].map(([from, to]) => Number(text.slice(from, to)));
  return y >= 2000 && y < 2100 ? parseDay(y, m, d) : null;
}

function dayReading(day: PlainDate | null, length: number): PeriodReading | null {
  return day && { length, periods: daysPeriod(day, day), years: [day.year] };
}

// "03-2021" but not "3 2021": with a blank between, the first number may be anything.
function isTight(words: readonly NameWord[], index: number): boolean {
  return /^[-./]$/.test(words[index]?.gap ?? '');
}

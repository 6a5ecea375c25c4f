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

const NUMBERED_PAPERS: ReadonlySet<string> = new Set(
  'sk kep nd st surat se rev revisi versi ver v lampiran lamp bab tahap ke bagian part formulir form hal jilid edisi'.split(
    ' ',
  ),
);

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
    const day = yearFirst ?? compactDay(text, [4, 8], [2, 4], [0, 2]);
    return day && isNearPlan(day.year, planYear) && !isOfficeNumber(words, index) ? dayReading(day, 1) : null;
  }
  if (!/^\d{6}$/.test(text) || planYear === null || Number(text.slice(4)) !== planYear % 100) return null;
  return dayReading(parseDay(planYear, Number(text.slice(2, 4)), Number(text.slice(0, 2))), 1);
}

// Numbers of schools and offices have eight figures too: 20100201 is rather one of them than a day of 2010.
function isNearPlan(year: number, planYear: number | null): boolean {
  return planYear === null || (year >= planYear - YEARS_BACK && year <= planYear + 1);
}

const YEARS_BACK = 3;

function isOfficeNumber(words: readonly NameWord[], index: number): boolean {
  return [words[index - 1], words[index + 1]].some(word => OFFICES.has(word?.text ?? ''));
}

const OFFICES: ReadonlySet<string> = new Set(
  (
    'npsn nss nip nik npwp nrp nuptk nidn kode kd satker kdsatker id reg tiket no nomor nomer ' +
    'sd sdn sdit sdk mi min smp smpn mts mtsn sma sman smk smkn ma man tk paud ra slb pkbm sekolah kantor'
  ).split(' '),
);

type Cut = readonly [number, number];

function compactDay(text: string, year: Cut, month: Cut, day: Cut): PlainDate | null {
  const [y = 0, m = 0, d = 0] = [year, month, day].map(([from, to]) => Number(text.slice(from, to)));
  return y >= 2000 && y < 2100 ? parseDay(y, m, d) : null;
}

function dayReading(day: PlainDate | null, length: number): PeriodReading | null {
  return day && { length, periods: daysPeriod(day, day), years: [day.year] };
}

// "03-2021" and "03_2021" but not "3 2021": with a blank between, the first number may be anything.
function isTight(words: readonly NameWord[], index: number): boolean {
  return /^[-./_]$/.test(words[index]?.gap ?? '');
}

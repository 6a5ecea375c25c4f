import { kindOfWord, numberOfWord } from '../../time-words/vocabulary.ts';
import type { NamedPeriod } from '../file-match.ts';
import type { NameWord } from './name-words.ts';
import { monthsPeriod, type PeriodPlace, type PeriodReading, yearAt } from './period-reading.ts';

/** A part of a year by its number: triwulan II, TW3, Q1, "Semester I & II", "sem 1 2021", "s1 2021", "bln 4". */
export function readYearPart(place: PeriodPlace): PeriodReading | null {
  const { words, index, fallbackYear } = place;
  const months = MONTHS_OF_UNIT.get(unitAt(place)) ?? null;
  if (months === null) return null;
  const { numbers, isRange, next } = readNumbers(place, index + 1, 12 / months);
  if (numbers.length === 0) return null;
  const yearIndex = YEAR_WORDS.has(words[next]?.text ?? '') ? next + 1 : next;
  const year = yearAt(place, yearIndex);
  const parts = isRange
    ? [[numbers[0] ?? 1, numbers[numbers.length - 1] ?? 1]]
    : numbers.map(number => [number, number]);
  const periods = parts.flatMap(([first = 1, last = 1]): readonly NamedPeriod[] =>
    last < first ? [] : monthsPeriod(year ?? fallbackYear, (first - 1) * months + 1, last * months),
  );
  return {
    length: (year === null ? next : yearIndex + 1) - index,
    periods,
    years: year === null ? [] : [year],
  };
}

/** A month by its reporting code: B03, "B 12". */
export function readMonthCode(place: PeriodPlace): PeriodReading | null {
  const { words, index, fallbackYear } = place;
  const figures = words[index + 1];
  const month = /^\d\d$/.test(figures?.text ?? '') ? Number(figures?.text) : 0;
  if (words[index]?.text !== 'b' || figures?.gap !== '' || month < 1 || month > 12) return null;
  const year = yearAt(place, index + 2);
  const periods = monthsPeriod(year ?? fallbackYear, month, month);
  return { length: year === null ? 2 : 3, periods, years: year === null ? [] : [year] };
}

const MONTHS_OF_UNIT: ReadonlyMap<string, number> = new Map([
  ['month-unit', 1],
  ['quarter-unit', 3],
  ['four-month-unit', 4],
  ['semester-unit', 6],
]);

const YEAR_WORDS: ReadonlySet<string> = new Set(['tahun', 'thn', 'th', 'ta']);

function unitAt({ words, index }: PeriodPlace): string {
  const word = words[index]?.text ?? '';
  if (word === 'q' || word === 'tribulan') return 'quarter-unit';
  if (word === 'sm') return 'semester-unit';
  if (word === 's' || word === 'sms') return isShortSemester(words, index) ? 'semester-unit' : '';
  return kindOfWord(word) ?? '';
}

// "laporan pengaduan s1 2024", "sms 1": but "ijazah S1" is a degree, and "sms center" a telephone.
function isShortSemester(words: readonly NameWord[], index: number): boolean {
  const number = words[index + 1];
  if (!number || !/^(?:[12]|i{1,2})$/.test(number.text)) return false;
  if (words[index]?.text === 's' && (number.gap !== '' || !/^\d$/.test(number.text))) return false;
  const after = words[index + 2]?.text;
  const isAtEnd = after === undefined || /^(?:(?:19|20)?\d\d|th|thn|tahun|ta)$/.test(after);
  return isAtEnd && !words.some(({ text }) => NO_SEMESTER.has(text));
}

const NO_SEMESTER: ReadonlySet<string> = new Set(
  (
    'ijazah ijasah lulusan pendidikan sarjana jenjang program beasiswa gelar studi kuliah belajar transkrip akademik ' +
    'mahasiswa magister diploma skripsi tesis strata center centre gateway screenshot ss foto pesan permohonan'
  ).split(' '),
);

interface Numbers {
  readonly numbers: readonly number[];
  readonly isRange: boolean;
  readonly next: number;
}

// "I", "ke-2", "I dan II", "1-2": as many numbers as follow.
function readNumbers({ words }: PeriodPlace, start: number, limit: number): Numbers {
  const numbers: number[] = [];
  let isRange = false;
  let next = words[start]?.text === 'ke' ? start + 1 : start;
  for (let index = next; index < words.length; index += 1) {
    const word = words[index];
    if (!word) break;
    const isJoint = numbers.length > 0 && JOINTS.has(word.text);
    const isList =
      numbers.length === 0 || isJoint || JOINTS.has(words[index - 1]?.text ?? '') || /[-&,+]/.test(word.gap);
    const number = isJoint ? null : numberOf(word.text);
    if (!isList || (!isJoint && (number === null || number > limit))) break;
    if (numbers.length > 0 && (word.text === 'sampai' || /-/.test(word.gap))) isRange = true;
    if (number === null) continue;
    numbers.push(number);
    next = index + 1;
  }
  return { numbers, isRange: isRange && numbers.length > 1, next };
}

const JOINTS: ReadonlySet<string> = new Set(['dan', 'sampai']);

function numberOf(text: string): number | null {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : (numberOfWord(text) ?? 0);
  return number >= 1 ? number : null;
}

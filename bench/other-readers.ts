import { type ParsedComponents, parse } from 'chrono-node';
import { lastDayOfMonth } from '../src/domain/calendar/plain-date.ts';

const JANUARY_1 = new Date(2021, 0, 1, 12);
const YEAR = /\b(?:19|20)\d\d\b/;

/** The days (`2021-07-31`) that chrono-node finds in English; a year named once is given to all, a month is its last day. */
export function readWithChrono(english: string, planYear: number): readonly string[] {
  const year = Number(YEAR.exec(english)?.[0] ?? planYear);
  return parse(english, JANUARY_1).flatMap(({ start, end }) => dayOf(end ?? start, year) ?? []);
}

function dayOf(components: ParsedComponents, namedYear: number): string | null {
  if (!components.isCertain('month')) return null;
  const year = components.isCertain('year') ? (components.get('year') ?? namedYear) : namedYear;
  const month = components.get('month') ?? 1;
  const day = components.isCertain('day') ? (components.get('day') ?? 1) : lastDayOfMonth(year, month).day;
  return formatDay(year, month, day);
}

const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const MONTHS_OF_UNIT: Readonly<Record<string, number>> = { triwulan: 3, semester: 6 };
const TIMES =
  /(?:(\d{1,2}) )?\b(jan|[fp]eb|mar|apr|mei|jun|jul|agu|sep|okt|no[vp]|des)[a-z]*(?: (?:-|–|s\/d) (?:\d+ )?([a-z]{3})[a-z]*)?(?:,? (\d{4}))?|(triwulan|semester) (\d|i[iv]*)(?: (?:tahun )?(\d{4}))?/gi;

/** The days that one regular expression finds: days, months, quarters, semesters, years, ranges by their end. */
export function readWithPattern(text: string, planYear: number): readonly string[] {
  const named = Number(YEAR.exec(text)?.[0] ?? planYear);
  return [...text.matchAll(TIMES)].flatMap(([, day, month, end, year, unit, index, unitYear]) => {
    if (unit && index) return periodEnd(unit, index, Number(unitYear ?? named)) ?? [];
    const at = Number(year ?? named);
    const number = monthNumber(end ?? month ?? '');
    if (number === 0) return [];
    return formatDay(at, number, day && !end ? Number(day) : lastDayOfMonth(at, number).day);
  });
}

function periodEnd(unit: string, index: string, year: number): string | null {
  const count = Number(index) || ROMAN.indexOf(index.toLowerCase()) + 1;
  const month = count * (MONTHS_OF_UNIT[unit.toLowerCase()] ?? 0);
  return month >= 1 && month <= 12 ? formatDay(year, month, lastDayOfMonth(year, month).day) : null;
}

function monthNumber(word: string): number {
  const short = word.slice(0, 3).toLowerCase().replace('peb', 'feb').replace('nop', 'nov');
  return MONTHS.indexOf(short) + 1;
}

function formatDay(year: number, month: number, day: number): string {
  return [year, month, day].map(part => String(part).padStart(2, '0')).join('-');
}

import {
  monthsOfPeriod,
  parsePeriodCode,
  periodOfMonths,
  type ReportPeriod,
} from '../calendar/report-period.ts';
import type { Piece } from '../time-words/piece.ts';
import { readTimeWords, type TimeWords } from '../time-words/read-time-words.ts';
import type { TimePoint } from '../time-words/time-point.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { numberOfWord } from '../time-words/vocabulary.ts';

/** Why a text names no period to report on. */
export type PeriodProblem = 'period-unreadable' | 'period-year-unknown';

/**
 * The reporting period that a person names, in a code or in words: "S1-2021", "semester 1", "TW II 2021", "Q3",
 * "B03-2021", "Juni 2021", "Januari–Juni", "tahun 2021". Without a year it is the plan's, null when that is unknown.
 */
export function readReportPeriod(text: string, planYear: number | null): ReportPeriod | PeriodProblem {
  const code = CODE.exec(text.replace(YEAR_FIRST, '$2-$1'));
  const named = code ? readCode(code) : (readWords(readTimeWords(text)) ?? readExplained(text));
  if (named === null) return 'period-unreadable';
  const year = named.year ?? (planYear === null ? null : planYear + named.yearShift);
  if (year === null) return 'period-year-unknown';
  return periodOfMonths(named.first, named.last, year) ?? 'period-unreadable';
}

/** Months (1–12) of a period and its year, as far as the text names it. */
interface NamedMonths extends Pick<TimePoint, 'year' | 'yearShift'> {
  readonly first: number;
  readonly last: number;
}

const CODE = /^\s*(s|tw|b)[\s.-]*0?(\d{1,2}|i{1,3}|iv)(?:[\s./-]+(\d{4}|[2-9]\d))?\s*$/i;
/** "2021-S1". */
const YEAR_FIRST = /^\s*(\d{4})[\s./-]*((?:s|tw|b)[\s.-]*\w+)\s*$/i;
// Any year will do: only the months of the period are taken.
const SOME_YEAR = 2000;

function readCode([, letters = '', index = '', year]: RegExpExecArray): NamedMonths | null {
  const number = numberOfWord(index.toLowerCase()) ?? Number(index);
  const digits = letters.toUpperCase() === 'B' ? String(number).padStart(2, '0') : String(number);
  const period = parsePeriodCode(`${letters}${digits}-${SOME_YEAR}`);
  if (!period) return null;
  return { ...monthsOfPeriod(period), year: year === undefined ? null : wholeYear(year), yearShift: 0 };
}

/** "26" is 2026. */
function wholeYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const BESIDE_PERIOD: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'month-unit',
  'document',
  'open',
  'close',
  'comma',
  'colon',
]);
const REPORT_WORDS: readonly string[] = ['monev', 'monitoring', 'evaluasi'];

function readWords({ tokens, pieces, events }: TimeWords): NamedMonths | null {
  const years = pieces.flatMap(({ reading }) => (reading.kind === 'year' ? [reading.year] : []));
  const times = pieces.filter(({ reading }) => reading.kind !== 'year');
  if (events.length > 0 || years.length > 1 || hasOtherWords(tokens, pieces, times)) return null;
  const bareYear = years[0] ?? null;
  const named = times.length === 0 && years.length === 1 ? WHOLE_YEAR : readTimes(times);
  return named && { ...named, year: named.year ?? bareYear };
}

const WHOLE_YEAR: NamedMonths = { first: 1, last: 12, year: null, yearShift: 0 };

/** "Semester I (Januari–Juni) 2021": the bracket says the same months. */
function readExplained(text: string): NamedMonths | null {
  const inner = /\(([^()]*)\)/.exec(text);
  if (!inner) return null;
  const outside = readWords(readTimeWords(text.replace(inner[0], ' ')));
  const inside = readWords(readTimeWords(inner[1] ?? ''));
  const areSame = outside?.first === inside?.first && outside?.last === inside?.last;
  return outside && inside && areSame ? { ...outside, year: outside.year ?? inside.year } : null;
}

/** One month or period, "Januari–Juni", or a year's cadence ("tahunan"). */
function readTimes(times: readonly Piece[]): NamedMonths | null {
  const [from, to, ...others] = times.map(readPiece);
  if (!from || others.length > 0) return null;
  if (to === undefined) return from;
  if (to === null || (from.year !== null && from.year !== to.year) || from.yearShift !== 0) return null;
  return { ...to, first: from.first };
}

function readPiece({ reading }: Piece): NamedMonths | null {
  if (reading.kind === 'cadence') return reading.months === WHOLE_YEAR.last ? WHOLE_YEAR : null;
  if (reading.kind === 'span') return joinPoints(reading.from, reading.to);
  const [only, ...others] = reading.kind === 'points' ? reading.points : [];
  return only && others.length === 0 ? joinPoints(only, only) : null;
}

function joinPoints(from: TimePoint, to: TimePoint): NamedMonths | null {
  const areWhole = [from, to].every(({ unit, isVague }) => WHOLE_MONTHS.has(unit) && !isVague);
  const { year, yearShift } = to;
  return areWhole ? { first: from.start.month, last: to.end.month, year, yearShift } : null;
}

const WHOLE_MONTHS: ReadonlySet<TimePoint['unit']> = new Set<TimePoint['unit']>([
  'month',
  'quarter',
  'four-months',
  'semester',
]);

/** Whether anything stands there that is no part of one period: two times may only be joined by "s.d." or a dash. */
function hasOtherWords(tokens: readonly Token[], pieces: readonly Piece[], times: readonly Piece[]): boolean {
  const free = tokens.filter((_, index) => pieces.every(({ first, end }) => index < first || index >= end));
  const joints = free.filter(({ kind }) => kind === 'dash' || kind === 'until');
  if (joints.length !== Math.max(times.length - 1, 0)) return true;
  return free.some(
    token => !joints.includes(token) && !BESIDE_PERIOD.has(token.kind) && !REPORT_WORDS.includes(token.text),
  );
}

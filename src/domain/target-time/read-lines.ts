import { readMonthWord } from '../time-words/month-word.ts';
import { parseTimeWords } from '../time-words/read-time-words.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { buildQuestion } from './build-target-time.ts';
import { NAMES_SUBJECT } from './join-cadences.ts';
import type { TargetTime } from './target-time.ts';

/** How a text is read whose line breaks are taken as they stand. */
export type ReadWhole = (text: string) => TargetTime;

// A line with none of the others holds no half of a time.
const PLAIN: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'word',
  'document',
  'people',
  'status',
  'skip',
  'bullet',
  'stop',
  'comma',
  'colon',
  'semicolon',
  'open',
  'close',
]);
const COUNTED: ReadonlySet<TokenKind> = new Set<TokenKind>(['document', 'people']);
const NUMBERS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'number',
  'year',
  'year-unit',
  'comma',
  'and',
  'slash',
  'open',
  'close',
]);
const JOINTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'or', 'until', 'dash', 'slash', 'ordinal']);
// "Sebelum", "setiap", "tanggal" at the end of a line: the time follows.
const OPENERS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...JOINTS,
  'before',
  'relative',
  'relative-day',
  'from',
  'between',
  'every',
  'per',
  'day-mark',
  'start',
  'middle',
  'half',
  'end',
  'if',
]);

// "31⏎Maret", "tiap 4⏎bulan"
const BEHIND_NUMBER: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'month',
  'month-unit',
  'quarter-unit',
  'semester-unit',
  'week-unit',
  'day-unit',
  'times',
]);
const UNITS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter-unit',
  'semester-unit',
  'four-month-unit',
  'week-unit',
  'ordinal',
]);

const FIRST_OF_TWO_DIGITS = 10;

/** How a line stands by itself: it names its times, names none, or holds a part of a time. */
type Standing = 'whole' | 'plain' | 'part';

/**
 * What a text of several lines means. Where its lines and the same words on one line say other days, only lines that are
 * marked as a list, or make no sense on one, are read as lines; lines that hold parts of a time were wrapped; all else is
 * a question.
 */
export function readLines(text: string, readWhole: ReadWhole): TargetTime {
  const byLines = readWhole(text);
  const onOne = readWhole(joinWords(text).replace(/\n/g, ' '));
  const isSame = sayTheSame(byLines, onOne);
  // "B09:⏎Laporan triwulan III" names one day twice.
  if (isSame && byLines.deadlines.length <= onOne.deadlines.length)
    return onOne.remainder.length < byLines.remainder.length ? onOne : byLines;
  const lines = text.split('\n').map(line => line.trim());
  if (isMarkedList(lines, readWhole)) return byLines;
  const filled = lines.filter(line => line !== '');
  const standings = filled.map((line, at) =>
    goesOn(line, filled[at + 1]) ? 'part' : standingOf(line, readWhole),
  );
  const areListed = areItems(filled, standings);
  if (areListed && (isAsked(onOne) || beginWithThings(filled, readWhole))) return byLines;
  if (isSame || isAsked(onOne)) return onOne;
  const isWrapped = !lines.includes('') && standings.includes('part') && areJoined(filled, standings);
  return isWrapped ? onOne : buildQuestion({ code: 'target-unreadable', text });
}

/** Whether each line names its times in the same manner: with what is due, and begun alike. */
function areItems(lines: readonly string[], standings: readonly Standing[]): boolean {
  // A heading
  if (standings[0] === 'plain' && lines.length > 2) return areItems(lines.slice(1), standings.slice(1));
  if (standings.some(standing => standing !== 'whole')) return false;
  if (lines.slice(0, -1).some(line => line.endsWith(','))) return false;
  if (new Set(lines.map(line => /^\p{Ll}/u.test(line))).size > 1) return false;
  return lines.every(line => tokensOf(line).some(({ kind }) => kind === 'colon' || NAMES_SUBJECT.has(kind)));
}

/** "Rapat tiap tanggal 5⏎Laporan Desember" */
function beginWithThings(lines: readonly string[], readWhole: ReadWhole): boolean {
  return lines.every(
    line => NAMES_SUBJECT.has(tokensOf(line)[0]?.kind ?? 'line') && readWhole(line).event === null,
  );
}

/** "Septem-⏎ber" is one word, "Januari-⏎maret" two. */
function joinWords(text: string): string {
  return text.replace(/(\p{L}{2,})-\n(\p{Ll}{2,})/gu, (whole, left: string, right: string) => {
    const areMonths = [left, right].some(word => readMonthWord(word.toLowerCase()) !== null);
    return areMonths ? whole : `${left}${right}`;
  });
}

function isAsked({ problems }: TargetTime): boolean {
  return problems.length > 0;
}

function sayTheSame(a: TargetTime, b: TargetTime): boolean {
  if (isAsked(a) || isAsked(b)) return isAsked(a) && isAsked(b);
  return daysOf(a) === daysOf(b) && (a.event === null) === (b.event === null);
}

function daysOf({ deadlines }: TargetTime): string {
  const days = deadlines.map(({ date }) => `${date.year}-${date.month}-${date.day}`);
  return [...new Set(days)].join();
}

/** Whether no line break stands between two lines that name their times, or behind "Laporan 1", which is no day. */
function areJoined(lines: readonly string[], standings: readonly Standing[]): boolean {
  return standings.every((standing, at) => {
    const next = lines[at + 1];
    if (next === undefined) return true;
    if (standing === 'whole') return standings[at + 1] !== 'whole';
    const [before, last] = tokensOf(lines[at] ?? '').slice(-2);
    return !(tokensOf(next)[0]?.kind === 'month' && last?.kind === 'number' && numbers(before, last));
  });
}

/** Whether the number may tell things of one name apart: "Laporan 1", "Kegiatan 3"; not "disampaikan 5". */
function numbers(name: Token | undefined, { values: [value = 0] }: Token): boolean {
  if (name === undefined || !NAMES_SUBJECT.has(name.kind)) return false;
  if (COUNTED.has(name.kind)) return true;
  return value < FIRST_OF_TWO_DIGITS && !/^(?:di|ter|me)/.test(name.text);
}

/** Whether each line is marked as an item, perhaps below a heading without a time; or numbers stand alone, in order. */
function isMarkedList(lines: readonly string[], readWhole: ReadWhole): boolean {
  const numbers = lines.filter(line => /^\d{1,2}$/.test(line)).map(Number);
  if (numbers.length > 1 && numbers.every((number, at) => number === at + 1)) return true;
  const [first = '', ...others] = lines.filter(line => line !== '');
  if (others.length > 0 && areNamed([first, ...others])) return true;
  if (!others.every(isMarked)) return false;
  return isMarked(first) || (others.length > 1 && standingOf(first, readWhole) === 'plain');
}

/** "SK: …⏎Laporan: …", each with its times. */
function areNamed(lines: readonly string[]): boolean {
  return lines.every((line, at) => {
    const kinds = tokensOf(line).map(({ kind }) => kind);
    return isNamed(line) && !isOpen(kinds) && !goesOn(line, lines[at + 1]);
  });
}

/** "Laporan: …" */
function isNamed(line: string): boolean {
  const tokens = tokensOf(line);
  const colon = tokens.findIndex(({ kind }) => kind === 'colon');
  return colon > 0 && tokens.slice(0, colon).some(({ kind }) => NAMES_SUBJECT.has(kind));
}

function isMarked(line: string): boolean {
  return /^(?:[-–—•*●▪◦‣·✓√➢➤»>■□]|\d{1,2}[.)](?!\d)|[a-j][.)])/i.test(line);
}

function standingOf(line: string, readWhole: ReadWhole): Standing {
  const tokens = tokensOf(line);
  const kinds = tokens.map(({ kind }) => kind);
  if (kinds.every((kind, at) => PLAIN.has(kind) || isCount(tokens, at)))
    return isOpen(kinds) && kinds[kinds.length - 1] !== 'colon' ? 'part' : 'plain';
  if (isOpen(kinds) || kinds.every(kind => NUMBERS.has(kind)) || /^[-–—/&+]/.test(line)) return 'part';
  return isAsked(readWhole(line)) ? 'part' : 'whole';
}

function tokensOf(line: string): readonly Token[] {
  return parseTimeWords(line, null).tokens;
}

/** "3 hari setelah 31⏎Maret": the number ends no unit, and a month follows. */
function goesOn(line: string, next: string | undefined): boolean {
  const [month] = tokensOf(next ?? '');
  const [before, last] = tokensOf(line).slice(-2);
  if (!month || !BEHIND_NUMBER.has(month.kind)) return false;
  return last === undefined
    ? before?.kind === 'number'
    : last.kind === 'number' && !UNITS.has(before?.kind ?? 'word');
}

/** "4 dokumen" */
function isCount(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && COUNTED.has(tokens[at + 1]?.kind ?? 'word');
}

/** Whether the line begins or ends with what joins it to another, or within brackets. */
function isOpen(kinds: readonly TokenKind[]): boolean {
  const [first = 'word', last = 'word'] = [kinds[0], kinds[kinds.length - 1]];
  const second = kinds[1];
  if (first === 'number' && second !== undefined && !BEHIND_NUMBER.has(second) && !COUNTED.has(second))
    return true;
  if ((first === 'year' && kinds.length > 1) || first === 'colon') return true;
  const opened = kinds.filter(kind => kind === 'open').length;
  const closed = kinds.filter(kind => kind === 'close').length;
  return JOINTS.has(first) || OPENERS.has(last) || first === 'open' || last === 'colon' || opened > closed;
}

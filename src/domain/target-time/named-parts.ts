import type { PlainDate } from '../calendar/plain-date.ts';
import type { Piece } from '../time-words/piece.ts';
import type { TimeWords } from '../time-words/read-time-words.ts';
import type { TimePoint } from '../time-words/time-point.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { NAMES_SUBJECT } from './join-cadences.ts';
import { SEGMENT_ENDS } from './segments.ts';
import type { Deadline, TargetTime } from './target-time.ts';

/** A part of a text that names what is due: token indices, `end` exclusive, and the pieces that stand in it. */
interface NamedPart {
  readonly first: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

const NONE: readonly NamedPart[] = [];

// Within a sentence a further thing follows them only where one with its time stands before: "SK Januari, rekap setiap bulan".
const JOINTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and', 'slash']);

/** The parts of a text that names more than one thing ("SK: Januari; laporan: setiap triwulan"); empty for all others. */
export function namedParts(read: TimeWords): readonly NamedPart[] {
  const { tokens, pieces } = read;
  if (pieces.length === 0 || !mayHaveParts(tokens, pieces)) return NONE;
  const firsts = firstsOfParts(read);
  if (firsts.length < 2) return NONE;
  return firsts.map((first, index) => {
    let end = firsts[index + 1] ?? tokens.length;
    while (isJoint(tokens[end - 1])) end -= 1;
    return { first, end, pieces: pieces.filter(piece => first <= piece.first && piece.first < end) };
  });
}

// Most texts name one thing, or one time.
function mayHaveParts(tokens: readonly Token[], pieces: readonly Piece[]): boolean {
  let subjects = 0;
  let times = pieces.length;
  let isInside = false;
  for (const { kind } of tokens) {
    const isSubject = NAMES_SUBJECT.has(kind);
    if (isSubject && !isInside) subjects += 1;
    if (kind === 'number' || kind === 'word') times += 1;
    isInside = isSubject;
  }
  return subjects > 1 && times > 1;
}

function firstsOfParts({ tokens, pieces }: TimeWords): readonly number[] {
  const firsts: number[] = [];
  const hasTime = (from: number, to: number): boolean =>
    pieces.some(({ first, reading }) => from <= first && first < to && reading.kind !== 'none');
  let before: Token | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const last = firsts[firsts.length - 1];
    const begins = before === undefined || SEGMENT_ENDS.has(before.kind);
    const goesOn = before !== undefined && JOINTS.has(before.kind) && NAMES_SUBJECT.has(token.kind);
    before = token;
    if (SEGMENT_ENDS.has(token.kind) || !(begins || (goesOn && last !== undefined))) continue;
    const isFirst = begins
      ? namesSubject(tokens, index)
      : hasTime(last ?? 0, index) || isBareNumber(tokens[index - 2]);
    if (isFirst) firsts.push(index);
  }
  return firsts;
}

function isBareNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && /^\d+[/.-]\d+$/.test(token.text));
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && (SEGMENT_ENDS.has(token.kind) || JOINTS.has(token.kind));
}

/** Whether all times are days and periods without a year beside the plan's: no part can move those of another. */
export function keepToThemselves({ pieces }: TimeWords, planYear: number | null): boolean {
  const isPlain = ({ year, yearShift }: TimePoint): boolean =>
    yearShift === 0 && (year === null || planYear === null || Math.abs(year - planYear) !== 1);
  return pieces.every(({ reading }) => reading.kind === 'points' && reading.points.every(isPlain));
}

/** The words of the parts that name a time, where two do. */
export function timedParts({ text, tokens }: TimeWords, parts: readonly NamedPart[]): readonly string[] {
  const timed = parts.filter(({ pieces }) => pieces.some(({ reading }) => reading.kind !== 'none'));
  if (timed.length < 2) return [];
  return timed.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

/**
 * Whether a part has a number, or a bare year behind a colon, where the others have their times: "Survei: 1 & 7",
 * "Rapat 03/2026", "Sosialisasi: TA 2026".
 */
export function leavesPartOpen({ text, tokens }: TimeWords, parts: readonly NamedPart[]): boolean {
  return parts.some(({ first, end, pieces }) => {
    const [piece, ...others] = pieces;
    if (piece?.reading.kind === 'year' && others.length === 0)
      return tokens[piece.first - 1]?.kind === 'colon';
    const last = tokens[end - 1];
    if (piece !== undefined || !last || end - first < 2) return false;
    return isBareNumber(last) && /[\s:&,;]/.test(text.charAt(last.start - 1));
  });
}

/** Whether the segment that begins at the token names what is due. */
function namesSubject(tokens: TimeWords['tokens'], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind ?? 'stop';
    if (SEGMENT_ENDS.has(kind)) return false;
    if (NAMES_SUBJECT.has(kind)) return true;
  }
  return false;
}

/**
 * Whether the parts, each read alone, say the same days. Years may come from another part, except those beside the
 * plan's: "laporan Januari 2027; survei Juni" is no June 2027, "laporan semester II 2025; rapat Maret" no March 2025.
 */
export function sayTheSame(
  deadlines: readonly Deadline[],
  parts: readonly TargetTime[],
  planYear: number | null,
): boolean {
  if (parts.some(({ problems }) => problems.length > 0)) return true;
  const apart = parts.flatMap(part => part.deadlines.map(({ date }) => date));
  const together = deadlines.map(({ date }) => date);
  if (setOf(apart, dayOfYear) !== setOf(together, dayOfYear)) return false;
  if (planYear === null) return true;
  const isBeside = ({ year }: PlainDate): boolean => Math.abs(year - planYear) === 1;
  return setOf(apart.filter(isBeside), dayOfYear) === setOf(together.filter(isBeside), dayOfYear);
}

function dayOfYear({ month, day }: PlainDate): string {
  return `${month}-${day}`;
}

function setOf(dates: readonly PlainDate[], wordOf: (date: PlainDate) => string): string {
  return [...new Set(dates.map(wordOf))].sort().join();
}

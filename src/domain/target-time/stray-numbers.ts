import type { Piece, ReadText } from '../time-words/piece.ts';
import type { TimeWords } from '../time-words/read-time-words.ts';
import { MONTHS_OF_YEAR } from '../time-words/time-point.ts';
import { TAKES_A_NUMBER, type Token, type TokenKind } from '../time-words/token.ts';
import { holdsToken } from './unread-parts.ts';

/** Tokens that a number beside them may count. */
export const NAMES_SOMETHING: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'word',
  'document',
  'people',
  'stage',
  'status',
]);

type ReadTokens = Pick<ReadText, 'tokens' | 'pieces'>;

/** Whether the piece is a time of its own. */
export function isDated({ reading }: Piece): boolean {
  return reading.kind === 'points' || reading.kind === 'span';
}

/** Whether the number, which no form has read, may be part of the time beside it. */
export function isStrayNumber(read: ReadTokens, at: number): boolean {
  const token = read.tokens[at];
  if (token?.kind !== 'number') return false;
  return (
    (CARDINAL_WORD.test(token.text) && isBeforeMonth(read.tokens, at)) ||
    isCountBeforeTime(read, at) ||
    isSlashedDay(read.tokens, at) ||
    isPartOfDate(read, at)
  );
}

// "Lima Agustus", "tujuh belas Agustus": a day in words, or a number of things.
const CARDINAL_WORD =
  /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|duabelas|dua\s*belas)$/;
function isBeforeMonth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const behind = next?.kind === 'word' && /^(?:belas|puluh)$/.test(next.text) ? tokens[at + 2] : next;
  return behind?.kind === 'month';
}

const JOINS_NUMBERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'and', 'comma', 'dash', 'until']);

/** "5 dan 20 tiap bulan", "Selasa I dan III November": numbers right before a time, of which nobody knows what they count. */
function isCountBeforeTime({ tokens, pieces }: ReadTokens, at: number): boolean {
  const before = tokens[at - 1]?.kind;
  if (before !== undefined && (before === 'and' || before === 'comma' || NAMES_SOMETHING.has(before)))
    return false;
  let behind = at + 1;
  while (JOINS_NUMBERS.has(tokens[behind]?.kind ?? 'word') && !holdsToken(pieces, behind)) behind += 1;
  const next = pieces.find(({ first }) => first === behind);
  const last = tokens[behind - 1]?.kind;
  return next !== undefined && (last === 'number' || last === 'dash') && next.reading.kind !== 'none';
}

const NAMES_NUMBERS: ReadonlySet<TokenKind> = new Set<TokenKind>(
  [...TAKES_A_NUMBER, ...NAMES_SOMETHING].filter(kind => kind !== 'day-mark'),
);

/** "15 Januari dan 15/7": a day and a month beside a time; behind a word two numbers may be its own ("SK 15/2", "layanan 24/7"). */
function isSlashedDay(tokens: readonly Token[], at: number): boolean {
  const [day, slash, month, next] = tokens.slice(at, at + 4);
  if (slash?.kind !== 'slash' || month?.kind !== 'number' || next?.kind === 'slash') return false;
  if (NAMES_NUMBERS.has(tokens[at - 1]?.kind ?? 'comma')) return false;
  return isDigits(day, 31) && isDigits(month, MONTHS_OF_YEAR);
}

function isDigits(token: Token | undefined, most: number): boolean {
  const value = Number(token?.text);
  return /^\d{1,2}$/.test(token?.text ?? '') && value >= 1 && value <= most;
}

const JOINS_DATES: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'dash', 'slash']);

/** "5 / Juni / 2026", "Juni, 05, 26", "2026-Juni-05": only marks stand between the number and the time. */
function isPartOfDate({ tokens, pieces }: ReadTokens, at: number): boolean {
  if (!/^\d{1,2}$/.test(tokens[at]?.text ?? '')) return false;
  const [before, behind] = [skipMarks(tokens, at, -1), skipMarks(tokens, at, 1)];
  const next = tokens[behind];
  const time = before < at - 1 ? pieces.find(piece => isDated(piece) && piece.end === before + 1) : undefined;
  const isTight = tokens[before]?.end === tokens[before + 1]?.start && before === at - 2;
  const isBehindTime = time !== undefined && (!isDay(time) || (isTight && tokens[at - 1]?.kind !== 'comma'));
  if (isBehindTime && !(next && behind === at + 1 && COUNTED.has(next.kind))) return true;
  const isBeforeTime = behind > at + 1 && pieces.some(piece => isDated(piece) && piece.first === behind);
  const areCommas = tokens.slice(at + 1, behind).every(({ kind }) => kind === 'comma');
  return isBeforeTime && !(areCommas && NAMES_SOMETHING.has(tokens[before]?.kind ?? 'comma'));
}

function isDay({ reading }: Piece): boolean {
  return reading.kind === 'points' && reading.points.every(({ unit }) => unit === 'day');
}

const COUNTED: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...NAMES_SOMETHING,
  'times',
  'existence',
  'month-unit',
  'year-unit',
  'day-unit',
  'week-unit',
]);

function skipMarks(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (JOINS_DATES.has(tokens[at]?.kind ?? 'word')) at += step;
  return at;
}

/** Whether "3 kali" asks for more days than the text names. */
export function asksForMore({ tokens, pieces, events }: TimeWords, count: number): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'times' || holdsToken(pieces, at) || holdsToken(events, at)) return false;
    const number = tokens[at - 1];
    return number?.kind === 'number' && (number.values[0] ?? 0) > Math.max(count, 1);
  });
}

/** Whether something is counted right behind a time: "Juni ke-2". */
export function countsBehindTime({ tokens, pieces }: TimeWords): boolean {
  return pieces.some(({ reading, first }) => {
    const isCount = reading.kind === 'none' && tokens[first]?.kind === 'ordinal';
    return isCount && pieces.some(before => isDated(before) && before.end === first);
  });
}

import type { Piece, Reading } from '../time-words/piece.ts';
import type { TimeWords } from '../time-words/read-time-words.ts';
import { isTitleOfPerson } from '../time-words/settle-tokens.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { MONTH_BEGINNINGS, weakMonthOf } from '../time-words/vocabulary.ts';
import { isPlainWord, movesTime } from './plain-words.ts';
import { NAMES_SOMETHING } from './stray-numbers.ts';
import { holdsToken, type ReadRange } from './unread-parts.ts';

const TIMES: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>([
  'points',
  'span',
  'fixed-day',
  'cadence',
  'count',
]);

/**
 * The first word that stands right beside a time and that nobody knows, with that time, as written ("ultimo Juni 2026");
 * null for none. Names of documents, of places and of what is done leave a time as it is, and so does what stands behind
 * a mark or a preposition.
 */
export function unknownWordBeside(read: TimeWords, labels: readonly ReadRange[]): string | null {
  for (const piece of read.pieces) {
    if (!TIMES.has(piece.reading.kind)) continue;
    const words = wordBefore(read, piece, labels) ?? wordBehind(read, piece);
    if (words !== null) return words;
  }
  return null;
}

function wordBefore({ text, tokens }: TimeWords, piece: Piece, labels: readonly ReadRange[]): string | null {
  const at = piece.first - 1;
  const [word, first, last] = [tokens[at], tokens[piece.first], tokens[piece.end - 1]];
  if (!word || !first || !last || labels.some(label => label.first <= at && at < label.end)) return null;
  return areBeside(text, word, first) && isUnknown(word) && !isName(text, word, tokens[at - 1])
    ? text.slice(word.start, last.end)
    : null;
}

function wordBehind({ text, tokens }: TimeWords, piece: Piece): string | null {
  const [word, first, last] = [tokens[piece.end], tokens[piece.first], tokens[piece.end - 1]];
  if (!word || !first || !last) return null;
  return areBeside(text, last, word) && isUnknown(word) && !isName(text, word, last)
    ? text.slice(first.start, word.end)
    : null;
}

function areBeside(text: string, left: Token, right: Token): boolean {
  return text.slice(left.end, right.start).trim() === '' && !text.slice(left.end, right.start).includes('\n');
}

function isUnknown(token: Token): boolean {
  return token.kind === 'word' && !isPlainWord(token.text);
}

const BEGINS_PHRASE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'line',
  'bullet',
  'stop',
  'semicolon',
  'colon',
]);

/** "IKPA triwulanan", "Survei Sakernas Februari": capitals of its own, where the text has small letters too. */
function isName(text: string, word: Token, before: Token | undefined): boolean {
  const written = text.slice(word.start, word.end);
  if (movesTime(word.text)) return false;
  // "Donor darah", "Uji petik": further words of a name.
  if (before !== undefined && NAMES_SOMETHING.has(before.kind) && areBeside(text, before, word)) return true;
  if (text === text.toUpperCase()) return false;
  const isAcronym = written.length > 1 && written === written.toUpperCase();
  const isInside = before !== undefined && !BEGINS_PHRASE.has(before.kind);
  return isAcronym || (isInside && /^[A-Z]/.test(written));
}

const LONGEST_SPOILED_MONTH = 5;
const MONTH_BEGINNING = new RegExp(`^(?:${MONTH_BEGINNINGS})`);

/**
 * Whether a word that may be a month was left over: "Mar" behind a bracket, where no part of a date stands beside it, or
 * "okta" right beside a time.
 */
export function leavesMonth(read: TimeWords): boolean {
  const { tokens, pieces, events } = read;
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || holdsToken(pieces, at) || holdsToken(events, at)) return false;
    if (weakMonthOf(token.text) !== undefined) return !isTitleOfPerson(tokens[at - 1]?.text ?? '');
    return (
      MONTH_BEGINNING.test(token.text) && token.text.length <= LONGEST_SPOILED_MONTH && isBesideTime(read, at)
    );
  });
}

function isBesideTime({ text, tokens, pieces }: TimeWords, at: number): boolean {
  const word = tokens[at];
  return (
    word !== undefined &&
    isUnknown(word) &&
    pieces.some(({ reading, first, end }) => {
      const [left, right] = [tokens[end - 1], tokens[first]];
      if (!TIMES.has(reading.kind) || !left || !right) return false;
      return (
        (end === at && areBeside(text, left, word)) || (first === at + 1 && areBeside(text, word, right))
      );
    })
  );
}

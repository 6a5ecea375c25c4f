import type { Piece } from '../time-words/piece.ts';
import type { TimeWords } from '../time-words/read-time-words.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { isPlainWord } from './plain-words.ts';
import { countsBehindTime, isDated, isStrayNumber, NAMES_SOMETHING } from './stray-numbers.ts';
import type { Deadline } from './target-time.ts';
import { holdsToken } from './unread-parts.ts';

// Beside a time they move it; where no form has read them, nobody knows whereto.
const MOVES_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'last',
  'previous',
  'next',
  'next-month',
  'next-year',
  'half-name',
]);
const OPENS_OR_CLOSES: ReadonlySet<TokenKind> = new Set<TokenKind>(['start', 'end', 'from']);
const MAY_OPEN: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...MOVES_TIME,
  ...OPENS_OR_CLOSES,
  'day-unit',
  'week-unit',
  'weekday',
  'number',
]);
const ORDINAL_WORD = /^(?:pertama|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))$/;
/** Words that say of a time that it may be another. */
const UNSURE =
  /\b(?:tentati[fv]e?|menyesuaikan|disesuaikan|menunggu|fleksibel|menyusul|tb[ac]|(?:dapat|bisa|mungkin|masih)\s+(?:ber|di)ubah|belum\s+(?:pasti|ditentukan|ditetapkan|final))\b/i;

/** Whether words beside the times, or between them, leave open which day is meant. */
export function leavesDayOpen(read: TimeWords): boolean {
  return leavesTimeOpen(read) || isEitherOr(read) || leavesTwoTimes(read) || countsBehindTime(read);
}

/** Whether a word that no form has read could make the time another: "hari pertama dan terakhir Juni", "Jumat ke 2 dan ke 4". */
function leavesTimeOpen({ tokens, pieces, events }: TimeWords): boolean {
  return tokens.some((token, at) => {
    if (!MAY_OPEN.has(token.kind) || holdsToken(pieces, at) || holdsToken(events, at)) return false;
    if (MOVES_TIME.has(token.kind)) return true;
    if (OPENS_OR_CLOSES.has(token.kind)) return isLabel(tokens, at);
    if (token.kind === 'day-unit' || token.kind === 'week-unit') return tokens[at - 1]?.kind === 'number';
    if (token.kind === 'weekday') return isCounted(tokens, at);
    if (isStrayNumber({ tokens, pieces }, at)) return true;
    return token.kind === 'number' && ORDINAL_WORD.test(token.text) && !countsThing(tokens, at);
  });
}

/**
 * Whether two times are told apart by a word that no form has read: "Maret (SK) atau April", "Agustus lewat September",
 * "rencana Februari, realisasi Maret".
 */
export function leavesTwoTimes(read: TimeWords): boolean {
  const { tokens, pieces } = read;
  if (pieces.length < 2) return false;
  let before: Piece | null = null;
  let reached = 0;
  let times = 0;
  for (const time of pieces) {
    if (!isDated(time)) continue;
    times += 1;
    if (isReached(tokens, time.first)) reached += 1;
    if (before !== null && isToldApart(read, before, time)) return true;
    before = time;
  }
  return reached > 0 && reached < times;
}

function isToldApart(read: TimeWords, before: Piece, time: Piece): boolean {
  const last = read.tokens[time.first - 1];
  if (last === undefined || time.first === before.end) return isJoinedMonth(read, before, time);
  if (last.kind === 'or' || isJoinedMonth(read, before, time)) return true;
  return time.first - before.end === 1 && last.kind === 'word' && !isPlainWord(last.text);
}

// "Juni/05/2026"
function isJoinedMonth({ text, tokens }: TimeWords, before: Piece, time: Piece): boolean {
  const [month, next] = [tokens[before.end - 1], tokens[time.first]];
  return (
    month?.kind === 'month' &&
    next?.kind === 'numeric-month' &&
    /^\s*[-/.]?\s*$/.test(text.slice(month.end, next.start))
  );
}

function isReached(tokens: readonly Token[], time: number): boolean {
  const at = tokens[time - 1]?.kind === 'colon' ? time - 2 : time - 1;
  if (tokens[at]?.kind !== 'status') return false;
  return /^(?:ter)?realisasi$/.test(tokens[at]?.text ?? '');
}

/** Whether an event is the other choice beside a time: "April atau setelah Lebaran". */
function isEitherOr({ tokens, pieces, events }: TimeWords): boolean {
  if (events.length === 0) return false;
  const hasTime = pieces.some(isDated);
  return hasTime && events.some(({ first }) => [first, first - 1].some(at => tokens[at]?.kind === 'or'));
}

// "Awal: Februari; akhir: Oktober" names a beginning and an end.
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind;
  return tokens[at + 1]?.kind === 'colon' && (before === undefined || !NAMES_SOMETHING.has(before));
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.kind;
  return next === 'ordinal' || (next === 'number' && ORDINAL_WORD.test(tokens[at + 1]?.text ?? ''));
}

// "Pertemuan pertama", "pertama kali": counts what stands beside it.
function countsThing(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some(
    beside => beside !== undefined && NAMES_SOMETHING.has(beside.kind),
  );
}

/**
 * The deadlines as assumptions, with the words, where the text says of its time that it may be another ("Juni (tentatif)"),
 * or where a word stands beside it that nobody knows.
 */
export function markUnsure(
  text: string,
  unknown: string | null,
  deadlines: readonly Deadline[],
): readonly Deadline[] {
  const words = UNSURE.exec(text)?.[0] ?? unknown;
  if (words === null) return deadlines;
  return deadlines.map(deadline =>
    deadline.assumption === null
      ? { ...deadline, assumption: 'unknown-word', readFrom: words.replace(/\s+/g, ' ') }
      : deadline,
  );
}

/** Whether the event is no more than such a word: it belongs to the time beside it. */
export function isUnsureOnly(event: string): boolean {
  return event.replace(UNSURE, '').replace(/[\s().,;:-]/g, '') === '';
}

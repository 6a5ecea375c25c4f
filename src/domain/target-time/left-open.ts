import type { Piece } from '../time-words/piece.ts';
import type { TimeWords } from '../time-words/read-time-words.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { isPlainWord } from './plain-words.ts';
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
// "Lima Agustus", "tujuh belas Agustus": a day in words, or a number of things.
const CARDINAL_WORD =
  /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|duabelas|dua\s*belas)$/;
const NAMES_SOMETHING: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'word',
  'document',
  'people',
  'stage',
  'status',
]);
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
    if (CARDINAL_WORD.test(token.text) && isBeforeMonth(tokens, at)) return true;
    if (token.kind === 'number' && isCountBeforeTime({ tokens, pieces }, at)) return true;
    return token.kind === 'number' && ORDINAL_WORD.test(token.text) && !countsThing(tokens, at);
  });
}

/**
 * Whether two times are told apart by a word that no form has read: "Maret (SK) atau April", "Agustus lewat September",
 * "rencana Februari, realisasi Maret".
 */
function leavesTwoTimes(read: TimeWords): boolean {
  if (read.pieces.length < 2) return false;
  const times = read.pieces.filter(isDated);
  if (times.length < 2) return false;
  const reached = times.filter(({ first }) => isReached(read.tokens, first));
  if (reached.length > 0 && reached.length < times.length) return true;
  return times.some((time, index) => {
    const before = times[index - 1];
    if (before === undefined) return false;
    const between = read.tokens.slice(before.end, time.first);
    const [only, ...others] = between;
    if (between[between.length - 1]?.kind === 'or') return true;
    return others.length === 0 && only?.kind === 'word' && !isPlainWord(only.text);
  });
}

function isDated({ reading }: Piece): boolean {
  return reading.kind === 'points' || reading.kind === 'span';
}

function isReached(tokens: readonly Token[], time: number): boolean {
  const at = tokens[time - 1]?.kind === 'colon' ? time - 2 : time - 1;
  return tokens[at]?.kind === 'status' && /^(?:ter)?realisasi$/.test(tokens[at]?.text ?? '');
}

/** Whether something is counted right behind a time: "Juni ke-2". */
function countsBehindTime({ tokens, pieces }: TimeWords): boolean {
  return pieces.some(({ reading, first }) => {
    const isCount = reading.kind === 'none' && tokens[first]?.kind === 'ordinal';
    return isCount && pieces.some(before => isDated(before) && before.end === first);
  });
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

const JOINS_NUMBERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'and', 'comma', 'dash', 'until']);

/** "5 dan 20 tiap bulan", "Selasa I dan III November": numbers right before a time, of which nobody knows what they count. */
function isCountBeforeTime({ tokens, pieces }: Pick<TimeWords, 'tokens' | 'pieces'>, at: number): boolean {
  const before = tokens[at - 1]?.kind;
  if (before !== undefined && (before === 'and' || before === 'comma' || NAMES_SOMETHING.has(before)))
    return false;
  let behind = at + 1;
  while (JOINS_NUMBERS.has(tokens[behind]?.kind ?? 'word') && !holdsToken(pieces, behind)) behind += 1;
  const next = pieces.find(({ first }) => first === behind);
  const last = tokens[behind - 1]?.kind;
  return next !== undefined && (last === 'number' || last === 'dash') && next.reading.kind !== 'none';
}

/** Whether "3 kali" asks for more days than the text names. */
export function asksForMore({ tokens, pieces, events }: TimeWords, count: number): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'times' || holdsToken(pieces, at) || holdsToken(events, at)) return false;
    const number = tokens[at - 1];
    return number?.kind === 'number' && (number.values[0] ?? 0) > Math.max(count, 1);
  });
}

function isBeforeMonth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const behind = next?.kind === 'word' && /^(?:belas|puluh)$/.test(next.text) ? tokens[at + 2] : next;
  return behind?.kind === 'month';
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
      ? { ...deadline, assumption: 'part-of-month', readFrom: words.replace(/\s+/g, ' ') }
      : deadline,
  );
}

/** Whether the event is no more than such a word: it belongs to the time beside it. */
export function isUnsureOnly(event: string): boolean {
  return event.replace(UNSURE, '').replace(/[\s().,;:-]/g, '') === '';
}

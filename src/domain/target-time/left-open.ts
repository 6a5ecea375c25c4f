import type { TimeWords } from '../time-words/read-time-words.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import type { Deadline } from './target-time.ts';

// Beside a time they move it; where no form has read them, nobody knows whereto.
const MOVES_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'last',
  'previous',
  'next',
  'next-month',
  'next-year',
]);
const ORDINAL_WORD = /^(?:pertama|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))$/;
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

/** Whether a word that no form has read could make the time another: "hari pertama dan terakhir Juni", "Jumat ke 2 dan ke 4". */
export function leavesTimeOpen({ tokens, pieces, events }: TimeWords): boolean {
  const isRead = (at: number): boolean =>
    [...pieces, ...events].some(({ first, end }) => first <= at && at < end);
  return tokens.some((token, at) => {
    if (isRead(at)) return false;
    if (MOVES_TIME.has(token.kind)) return true;
    if (token.kind === 'weekday') return isCounted(tokens, at);
    return token.kind === 'number' && ORDINAL_WORD.test(token.text) && !countsThing(tokens, at);
  });
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

/** The deadlines as assumptions, with the words, where the text says of its time that it may be another ("Juni (tentatif)"). */
export function markUnsure(text: string, deadlines: readonly Deadline[]): readonly Deadline[] {
  const words = UNSURE.exec(text)?.[0];
  if (words === undefined) return deadlines;
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

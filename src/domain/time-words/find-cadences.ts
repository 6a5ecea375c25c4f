import { remember } from '../remember.ts';
import type { Piece } from './piece.ts';
import { parseTimeWords, type TimeWords } from './read-time-words.ts';
import { MONTHS_OF_YEAR } from './time-point.ts';
import type { TokenKind } from './token.ts';

/** A cadence that a text names outside its event-bound clauses. */
export interface NamedCadence {
  /** Months between two occurrences: 1, 2, 3, 4, 6 or 12, or a fraction of them ("5 kali setahun"). */
  readonly months: number;
  /** As written. */
  readonly wording: string;
  /** "4 kali setahun": how often, but not when. */
  readonly isCount: boolean;
  /** A unit alone, "semester", which may name a thing and not how often. */
  readonly isBare: boolean;
  /** Nothing but "atau", "dan", a slash or a comma stands between it and the cadence before. */
  readonly isAlternative: boolean;
}

/** The cadences of a text of any column, in its order; shorter ones than a month ("setiap hari") are none. */
export function findCadences(text: string): readonly NamedCadence[] {
  return MAY_NAME_CADENCE.test(text) ? recallCadences(text) : NONE;
}

const NONE: readonly NamedCadence[] = [];
// Checks and targets ask for the same cells, after all other cells of a large plan.
const REMEMBERED_CELLS = 30_000;
const recallCadences = remember(REMEMBERED_CELLS, readCadences);

function readCadences(text: string): readonly NamedCadence[] {
  // Read anew: cells of other columns differ, and would push the targets out of the memory of readTimeWords.
  const words = parseTimeWords(text, null);
  const found = words.pieces.filter(piece => monthsOf(piece) !== null && !isBeforeNamedTime(words, piece));
  if (found.length === 0) return NONE;
  return found.map((piece, index) => {
    const previous = found[index - 1];
    return {
      months: monthsOf(piece) ?? 0,
      wording: wordingOf(words, piece),
      isCount: piece.reading.kind === 'count',
      isBare: piece.end - piece.first === 1 && BARE_UNITS.has(words.tokens[piece.first]?.kind ?? 'word'),
      isAlternative: previous !== undefined && isJoined(words, previous, piece),
    };
  });
}

// Long texts without such a word need no reading; "tahap", "semua", "seminar" are none.
const MAY_NAME_CADENCE =
  /bul|bln|wul|\btri|\btr?w|uart|sem(?!ua|ang|inar|ent)|smt|smstr|cawu|tah(?!ap)|thn|\bth\b/i;

const BARE_UNITS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter-unit',
  'semester-unit',
  'four-month-unit',
]);
const JOINTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['or', 'and', 'slash', 'comma']);

function monthsOf({ reading }: Piece): number | null {
  if (reading.kind === 'count') return MONTHS_OF_YEAR / reading.perYear;
  if (reading.kind === 'fixed-day') return reading.step ?? 1;
  return reading.kind === 'cadence' && reading.months > 0 ? reading.months : null;
}

/** "setiap bulan Januari dan Juli" names its months, "per triwulan I" its quarter. */
function isBeforeNamedTime({ pieces }: TimeWords, { end }: Piece): boolean {
  return pieces.some(({ first, reading }) => first === end && reading.kind === 'points');
}

function wordingOf({ text, tokens }: TimeWords, { first, end }: Piece): string {
  const [from, to] = [tokens[first], tokens[end - 1]];
  return from && to ? text.slice(from.start, to.end).replace(/\s+/g, ' ') : '';
}

function isJoined({ tokens }: TimeWords, before: Piece, behind: Piece): boolean {
  const between = tokens.slice(before.end, behind.first);
  return between.length > 0 && between.every(({ kind }) => JOINTS.has(kind));
}

import type { Piece } from '../time-words/piece.ts';
import type { TimePoint } from '../time-words/time-point.ts';
import type { Token, TokenKind } from '../time-words/token.ts';

/** Times that belong together: a list of points, or a range from the first to the second. Token indices, `end` exclusive. */
export interface TimeUnitGroup {
  readonly shape: 'list' | 'range' | 'throughout';
  readonly points: readonly TimePoint[];
  readonly first: number;
  readonly end: number;
  /** "minggu ke-2 Januari, April": its weeks go on to plain months that follow. */
  readonly spreads: boolean;
  /** "TW I - IV": periods one after another. */
  readonly recurs?: boolean;
}

/** How two neighbours are joined. */
export type Link = 'list' | 'range' | 'inside' | 'explained' | 'doubtful' | 'apart';

const UNIT_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'month-unit',
  'day-mark',
  'weekday',
  'from',
  'year-unit',
]);
const LIST_MARKS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'and',
  'slash',
  'semicolon',
  'line',
  'bullet',
  'stop',
  'close',
]);

const AROUND_JOINTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['line', 'open', 'close']);

/** How the tokens between two times join them. */
export function linkBetween(tokens: readonly Token[], from: number, to: number): Link {
  const isComma = to - from === 1 && tokens[from]?.kind === 'comma';
  if (isComma || to === from) return 'list';
  const kinds: TokenKind[] = [];
  for (let at = from; at < to; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind && !UNIT_WORDS.has(kind)) kinds.push(kind);
  }
  return linkOf(kinds);
}

function linkOf(kinds: readonly TokenKind[]): Link {
  if (kinds.includes('or'))
    return kinds.every(kind => kind === 'or' || LIST_MARKS.has(kind)) ? 'doubtful' : 'apart';
  const [only] = kinds;
  if (kinds.length === 1 && only === 'ordinal') return 'doubtful';
  const joined = kinds.length > 1 ? kinds.filter(kind => !AROUND_JOINTS.has(kind)) : kinds;
  if (joined.length === 1 && (joined[0] === 'until' || joined[0] === 'dash')) return 'range';
  if (kinds.length === 1 && only === 'open') return 'inside';
  if (kinds.length === 1 && only === 'colon') return 'explained';
  return kinds.every(kind => LIST_MARKS.has(kind)) ? 'list' : 'apart';
}

/** The groups of the dated pieces, or null where a chain of ranges can be read in two ways ("Januari-Maret-Juni"). */
export function groupTimes(pieces: readonly Piece[], tokens: readonly Token[]): TimeUnitGroup[] | null {
  const groups: TimeUnitGroup[] = [];
  let throughoutEnd = -1;
  let canOpenRange = false;
  for (const piece of pieces) {
    if (piece.reading.kind === 'throughout') throughoutEnd = piece.end;
    const group = groupOf(roughen(piece, tokens), throughoutEnd === piece.first);
    if (!group) continue;
    const previous = groups[groups.length - 1];
    const link = previous ? linkBetween(tokens, previous.end, group.first) : 'apart';
    if (link === 'doubtful') return null;
    const isRange = link === 'range' || isBetween(tokens, previous, group);
    if (!previous || !isRange) {
      groups.push(group);
      canOpenRange = group.shape === 'throughout' || (group.shape === 'list' && group.points.length === 1);
      continue;
    }
    const [to] = group.points;
    if (!canOpenRange || group.shape !== 'list' || group.points.length !== 1 || !to) return null;
    groups[groups.length - 1] = {
      ...previous,
      shape: 'range',
      points: [...previous.points.slice(0, 1), to],
      end: group.end,
    };
    canOpenRange = false;
  }
  return groups;
}

/** "sekitar Juni": the words say themselves that the time is a guess. */
function roughen(piece: Piece, tokens: readonly Token[]): Piece {
  const { reading, first, end } = piece;
  if (reading.kind !== 'points') return piece;
  let isRough = false;
  for (let at = first; at < end; at += 1) isRough ||= tokens[at]?.isRough === true;
  if (!isRough) return piece;
  return {
    ...piece,
    reading: { ...reading, points: reading.points.map(point => ({ ...point, isVague: true })) },
  };
}

function groupOf({ reading, first, end }: Piece, isThroughout: boolean): TimeUnitGroup | null {
  if (reading.kind === 'span') {
    return { shape: 'range', points: [reading.from, reading.to], first, end, spreads: false };
  }
  if (reading.kind !== 'points') return null;
  const [point] = reading.points;
  if (isThroughout && point && reading.points.length === 1) {
    return { shape: 'throughout', points: [point, point], first, end, spreads: false };
  }
  return {
    shape: 'list',
    points: reading.points,
    first,
    end,
    spreads: reading.spreads === true,
    recurs: reading.recurs === true,
  };
}

/** "antara Januari dan Juni". */
function isBetween(
  tokens: readonly Token[],
  previous: TimeUnitGroup | undefined,
  group: TimeUnitGroup,
): boolean {
  if (!previous) return false;
  const opener = tokens
    .slice(0, previous.first)
    .filter(token => !UNIT_WORDS.has(token.kind))
    .pop();
  const joined = tokens.slice(previous.end, group.first).filter(token => !UNIT_WORDS.has(token.kind));
  return opener?.kind === 'between' && joined.length === 1 && joined[0]?.kind === 'and';
}

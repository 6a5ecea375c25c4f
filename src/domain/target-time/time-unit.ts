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

/** How the tokens between two times join them. */
export function linkBetween(tokens: readonly Token[], from: number, to: number): Link {
  const isComma = to - from === 1 && tokens[from]?.kind === 'comma';
  if (isComma || to === from) return 'list';
  const kinds = tokens
    .slice(from, to)
    .map(token => token.kind)
    .filter(kind => !UNIT_WORDS.has(kind));
  if (kinds.includes('or'))
    return kinds.every(kind => kind === 'or' || LIST_MARKS.has(kind)) ? 'doubtful' : 'apart';
  if (kinds.length === 1 && kinds[0] === 'ordinal') return 'doubtful';
  const joined = kinds.filter(kind => kind !== 'line' && kind !== 'open' && kind !== 'close');
  if (joined.length === 1 && (joined[0] === 'until' || joined[0] === 'dash')) return 'range';
  if (kinds.length === 1 && kinds[0] === 'open') return 'inside';
  if (kinds.length === 1 && kinds[0] === 'colon') return 'explained';
  return kinds.every(kind => LIST_MARKS.has(kind)) ? 'list' : 'apart';
}

/** The groups of the dated pieces, or null where a chain of ranges can be read in two ways ("Januari-Maret-Juni"). */
export function groupTimes(pieces: readonly Piece[], tokens: readonly Token[]): TimeUnitGroup[] | null {
  const groups: TimeUnitGroup[] = [];
  const throughoutEnds = new Set(
    pieces.filter(piece => piece.reading.kind === 'throughout').map(piece => piece.end),
  );
  let canOpenRange = false;
  for (const piece of pieces) {
    const group = groupOf(roughen(piece, tokens), throughoutEnds.has(piece.first));
    if (!group) continue;
    const previous = groups[groups.length - 1];
    const link = previous ? linkBetween(tokens, previous.end, group.first) : 'apart';
    if (link === 'doubtful') return null;
    const isRange = link === 'range' || isBetween(tokens, previous, group);
    if (!previous || !isRange) {
      groups.push(group);
      canOpenRange = group.shape !== 'range' && group.points.every(point => point === group.points[0]);
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

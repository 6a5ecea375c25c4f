import type { Piece } from '../time-words/piece.ts';
import type { Token, TokenKind } from '../time-words/token.ts';

const CLAUSE_ENDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'line',
  'stop',
  'bullet',
]);

/** A text after its event-bound clauses were taken out. */
export interface ClauseReading {
  /** Pieces that stand for themselves. */
  readonly pieces: readonly Piece[];
  /** The events' token ranges, `end` exclusive. */
  readonly events: readonly { readonly first: number; readonly end: number }[];
  /** "31 Januari setelah tahun anggaran berakhir": the event moves a day that names no year. */
  readonly isDateMoved: boolean;
}

/**
 * The pieces outside events. Within a clause the event beats cadences, counts and bare years, and everything behind
 * its first word; a date before it or in brackets behind it stays a date.
 */
export function takeOutEvents(pieces: readonly Piece[], tokens: readonly Token[]): ClauseReading {
  if (pieces.every(({ reading }) => reading.kind !== 'event'))
    return { pieces, events: [], isDateMoved: false };
  const kept: Piece[] = [];
  const events: { first: number; end: number }[] = [];
  let isDateMoved = false;
  for (const clause of splitClauses(pieces, tokens)) {
    const inside = pieces.filter(piece => piece.first >= clause.first && piece.first < clause.end);
    const trigger = inside.find(piece => piece.reading.kind === 'event');
    if (!trigger) {
      kept.push(...inside);
      continue;
    }
    const dates = inside.filter(
      piece => isDate(piece) && (piece.first < trigger.first || isBracketed(piece, tokens)),
    );
    kept.push(...dates);
    isDateMoved ||=
      isRelative(trigger) && dates.some(piece => piece.first < trigger.first && lacksYear(piece));
    const before = dates.filter(piece => piece.first < trigger.first);
    events.push({ first: before[before.length - 1]?.end ?? clause.first, end: clause.end });
  }
  return { pieces: kept, events, isDateMoved };
}

function splitClauses(pieces: readonly Piece[], tokens: readonly Token[]): { first: number; end: number }[] {
  const events = pieces.filter(piece => piece.reading.kind === 'event');
  // "Juli dan insidentil", "insidentil dan Desember": the word is an event by itself.
  const joinsEvent = (index: number): boolean =>
    events.some(({ first, end }) => first === index + 1 || end === index);
  // "Okt (bila dana tersedia) atau Nov": what stands in brackets ends with them.
  const closesEvent = (index: number): boolean => {
    const opened = tokens
      .slice(0, index)
      .map(({ kind }) => kind)
      .lastIndexOf('open');
    return events.some(({ first }) => opened >= 0 && opened < first && first < index);
  };
  const covered = (index: number): boolean => pieces.some(piece => piece.first < index && index < piece.end);
  const ends = tokens.flatMap((token, index) => {
    const endsClause =
      CLAUSE_ENDS.has(token.kind) ||
      (token.kind === 'and' && joinsEvent(index)) ||
      (token.kind === 'close' && closesEvent(index));
    return endsClause && !covered(index) ? [index] : [];
  });
  const firsts = [0, ...ends.map(end => end + 1)];
  return firsts.map((first, index) => ({ first, end: ends[index] ?? tokens.length }));
}

function isDate({ reading }: Piece): boolean {
  return reading.kind === 'points' || reading.kind === 'span';
}

function isRelative({ reading }: Piece): boolean {
  return reading.kind === 'event' && reading.isRelative;
}

function lacksYear({ reading }: Piece): boolean {
  if (reading.kind === 'span') return reading.to.year === null;
  return reading.kind === 'points' && reading.points.every(point => point.year === null);
}

function isBracketed(piece: Piece, tokens: readonly Token[]): boolean {
  return tokens[piece.first - 1]?.kind === 'open';
}

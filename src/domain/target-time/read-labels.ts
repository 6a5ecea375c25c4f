import type { ReadText } from '../time-words/piece.ts';
import type { Token, TokenKind } from '../time-words/token.ts';
import { linkBetween, type TimeUnitGroup } from './time-unit.ts';

const LONGEST_LABEL = 5;
const BESIDE_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'month-unit',
  'day-mark',
  'year-unit',
  'colon',
  'dash',
  'open',
  'from',
  'until',
  'weekday',
  'name-year',
  'status',
]);
const STARTS_ANOTHER: ReadonlySet<TokenKind> = new Set<TokenKind>(['semicolon', 'line', 'bullet', 'stop']);

/** A document that the text names for a time; token indices, `end` exclusive. */
export interface TimeLabel {
  readonly text: string;
  readonly first: number;
  readonly end: number;
}

const NO_LABELS: readonly null[] = [];

/**
 * The document that the text names right before each group ("RKT Bln Februari 2021, PK Januari 2021"), null where it
 * names none. A label that all deadlines would share tells nothing apart and is left out.
 */
export function readLabels(
  read: ReadText,
  dated: readonly { readonly group: TimeUnitGroup }[],
): readonly (TimeLabel | null)[] {
  if (read.tokens.every(({ kind }) => kind !== 'document')) return NO_LABELS;
  const labels: (TimeLabel | null)[] = [];
  for (const [index, { group }] of dated.entries()) {
    const previous = dated[index - 1]?.group;
    const continues = previous !== undefined && continuesList(read.tokens, previous.end, group.first);
    labels.push(continues ? (labels[index - 1] ?? null) : labelBefore(read, group.first));
  }
  return new Set(labels.map(label => label?.text)).size > 1 ? labels : NO_LABELS;
}

/** "PK Januari dan Juli": the second month belongs to the same document; behind ";" or a new line it does not. */
function continuesList(tokens: readonly Token[], from: number, to: number): boolean {
  const startsAnother = tokens.slice(from, to).some(({ kind }) => STARTS_ANOTHER.has(kind));
  return !startsAnother && linkBetween(tokens, from, to) === 'list';
}

function labelBefore(read: ReadText, time: number): TimeLabel | null {
  const end = skipBack(read, time);
  let first = end;
  while (first > 0 && isLabelWord(read, first - 1)) first -= 1;
  const opener = read.tokens[first];
  const closer = read.tokens[end - 1];
  if (isContentOfTime(read, first)) return null;
  if (first === end || !opener || !closer || opener.kind !== 'document' || end - first > LONGEST_LABEL)
    return null;
  return { text: read.text.slice(opener.start, closer.end).replace(/\s+/g, ' '), first, end };
}

/** "B06: Laporan Semester I": what stands behind a time and its colon belongs to that time. */
function isContentOfTime({ tokens, pieces }: ReadText, first: number): boolean {
  const isTime = pieces.some(
    ({ reading, end }) => end === first - 1 && (reading.kind === 'points' || reading.kind === 'span'),
  );
  return tokens[first - 1]?.kind === 'colon' && isTime;
}

/** The index behind the label: what stands between it and the time ("bln", ":", "tiap bulan", "2020-2024") is passed over. */
function skipBack({ tokens, pieces }: ReadText, time: number): number {
  let at = time;
  while (at > 0) {
    const piece = pieces.find(
      ({ reading, end }) => end === at && reading.kind !== 'points' && reading.kind !== 'span',
    );
    const kind = tokens[at - 1]?.kind;
    if (piece) at = piece.first;
    else if (kind && BESIDE_TIME.has(kind)) at -= 1;
    else break;
  }
  return at;
}

function isLabelWord({ tokens, pieces }: ReadText, index: number): boolean {
  const kind = tokens[index]?.kind;
  const isRead = pieces.some(piece => piece.first <= index && index < piece.end);
  return !isRead && (kind === 'document' || kind === 'word' || kind === 'people');
}

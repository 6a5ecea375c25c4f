import type { Piece, ReadText } from './piece.ts';
import { linkBetween, type TimeUnitGroup } from './time-unit.ts';
import type { Token, TokenKind } from './token.ts';

const LONGEST_LABEL = 5;
const BESIDE_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'month-unit',
  'day-mark',
  'year-unit',
  'colon',
  'dash',
  'open',
  'from',
  'weekday',
  'name-year',
  'status',
]);

/**
 * The document that the text names right before each group ("RKT Bln Februari 2021, PK Januari 2021"), null where it
 * names none. A label that all deadlines would share tells nothing apart and is left out.
 */
export function readLabels(
  { text, tokens, pieces }: ReadText,
  groups: readonly TimeUnitGroup[],
): readonly (string | null)[] {
  const labels: (string | null)[] = [];
  for (const [index, group] of groups.entries()) {
    const previous = groups[index - 1];
    const continues = previous !== undefined && continuesList(tokens, previous.end, group.first);
    labels.push(continues ? (labels[index - 1] ?? null) : labelBefore({ text, tokens, pieces }, group.first));
  }
  return new Set(labels).size > 1 ? labels : labels.map(() => null);
}

/** "PK Januari dan Juli": the second month belongs to the same document; behind ";" or a new line it does not. */
function continuesList(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const breaks = between.some(
    ({ kind }) => kind === 'semicolon' || kind === 'line' || kind === 'bullet' || kind === 'stop',
  );
  return !breaks && linkBetween(tokens, from, to) === 'list';
}

function labelBefore({ text, tokens, pieces }: ReadText, first: number): string | null {
  const end = skipBack(tokens, pieces, first);
  let start = end;
  while (start > 0 && isLabelWord(tokens[start - 1]) && !isCovered(pieces, start - 1)) start -= 1;
  const opener = tokens[start];
  const closer = tokens[end - 1];
  if (start === end || !opener || !closer || opener.kind !== 'document' || end - start > LONGEST_LABEL)
    return null;
  return text.slice(opener.start, closer.end);
}

/** The index behind the label: what stands between it and the time ("bln", ":", "tiap bulan", "2020-2024") is passed over. */
function skipBack(tokens: readonly Token[], pieces: readonly Piece[], first: number): number {
  let at = first;
  while (at > 0) {
    const cadence = pieces.find(
      ({ reading, end }) =>
        end === at && ['cadence', 'fixed-day', 'throughout', 'year'].includes(reading.kind),
    );
    const kind = tokens[at - 1]?.kind;
    if (cadence) at = cadence.first;
    else if (kind && BESIDE_TIME.has(kind)) at -= 1;
    else break;
  }
  return at;
}

function isLabelWord(token: Token | undefined): boolean {
  return token?.kind === 'document' || token?.kind === 'word' || token?.kind === 'people';
}

function isCovered(pieces: readonly Piece[], index: number): boolean {
  return pieces.some(piece => piece.first <= index && index < piece.end);
}

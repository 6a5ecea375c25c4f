import type { WantedLine } from './evidence-lines.ts';
import type { StandingLine } from './evidence-table.ts';

/** A row of the sheet after the merge, in its present place: standing rows first, added ones behind them. */
export interface MergedRow {
  readonly standing: StandingLine | null;
  /** Null for a row that no line of the plan claims any more, and for rows that people added. */
  readonly wanted: WantedLine | null;
  /** Its place from 0 after sorting. */
  readonly order: number;
  readonly isRemoved: boolean;
}

/**
 * The standing rows and the wanted lines brought together. A row keeps its place in the sheet until the sort, so what
 * people wrote stays beside it; a line that is gone is removed only when nobody wrote on it.
 */
export function mergeLines(
  standing: readonly StandingLine[],
  wanted: readonly WantedLine[],
): readonly MergedRow[] {
  const rankOfKey = new Map(wanted.map(({ key }, rank) => [key, rank]));
  const lastOfCode = new Map(wanted.map(({ code }, rank) => [code, rank]));
  const claimed = new Set<string>();
  const rows = standing.map(line => {
    const rank = claimed.has(line.key) ? undefined : rankOfKey.get(line.key);
    if (rank !== undefined) claimed.add(line.key);
    return { standing: line, wanted: rank === undefined ? null : (wanted[rank] ?? null) };
  });
  const added = wanted.filter(({ key }) => !claimed.has(key)).map(line => ({ standing: null, wanted: line }));
  const all = [...rows, ...added].map((row, index) => ({
    row,
    index,
    rank: rankOf(row, { rankOfKey, lastOfCode, lineCount: wanted.length }),
  }));
  const places = new Map<number, number>();
  [...all]
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .forEach(({ index }, place) => {
      places.set(index, place);
    });
  return all.map(({ row, index }) => ({
    ...row,
    order: places.get(index) ?? index,
    isRemoved: isRemoved(row),
  }));
}

type Pair = Pick<MergedRow, 'standing' | 'wanted'>;

interface Ranking {
  readonly rankOfKey: ReadonlyMap<string, number>;
  readonly lastOfCode: ReadonlyMap<string, number>;
  readonly lineCount: number;
}

/** A line that is gone stands behind the last line of its code; rows of people's own at the end, removed ones behind all. */
function rankOf(pair: Pair, { rankOfKey, lastOfCode, lineCount }: Ranking): number {
  if (isRemoved(pair)) return Number.MAX_SAFE_INTEGER;
  if (pair.wanted) return rankOfKey.get(pair.wanted.key) ?? lineCount;
  return (lastOfCode.get(pair.standing?.texts.code ?? '') ?? lineCount) + 0.5;
}

function isRemoved({ standing, wanted }: Pair): boolean {
  if (wanted !== null || standing === null) return false;
  return standing.isBlank || (standing.key !== '' && !standing.hasWords);
}

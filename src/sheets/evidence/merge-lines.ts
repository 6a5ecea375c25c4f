import { lazy } from '../../domain/lazy.ts';
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
  const lastOfCode = lazy(() => new Map(wanted.map(({ code }, rank) => [code, rank])));
  const isClaimed = wanted.map(() => false);
  const pairs: Pair[] = [];
  const ranks: number[] = [];
  for (const line of standing) {
    const rank = rankOfKey.get(line.key);
    const isFirst = rank !== undefined && !isClaimed[rank];
    if (isFirst) isClaimed[rank] = true;
    const pair = { standing: line, wanted: isFirst ? (wanted[rank] ?? null) : null };
    pairs.push(pair);
    ranks.push(isFirst ? rank : rankOfGone(pair, lastOfCode, wanted.length));
  }
  wanted.forEach((line, rank) => {
    if (isClaimed[rank]) return;
    pairs.push({ standing: null, wanted: line });
    ranks.push(rank);
  });
  const places = placesOf(ranks);
  return pairs.map((pair, index) => ({
    standing: pair.standing,
    wanted: pair.wanted,
    order: places[index] ?? index,
    isRemoved: isRemoved(pair),
  }));
}

type Pair = Pick<MergedRow, 'standing' | 'wanted'>;

/** A line that is gone stands behind the last line of its code; rows of people's own at the end, removed ones behind all. */
function rankOfGone(pair: Pair, lastOfCode: () => ReadonlyMap<string, number>, lineCount: number): number {
  if (isRemoved(pair)) return Number.MAX_SAFE_INTEGER;
  return (lastOfCode().get(pair.standing?.texts.code ?? '') ?? lineCount) + 0.5;
}

/** The place of each rank among all; equal ranks keep their order. */
function placesOf(ranks: readonly number[]): readonly number[] {
  const sorted = ranks.map((_, index) => index);
  const rankOf = (index: number): number => ranks[index] ?? 0;
  sorted.sort((a, b) => rankOf(a) - rankOf(b));
  const places: number[] = [...sorted];
  sorted.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}

function isRemoved({ standing, wanted }: Pair): boolean {
  if (wanted !== null || standing === null) return false;
  return standing.isBlank || (standing.key !== '' && !standing.hasWords);
}

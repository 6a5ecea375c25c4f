/** Neighbours that are given one value. */
export interface Stroke<T> {
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

/** More runs between two gaps are not worth the search. */
const MOST_RUNS = 90;

/**
 * The fewest strokes that give each place its value when later strokes go over earlier ones, in their order. Places
 * without a value (null) are left as they are.
 */
export function paintRuns<T>(values: readonly (T | null)[]): readonly Stroke<T>[] {
  return listStretches(listEqual(values)).flatMap(runs => (runs.length > MOST_RUNS ? runs : paint(runs)));
}

/** Neighbours of equal value; places without one are left out. */
function listEqual<T>(values: readonly (T | null)[]): readonly Stroke<T>[] {
  const runs: { first: number; count: number; value: T }[] = [];
  values.forEach((value, first) => {
    const last = runs[runs.length - 1];
    if (value === null) return;
    if (last && last.value === value && last.first + last.count === first) last.count += 1;
    else runs.push({ first, count: 1, value });
  });
  return runs;
}

/** Runs that touch each other, apart from those behind a gap. */
function listStretches<T>(runs: readonly Stroke<T>[]): readonly (readonly Stroke<T>[])[] {
  const stretches: Stroke<T>[][] = [];
  let end = -1;
  for (const run of runs) {
    if (run.first === end) stretches[stretches.length - 1]?.push(run);
    else stretches.push([run]);
    end = run.first + run.count;
  }
  return stretches;
}

/**
 * The first run is painted alone, or together with a later one of its value, over all between them. Fewest strokes of
 * the runs from `from` to before `to`, the first of which begins where the first run does.
 */
function paint<T>(runs: readonly Stroke<T>[]): readonly Stroke<T>[] {
  const known = new Map<number, readonly Stroke<T>[]>();
  const best = (from: number, to: number): readonly Stroke<T>[] => {
    const [own] = runs.slice(from, to);
    if (own === undefined) return [];
    const place = from * (runs.length + 1) + to;
    const found = known.get(place) ?? search(own, from, to);
    known.set(place, found);
    return found;
  };
  const search = (own: Stroke<T>, from: number, to: number): readonly Stroke<T>[] => {
    let fewest: readonly Stroke<T>[] = [own, ...best(from + 1, to)];
    for (let other = from + 2; other < to; other += 1) {
      if (runs[other]?.value !== own.value) continue;
      const [joined, ...rest] = best(other, to);
      const between = best(from + 1, other);
      if (joined === undefined || between.length + rest.length + 1 >= fewest.length) continue;
      const count = joined.first + joined.count - own.first;
      fewest = [{ ...own, count }, ...between, ...rest];
    }
    return fewest;
  };
  return best(0, runs.length);
}

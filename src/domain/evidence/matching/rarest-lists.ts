/** A key of a name and what it is worth. */
export interface KeyWeight {
  readonly key: string;
  readonly weight: number;
}

/** What must be found: at least so much of the weights, to which all may add that is `unlisted`. */
export interface LeastWeight {
  readonly weights: readonly KeyWeight[];
  readonly unlisted: readonly KeyWeight[];
  readonly least: number;
}

type ListsByKey<T> = ReadonlyMap<string, readonly T[]>;

/** The lists of the rarest keys, so many that whatever stands in none of them weighs less than `least`. */
export function rarestLists<T>(
  indices: readonly ListsByKey<T>[],
  { weights, unlisted, least }: LeastWeight,
): readonly (readonly T[])[] {
  const free = new Set(unlisted.map(({ key }) => key));
  const bound = weights.filter(({ key }) => !free.has(key));
  // Sums of the same weights in another order differ by so little.
  let spare = sumOf(bound) + sumOf(unlisted) - least + 1e-9;
  if (spare < 0) return [];
  const chosen: (readonly T[])[] = [];
  for (const { key, weight, lists } of sortByLength(indices, weights)) {
    chosen.push(...lists);
    if (!free.has(key)) spare -= weight;
    if (spare < 0) break;
  }
  return chosen;
}

interface KeyLists<T> extends KeyWeight {
  readonly lists: readonly (readonly T[])[];
}

function sortByLength<T>(
  indices: readonly ListsByKey<T>[],
  weights: readonly KeyWeight[],
): readonly KeyLists<T>[] {
  return weights
    .map(({ key, weight }) => {
      const lists = indices.flatMap(index => [index.get(key) ?? []]);
      return { key, weight, lists, length: lists.reduce((total, list) => total + list.length, 0) };
    })
    .sort((a, b) => a.length - b.length);
}

/** The weights together. */
export function sumOf(weights: readonly KeyWeight[]): number {
  let total = 0;
  for (const { weight } of weights) total += weight;
  return total;
}

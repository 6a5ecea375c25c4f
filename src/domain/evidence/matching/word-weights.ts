import { FAINT_WORDS } from './synonyms.ts';

/** Weight by key of the keys of each row, 1 for what stands in one row to 0 for what stands in all; the unit's name weighs nothing. */
export function computeWeights(
  rows: readonly ReadonlySet<string>[],
  unitKeys: readonly string[],
): ReadonlyMap<string, number> {
  const rowCounts = new Map<string, number>();
  for (const keys of rows) {
    for (const key of keys) rowCounts.set(key, (rowCounts.get(key) ?? 0) + 1);
  }
  const most = Math.log(rows.length + 1);
  const weights = new Map<string, number>();
  for (const [key, count] of rowCounts) {
    const rarity = Math.log((rows.length + 1) / count) / most;
    weights.set(key, FAINT_WORDS.has(key) ? Math.min(rarity, FAINT_WEIGHT) : rarity);
  }
  for (const key of unitKeys) weights.set(key, 0);
  return weights;
}

const FAINT_WEIGHT = 0.3;

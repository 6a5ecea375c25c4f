import type { SheetTexts } from './seen-sheets.ts';

/** The first of columns that stand next to each other in this order; null when one is missing or stands elsewhere. */
export function findBlockStart<K>(keys: readonly K[], placeOf: ReadonlyMap<K, number>): number | null {
  const [firstKey] = keys;
  const first = firstKey === undefined ? undefined : placeOf.get(firstKey);
  if (first === undefined) return null;
  return keys.every((key, i) => placeOf.get(key) === first + i) ? first : null;
}

/** Whether an insertion that was begun took place: the sheet has grown by just that many columns. */
export function hasGrownBy(count: number, before: number, now: number): boolean {
  return now === before + count;
}

/** Whether cells hold nothing but, at the most, one row: that of headings. */
export function isBlankBlock(cells: SheetTexts): boolean {
  return cells.filter(row => row.some(words => words !== '')).length <= 1;
}

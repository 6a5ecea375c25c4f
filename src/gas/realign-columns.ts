import { PlanError } from '../app/plan-error.ts';
import type { Realignment } from '../app/plan-sheet-port.ts';
import type { Sheet } from '../contract/sheet.ts';

/**
 * Sorts the block of own columns by the places written into one of them. One sort moves every cell with its text,
 * so that a run cut before it can be repeated and one cut after it is done.
 */
export function realignColumns(
  sheet: Sheet,
  { columnIndexes, keyColumnIndex, topRowIndex, places }: Realignment,
): void {
  const left = Math.min(...columnIndexes);
  const width = Math.max(...columnIndexes) - left + 1;
  if (width !== columnIndexes.length) throw new PlanError({ code: 'own-columns-scattered' });
  sheet
    .getRange(topRowIndex + 1, keyColumnIndex + 1, places.length, 1)
    .setValues(places.map(place => [place]));
  sheet.getRange(topRowIndex + 1, left + 1, places.length, width).sort(keyColumnIndex + 1);
}

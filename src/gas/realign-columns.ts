import { PlanError } from '../app/plan-error.ts';
import type { Realignment } from '../app/plan-sheet-port.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumn } from './write-column.ts';

/**
 * Sorts the block of own columns by the places written into one of them. One sort moves every cell with its text,
 * so that a run cut before it can be repeated and one cut after it is done.
 */
export function realignColumns(
  watch: RowWatch,
  { columnIndexes, keyColumnIndex, topRowIndex, places, keyCells }: Realignment,
): void {
  const { sheet } = watch;
  const left = Math.min(...columnIndexes);
  const width = Math.max(...columnIndexes) - left + 1;
  if (width !== columnIndexes.length) throw new PlanError({ code: 'own-columns-scattered' });
  const keys = sheet.getRange(topRowIndex + 1, keyColumnIndex + 1, places.length, 1);
  const block = sheet.getRange(topRowIndex + 1, left + 1, places.length, width);
  const writeBack = prepareColumn(sheet, keyColumnIndex, { topRowIndex, cells: keyCells });
  const numbers = places.map(place => [place]);
  watch.confirm();
  keys.setValues(numbers);
  watch.confirm();
  block.sort(keyColumnIndex + 1);
  writeBack();
}

import { PlanError } from '../app/plan/plan-error.ts';
import type { Realignment } from '../app/ports/plan-sheet-port.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumn } from './write-column.ts';

/**
 * Sorts the block of own columns by what is written into one of them for the time being. One sort moves every cell with
 * its text, so that a run cut before it can be repeated and one cut after it is done.
 */
export function realignColumns(
  watch: RowWatch,
  { columnIndexes, keyColumnIndex, topRowIndex, sortCells, keyCells }: Realignment,
): void {
  const { sheet } = watch;
  const left = Math.min(...columnIndexes);
  const width = Math.max(...columnIndexes) - left + 1;
  if (width !== columnIndexes.length) throw new PlanError({ code: 'own-columns-scattered' });
  const block = sheet.getRange(topRowIndex + 1, left + 1, sortCells.length, width);
  const writeKeys = prepareColumn(sheet, keyColumnIndex, { topRowIndex, cells: sortCells });
  const writeBack = prepareColumn(sheet, keyColumnIndex, { topRowIndex, cells: keyCells });
  watch.confirm(columnIndexes);
  writeKeys();
  watch.confirm(columnIndexes);
  block.sort(keyColumnIndex + 1);
  writeBack();
}

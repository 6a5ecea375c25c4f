import type { CellNote } from '../app/ports/ports.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatWholeColumn } from '../sheets/cell-address.ts';

/** Every note between the leftmost and the rightmost of these columns, or of the sheet, also on cells without content. */
export function readNotes(sheet: Sheet, columnIndexes?: readonly number[]): readonly CellNote[] {
  const between = columnIndexes ?? [0, sheet.getMaxColumns() - 1];
  if (between.length === 0) return [];
  const left = Math.min(...between);
  const notes = sheet.getRange(formatWholeColumn(left, Math.max(...between))).getNotes();
  return notes.flatMap((row, rowIndex) =>
    row.flatMap((words, i) => (words.trim() === '' ? [] : [{ rowIndex, columnIndex: left + i, words }])),
  );
}

import type { CellNote } from '../app/ports/ports.ts';
import type { Sheet } from '../contract/sheet.ts';

/** Every note of a sheet, also on cells without content; one read. */
export function readNotes(sheet: Sheet): readonly CellNote[] {
  const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  return notes.flatMap((row, rowIndex) =>
    row.flatMap((words, columnIndex) => (words.trim() === '' ? [] : [{ rowIndex, columnIndex, words }])),
  );
}

import type { PlacedBlock } from '../app/ports/plan-sheet-port.ts';
import { text } from '../sheets/sheet-content.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumn } from './write-column.ts';

/** Puts the heading of another column back where a column was moved under the heading that was written. */
export function putHeadingBack(
  { sheet }: RowWatch,
  { columnIndex, topRowIndex }: PlacedBlock,
  before: readonly string[],
): void {
  const [now = []] = sheet.getRange(topRowIndex + 1, 1, 1, sheet.getMaxColumns()).getDisplayValues();
  // The old heading still stands: it is not the one that was written over.
  const moved = now.indexOf(before[columnIndex] || '-');
  if (moved < 0 || moved === columnIndex) return;
  const isNew = now[columnIndex - 1] === before[columnIndex - 1];
  const words = isNew ? '' : (before[columnIndex - (moved - columnIndex)] ?? '');
  prepareColumn(sheet, columnIndex, { topRowIndex, cells: [text(words)] })();
}

import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { PlacedBlock } from '../sheets/rows/placed-block.ts';
import { putBack, putHeadingBack } from './put-back.ts';
import { retry } from './retry.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumn } from './write-column.ts';
import { shownText } from './write-content.ts';

/**
 * Writes blocks of own columns, each between two looks at the rows. Google has no transactions: rows may still be moved
 * in the moment between a look and its write. The look that follows sees it, and the block is put back beside its rows.
 */
export function writeColumns(watch: RowWatch, blocks: readonly PlacedBlock[]): void {
  if (blocks.length === 0) return;
  const writes = blocks.map(block => ({
    block,
    write: prepareColumn(watch.sheet, block.columnIndex, block),
  }));
  watch.confirm();
  for (const { block, write } of writes) {
    let isFirst = true;
    retry(() => {
      // Google may have been busy for seconds.
      if (!isFirst) watch.confirm();
      isFirst = false;
      write();
    });
    const headings = [...(watch.known[watch.anchor.headingRowIndex] ?? [])];
    noteBlock(watch, block);
    if (watch.stands()) continue;
    if (block.topRowIndex === watch.anchor.headingRowIndex) putHeadingBack(watch, block, headings);
    else putBack(watch, block);
    throw new SheetMoved(watch.sheet.getName());
  }
}

/** Numbers and days are no names of rows: how they are shown need not be known. */
function noteBlock({ seen, sheetId }: RowWatch, { topRowIndex, columnIndex, cells }: PlacedBlock): void {
  cells.forEach((cell, i) => {
    seen.note(sheetId, { rowIndex: topRowIndex + i, columnIndex }, shownText(cell));
  });
}

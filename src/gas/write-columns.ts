import { PlanError } from '../app/plan/plan-error.ts';
import { SheetMoved } from '../app/plan/sheet-moved.ts';
import { joinBlocks } from '../sheets/rows/join-blocks.ts';
import type { PlacedBlock } from '../sheets/rows/placed-block.ts';
import { shownText } from './cell-values.ts';
import { putBack, putHeadingBack } from './put-back.ts';
import { retry } from './retry.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumns } from './write-column.ts';

/**
 * Writes blocks of own columns between two looks at the rows. Google has no transactions: rows may still be moved
 * between a look and a write. The look that follows sees it, and every block is put back beside its rows, in the order
 * in which they were written, so that the names of rows are right before they are asked for.
 */
export function writeColumns(watch: RowWatch, blocks: readonly PlacedBlock[]): void {
  if (blocks.length === 0) return;
  const writes = joinBlocks(blocks).map(joined => prepareColumns(watch.sheet, joined));
  const columnIndexes = blocks.map(({ columnIndex }) => columnIndex);
  watch.confirm(columnIndexes);
  for (const write of writes) {
    let isFirst = true;
    retry(() => {
      // Google may have been busy for seconds.
      if (!isFirst) watch.confirm([]);
      isFirst = false;
      write();
    });
  }
  const headings = [...(watch.known[watch.anchor.headingRowIndex] ?? [])];
  for (const block of blocks) noteBlock(watch, block);
  if (!watch.stands(columnIndexes)) putAllBack(watch, blocks, headings);
}

function putAllBack(watch: RowWatch, blocks: readonly PlacedBlock[], headings: readonly string[]): never {
  const struck = blocks.flatMap(block =>
    block.topRowIndex === watch.anchor.headingRowIndex
      ? (putHeadingBack(watch, block, headings) ?? [])
      : (putBack(watch, block) ?? []),
  );
  const [heading] = struck;
  const sheetName = watch.sheet.getName();
  if (heading !== undefined) throw new PlanError({ code: 'column-struck', sheetName, heading });
  throw new SheetMoved(sheetName);
}

/** Numbers and days are no names of rows: how they are shown need not be known. */
function noteBlock({ seen, sheetId }: RowWatch, { topRowIndex, columnIndex, cells }: PlacedBlock): void {
  cells.forEach((cell, i) => {
    seen.note(sheetId, { rowIndex: topRowIndex + i, columnIndex }, shownText(cell));
  });
}

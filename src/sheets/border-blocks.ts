import type { Block, SheetContent } from './sheet-content.ts';
import { STYLES } from './sheet-styles.ts';

interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Rectangles of cells that have borders: rows below each other that have them in the same columns are one block. */
export function findBorderBlocks({ rows }: Pick<SheetContent, 'rows'>): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block[] = [];
  rows.forEach((row, rowIndex) => {
    const stretches = listStretches(row);
    const isSame =
      open.length === stretches.length &&
      stretches.every(({ left, right }, i) => isOver(open[i], left, right - left));
    if (isSame) {
      open = open.map(block => ({ ...block, rowCount: block.rowCount + 1 }));
      return;
    }
    blocks.push(...open);
    open = stretches.map(({ left, right }) => ({
      topRowIndex: rowIndex,
      leftColumnIndex: left,
      rowCount: 1,
      columnCount: right - left,
    }));
  });
  return [...blocks, ...open];
}

function isOver(block: Block | undefined, left: number, columnCount: number): boolean {
  return block !== undefined && block.leftColumnIndex === left && block.columnCount === columnCount;
}

function listStretches(row: SheetContent['rows'][number]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let left = -1;
  row.forEach((cell, columnIndex) => {
    const { hasBorder } = STYLES[cell.style];
    if (hasBorder && left < 0) left = columnIndex;
    if (hasBorder || left < 0) return;
    stretches.push({ left, right: columnIndex });
    left = -1;
  });
  return left < 0 ? stretches : [...stretches, { left, right: row.length }];
}

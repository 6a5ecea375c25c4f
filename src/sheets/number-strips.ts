import type { Block, ContentCell } from './sheet-content.ts';

/** Blocks that hold nothing but numbers, days and blanks: each is written at once, so their count is the layout's. */
export function findNumberStrips(rows: readonly (readonly ContentCell[])[]): readonly Block[] {
  const columnCount = rows[0]?.length ?? 0;
  const strips: Block[] = [];
  for (let columnIndex = 0; columnIndex < columnCount; columnIndex += 1) {
    for (const strip of findStripsOfColumn(rows, columnIndex)) {
      const left = strips.findIndex(other => touches(rows, other, strip));
      const neighbour = strips[left];
      if (neighbour)
        strips[left] = { ...neighbour, columnCount: columnIndex - neighbour.leftColumnIndex + 1 };
      else strips.push(strip);
    }
  }
  return strips;
}

/** The smallest block that holds all of these; null for none. */
export function surround(blocks: readonly Block[]): Block | null {
  if (blocks.length === 0) return null;
  const topRowIndex = Math.min(...blocks.map(block => block.topRowIndex));
  const leftColumnIndex = Math.min(...blocks.map(block => block.leftColumnIndex));
  const bottom = Math.max(...blocks.map(block => block.topRowIndex + block.rowCount));
  const right = Math.max(...blocks.map(block => block.leftColumnIndex + block.columnCount));
  return {
    topRowIndex,
    leftColumnIndex,
    rowCount: bottom - topRowIndex,
    columnCount: right - leftColumnIndex,
  };
}

/** Whether only blanks lie between two strips of the same rows, such as the covered halves of merged cells. */
function touches(rows: readonly (readonly ContentCell[])[], left: Block, right: Block): boolean {
  const { topRowIndex, rowCount } = left;
  if (topRowIndex !== right.topRowIndex || rowCount !== right.rowCount) return false;
  return rows
    .slice(topRowIndex, topRowIndex + rowCount)
    .every(row =>
      row
        .slice(left.leftColumnIndex + left.columnCount, right.leftColumnIndex)
        .every(cell => kindOf(cell) === 'blank'),
    );
}

/** Runs of a column from its first to its last number between two texts; blanks in between belong to it. */
function findStripsOfColumn(rows: readonly (readonly ContentCell[])[], columnIndex: number): Block[] {
  const strips: Block[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0) {
      strips.push({
        topRowIndex: first,
        leftColumnIndex: columnIndex,
        rowCount: last - first + 1,
        columnCount: 1,
      });
    }
    first = -1;
  };
  rows.forEach((row, rowIndex) => {
    const kind = kindOf(row[columnIndex]);
    if (kind === 'text') close();
    if (kind !== 'number') return;
    if (first < 0) first = rowIndex;
    last = rowIndex;
  });
  close();
  return strips;
}

function kindOf(cell: ContentCell | undefined): 'text' | 'number' | 'blank' {
  if (!cell || cell.kind === 'blank') return 'blank';
  if (cell.kind === 'carried') return cell.cell.kind === 'text' ? 'text' : 'number';
  return cell.kind === 'text' ? 'text' : 'number';
}

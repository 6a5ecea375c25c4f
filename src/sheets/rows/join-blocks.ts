import type { ContentCell } from '../sheet-content.ts';
import type { PlacedBlock } from './placed-block.ts';

/** Blocks of the same rows in columns beside each other, from the left. */
export interface JoinedBlock {
  readonly topRowIndex: number;
  readonly leftColumnIndex: number;
  readonly kind: 'text' | 'number';
  readonly columns: readonly (readonly ContentCell[])[];
}

/** The blocks in their order, those of text that stand side by side and follow each other as one. */
export function joinBlocks(blocks: readonly PlacedBlock[]): readonly JoinedBlock[] {
  const joined: JoinedBlock[] = [];
  for (const { topRowIndex, columnIndex, cells } of blocks) {
    const kind = cells.every(isText) ? 'text' : 'number';
    const last = joined[joined.length - 1];
    const isBeside =
      last !== undefined &&
      kind === 'text' &&
      last.kind === 'text' &&
      last.topRowIndex === topRowIndex &&
      last.columns[0]?.length === cells.length &&
      last.leftColumnIndex + last.columns.length === columnIndex;
    if (isBeside) joined[joined.length - 1] = { ...last, columns: [...last.columns, cells] };
    else joined.push({ topRowIndex, leftColumnIndex: columnIndex, kind, columns: [cells] });
  }
  return joined;
}

function isText({ kind }: ContentCell): boolean {
  return kind !== 'day' && kind !== 'number';
}

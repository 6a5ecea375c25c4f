import type { Block } from '../sheet-content.ts';
import type { LaidRow, Span } from './overview-grid.ts';

/**
 * Blocks of which each row is merged across, narrow ones first, so that each line's wide cells are one in the end: a
 * block also goes over lines that are merged wider afterwards, and over blank ones.
 */
export function joinSpans(rows: readonly LaidRow[]): readonly Block[] {
  const kinds = new Map(rows.flatMap(({ spans }) => spans.map(one => [`${one.at} ${one.span}`, one])));
  const narrowFirst = [...kinds.values()].sort((a, b) => a.span - b.span || a.at - b.at);
  return narrowFirst.flatMap(kind => listBlocks(rows, kind));
}

function listBlocks(rows: readonly LaidRow[], { at, span }: Span): readonly Block[] {
  const blocks: Block[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0)
      blocks.push({ topRowIndex: first, leftColumnIndex: at, rowCount: last - first + 1, columnCount: span });
    first = -1;
  };
  rows.forEach((row, rowIndex) => {
    if (!mayLieOver(row, { at, span })) close();
    else if (row.spans.some(one => one.at === at && one.span === span)) {
      if (first < 0) first = rowIndex;
      last = rowIndex;
    }
  });
  close();
  return blocks;
}

/** Whether the line has this wide cell, a wider one around it, or nothing at all. */
function mayLieOver({ cells, spans }: LaidRow, { at, span }: Span): boolean {
  const isBlank = spans.length === 0 && cells.every(({ kind }) => kind === 'blank');
  return isBlank || spans.some(one => one.at <= at && one.at + one.span >= at + span);
}

import type { Span } from '../workbook/grid-range.ts';
import type { ColumnGroup, Sheet } from '../workbook/model.ts';

const MAX_DEPTH = 8;

/** How many groups a column lies in. */
export function groupDepth(sheet: Sheet, column: number): number {
  return sheet.columnGroups.filter(group => column >= group.start && column < group.end).length;
}

export function findGroup(sheet: Sheet, column: number, depth: number): ColumnGroup | undefined {
  return sheet.columnGroups.find(
    group => group.depth === depth && column >= group.start && column < group.end,
  );
}

/** Folds columns one level deeper, or less deep; neighbouring columns of one depth make one group. */
export function shiftGroupDepth(
  sheet: Sheet,
  columns: { readonly startColumn: number; readonly endColumn: number },
  delta: number,
): void {
  const depths = Array.from({ length: sheet.columnCount }, (_, column) => {
    const isInside = column >= columns.startColumn && column < columns.endColumn;
    return Math.min(Math.max(groupDepth(sheet, column) + (isInside ? delta : 0), 0), MAX_DEPTH);
  });
  const groups: ColumnGroup[] = [];
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    for (const span of findSpans(depths, depth)) {
      const before = sheet.columnGroups.find(
        group => group.depth === depth && group.start < span.end && group.end > span.start,
      );
      groups.push({ ...span, depth, collapsed: before?.collapsed ?? false });
    }
  }
  sheet.columnGroups = groups.sort((a, b) => a.start - b.start || a.depth - b.depth);
}

function findSpans(depths: readonly number[], depth: number): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  [...depths, 0].forEach((own, column) => {
    if (own >= depth && start < 0) start = column;
    if (own < depth && start >= 0) {
      spans.push({ start, end: column });
      start = -1;
    }
  });
  return spans;
}

/** A block of cells; rows and columns count from 0, ends are exclusive. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Rows or columns `start` to `end` (exclusive), counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function containsCell(range: GridRange, row: number, column: number): boolean {
  return (
    row >= range.startRow && row < range.endRow && column >= range.startColumn && column < range.endColumn
  );
}

export function intersectRanges(a: GridRange, b: GridRange): GridRange | null {
  const startRow = Math.max(a.startRow, b.startRow);
  const endRow = Math.min(a.endRow, b.endRow);
  const startColumn = Math.max(a.startColumn, b.startColumn);
  const endColumn = Math.min(a.endColumn, b.endColumn);
  return startRow < endRow && startColumn < endColumn ? { startRow, endRow, startColumn, endColumn } : null;
}

/** What is left of `range` outside `hole`: at most four blocks. */
export function subtractRange(range: GridRange, hole: GridRange): readonly GridRange[] {
  const cut = intersectRanges(range, hole);
  if (cut === null) return [range];
  const { startColumn, endColumn } = range;
  const { startRow, endRow } = cut;
  const blocks = [
    { startRow: range.startRow, endRow: startRow, startColumn, endColumn },
    { startRow: endRow, endRow: range.endRow, startColumn, endColumn },
    { startRow, endRow, startColumn, endColumn: cut.startColumn },
    { startRow, endRow, startColumn: cut.endColumn, endColumn },
  ];
  return blocks.filter(block => block.startRow < block.endRow && block.startColumn < block.endColumn);
}

export function sameRange(a: GridRange, b: GridRange): boolean {
  return (
    a.startRow === b.startRow &&
    a.endRow === b.endRow &&
    a.startColumn === b.startColumn &&
    a.endColumn === b.endColumn
  );
}

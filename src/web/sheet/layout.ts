import type { Cell } from '../../host/workbook/cell.ts';
import type { GridRange } from '../../host/workbook/grid-range.ts';
import { pixelsToPoints } from '../../host/workbook/measures.ts';
import type { Sheet } from '../../host/workbook/model.ts';
import { findContentSize, getCell } from '../../host/workbook/sheet-cells.ts';
import { countLines } from '../../host/workbook/text-width.ts';

/** Empty rows and columns shown behind the content. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;
const LINE = 1.2;
const PADDING_PIXELS = 6;

/** Where rows and columns stand, in pixels; hidden ones have no extent. */
export interface Layout {
  /** Left edges, one more than there are columns. */
  readonly lefts: readonly number[];
  /** Top edges, one more than there are rows. */
  readonly tops: readonly number[];
  readonly merges: ReadonlyMap<string, GridRange>;
  /** Cells under a merge that are not its first. */
  readonly covered: ReadonlySet<string>;
}

export function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** Measures a sheet; groups in `opened` (by first column) are shown although the file has them closed. */
export function measureSheet(sheet: Sheet, opened: ReadonlySet<number>): Layout {
  const content = findContentSize(sheet);
  const columnCount = Math.min(sheet.columnCount, Math.max(content.columns + SPARE_COLUMNS, 8));
  const rowCount = Math.min(sheet.rowCount, Math.max(content.rows + SPARE_ROWS, 40));
  const lefts = addUp(columnCount, column =>
    isColumnHidden(sheet, column, opened) ? 0 : widthOf(sheet, column),
  );
  const { merges, covered } = indexMerges(sheet);
  const widthBetween = (start: number, end: number): number =>
    (lefts[Math.min(end, columnCount)] ?? 0) - (lefts[start] ?? 0);
  const tops = addUp(rowCount, row => heightOf(sheet, row, { merges, covered, widthBetween }));
  return { lefts, tops, merges, covered };
}

function addUp(count: number, sizeOf: (index: number) => number): number[] {
  const edges = [0];
  for (let index = 0; index < count; index++) edges.push((edges[index] ?? 0) + sizeOf(index));
  return edges;
}

function widthOf(sheet: Sheet, column: number): number {
  return sheet.columns[column]?.width ?? sheet.defaultColumnWidth;
}

function isColumnHidden(sheet: Sheet, column: number, opened: ReadonlySet<number>): boolean {
  if (sheet.columns[column]?.hidden === true) return true;
  return sheet.columnGroups.some(
    ({ start, end, collapsed }) => collapsed && !opened.has(start) && column >= start && column < end,
  );
}

function indexMerges(sheet: Sheet): { merges: Map<string, GridRange>; covered: Set<string> } {
  const merges = new Map<string, GridRange>();
  const covered = new Set<string>();
  for (const merge of sheet.merges) {
    merges.set(keyOf(merge.startRow, merge.startColumn), merge);
    for (let row = merge.startRow; row < merge.endRow; row++) {
      for (let column = merge.startColumn; column < merge.endColumn; column++) {
        if (row !== merge.startRow || column !== merge.startColumn) covered.add(keyOf(row, column));
      }
    }
  }
  return { merges, covered };
}

interface Measuring {
  readonly merges: ReadonlyMap<string, GridRange>;
  readonly covered: ReadonlySet<string>;
  widthBetween(start: number, end: number): number;
}

/** Cells never change in place, so what one needs is known for ever at that width. */
const needs = new WeakMap<Cell, { readonly width: number; readonly height: number }>();

function heightOf(sheet: Sheet, row: number, measuring: Measuring): number {
  const line = sheet.rows[row];
  if (line?.hidden === true || line?.filtered === true) return 0;
  if (line?.height !== undefined) return line.height;
  let height = sheet.defaultRowHeight;
  line?.cells.forEach((cell, column) => {
    if (cell !== undefined && typeof cell.value === 'string') {
      height = Math.max(height, needOf(sheet, { row, column, cell }, measuring));
    }
  });
  return height;
}

function needOf(
  sheet: Sheet,
  { row, column, cell }: { readonly row: number; readonly column: number; readonly cell: Cell },
  { merges, covered, widthBetween }: Measuring,
): number {
  const key = keyOf(row, column);
  const merge = merges.get(key);
  const isTall = merge !== undefined && merge.endRow - merge.startRow > 1;
  if (isTall || covered.has(key) || getCell(sheet, row, column) === undefined) return 0;
  const width = widthBetween(column, merge?.endColumn ?? column + 1);
  if (width === 0) return 0;
  const known = needs.get(cell);
  if (known?.width === width) return known.height;
  const room = pixelsToPoints(Math.max(12, width - 10));
  const lines = cell.style.wrap ? countLines(String(cell.value), room, cell.style) : 1;
  const height = Math.ceil((lines * cell.style.fontSize * LINE * 4) / 3) + PADDING_PIXELS;
  needs.set(cell, { width, height });
  return height;
}

/** The last index whose edge lies at or before `at`. */
export function findIndex(edges: readonly number[], at: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, Math.max(0, edges.length - 2));
}

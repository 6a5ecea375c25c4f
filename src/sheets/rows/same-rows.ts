import { everyIndex } from '../every-index.ts';
import { listAnchorColumns, type RowAnchor } from './row-anchor.ts';
import type { SheetTexts } from './seen-sheets.ts';

/** What a look at a sheet shows: the cells of columns next to each other, from the first row on. */
export interface Look {
  readonly leftColumnIndex: number;
  readonly cells: SheetTexts;
}

/**
 * The first and the last of the columns that a look needs: those that tell rows apart and those that are to be written,
 * with all between them. What moves further left moves these too; what moves further right moves none of them.
 */
export function findLookColumns(
  anchor: RowAnchor,
  writtenColumnIndexes: readonly number[],
): { readonly left: number; readonly right: number } {
  const columnIndexes = [...listAnchorColumns(anchor), ...writtenColumnIndexes];
  return { left: Math.min(...columnIndexes), right: Math.max(...columnIndexes) };
}

/** Whether rows and columns stand where they were known: the headings that were seen, and what tells each row apart. */
export function standsAsKnown(
  { leftColumnIndex, cells }: Look,
  known: SheetTexts,
  anchor: RowAnchor,
): boolean {
  const headings = cells[anchor.headingRowIndex] ?? [];
  const knownHeadings = known[anchor.headingRowIndex] ?? [];
  if (!headings.every((heading, i) => isSameName(heading, knownHeadings[leftColumnIndex + i]))) return false;
  const columnIndexes = listAnchorColumns(anchor);
  return everyIndex(Math.max(cells.length, known.length), rowIndex =>
    columnIndexes.every(columnIndex =>
      isSameName(cells[rowIndex]?.[columnIndex - leftColumnIndex], known[rowIndex]?.[columnIndex]),
    ),
  );
}

/** Whether the columns that tell rows apart show the same in both readings. */
export function hasSameRows(before: SheetTexts, after: SheetTexts, anchor: RowAnchor): boolean {
  const columnIndexes = listAnchorColumns(anchor);
  return (
    before.length === after.length &&
    before.every((row, rowIndex) =>
      columnIndexes.every(columnIndex => row[columnIndex] === after[rowIndex]?.[columnIndex]),
    )
  );
}

/** Whether these columns of a sheet show just what was known of them; `cells` begins at `leftColumnIndex`. */
export function showsColumns(
  { leftColumnIndex, cells }: Look,
  known: SheetTexts,
  columnIndexes: readonly number[],
): boolean {
  return everyIndex(Math.max(cells.length, known.length), rowIndex =>
    columnIndexes.every(
      columnIndex =>
        (cells[rowIndex]?.[columnIndex - leftColumnIndex] ?? '') === (known[rowIndex]?.[columnIndex] ?? ''),
    ),
  );
}

/** The letters and digits of a text: Google may show spaces, quotes and line ends otherwise than they were written. */
export function nameOf(shown: string): string {
  return shown.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isSameName(now = '', known = ''): boolean {
  return now === known || nameOf(now) === nameOf(known);
}

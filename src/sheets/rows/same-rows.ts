import { everyIndex } from '../every-index.ts';
import { listAnchorColumns, type RowAnchor } from './row-anchor.ts';
import type { SheetTexts } from './seen-sheets.ts';

/** What a look at a sheet shows: its row of headings whole, and the cells of some columns next to each other. */
export interface Look {
  readonly headings: readonly string[];
  readonly leftColumnIndex: number;
  readonly cells: SheetTexts;
}

/** The first and the last of the columns that a look needs. */
export function findLookColumns(anchor: RowAnchor): { readonly left: number; readonly right: number } {
  const columnIndexes = listAnchorColumns(anchor);
  return { left: Math.min(...columnIndexes), right: Math.max(...columnIndexes) };
}

/** Whether rows and columns stand where they were known: all headings, and what tells each row apart. */
export function standsAsKnown(
  { headings, leftColumnIndex, cells }: Look,
  known: SheetTexts,
  anchor: RowAnchor,
): boolean {
  const knownHeadings = known[anchor.headingRowIndex] ?? [];
  const width = Math.max(headings.length, knownHeadings.length);
  if (!everyIndex(width, i => isSameName(headings[i], knownHeadings[i]))) return false;
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
  { leftColumnIndex, cells }: Omit<Look, 'headings'>,
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

import { blank, type ContentCell, text } from '../sheet-content.ts';
import type { PlacedBlock } from './placed-block.ts';
import { listAnchorColumns, type RowAnchor } from './row-anchor.ts';
import { nameOf } from './same-rows.ts';
import type { SheetTexts } from './seen-sheets.ts';

/** A sheet as it was known, and as it shows itself now. */
export interface Reading {
  readonly known: SheetTexts;
  readonly now: SheetTexts;
}

/** The row of headings, wherever it is now; null when it can't be told. */
export function findHeadings({ known, now }: Reading, anchor: RowAnchor): readonly string[] | null {
  const before = known[anchor.headingRowIndex] ?? [];
  const wanted = listAnchorColumns(anchor).flatMap(columnIndex => before[columnIndex] || []);
  return now.find(row => wanted.every(heading => row.includes(heading))) ?? null;
}

/** The cells of the block where their rows are now, as runs from the top; rows that are new have blank ones. */
export function followRows(
  block: PlacedBlock,
  anchor: RowAnchor,
  { known, now }: Reading,
): readonly PlacedBlock[] {
  const { columnIndex, topRowIndex: top, cells } = block;
  const isInBlock = (rowIndex: number): boolean => rowIndex >= top && rowIndex < top + cells.length;
  const origins = matchRows(nameRows(known, anchor, columnIndex), nameRows(now, anchor, columnIndex));
  const runs: { columnIndex: number; topRowIndex: number; cells: ContentCell[] }[] = [];
  const rowCount = Math.max(now.length, top + cells.length);
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
    const origin = origins[rowIndex] ?? -1;
    if (!isInBlock(rowIndex) && !isInBlock(origin)) continue;
    const words = known[origin]?.[columnIndex] ?? '';
    const cell = cells[origin - top] ?? (words === '' ? blank() : text(words));
    const last = runs[runs.length - 1];
    if (last && last.topRowIndex + last.cells.length === rowIndex) last.cells.push(cell);
    else runs.push({ columnIndex, topRowIndex: rowIndex, cells: [cell] });
  }
  return runs;
}

/** What each row is called without the column that was written. */
function nameRows(
  texts: SheetTexts,
  { columnIndexes, nameColumnIndex }: RowAnchor,
  written: number,
): readonly string[] {
  const others = columnIndexes.filter(columnIndex => columnIndex !== written);
  return texts.map(row => {
    const name = nameColumnIndex === null || nameColumnIndex === written ? '' : (row[nameColumnIndex] ?? '');
    return name === '' ? others.map(columnIndex => nameOf(row[columnIndex] ?? '')).join(' | ') : nameOf(name);
  });
}

/** For each row of now the row that it was; -1 for a new one. A row edited in its place is still that row. */
export function matchRows(known: readonly string[], now: readonly string[]): readonly number[] {
  const places = new Map<string, number[]>();
  known.forEach((name, rowIndex) => {
    const rows = places.get(name);
    if (rows) rows.push(rowIndex);
    else places.set(name, [rowIndex]);
  });
  const origins = now.map(name => places.get(name)?.shift() ?? -1);
  const taken = new Set(origins);
  return origins.map((origin, rowIndex) =>
    origin < 0 && rowIndex < known.length && !taken.has(rowIndex) ? rowIndex : origin,
  );
}

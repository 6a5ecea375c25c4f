import { PlanError } from '../app/plan/plan-error.ts';
import type { PlacedBlock } from '../app/ports/plan-sheet-port.ts';
import type { RowAnchor } from '../app/ports/row-anchor.ts';
import { blank, type ContentCell, text } from '../sheets/sheet-content.ts';
import { listAnchorColumns, nameOf, type RowWatch } from './row-watch.ts';
import type { SheetTexts } from './seen-sheets.ts';
import { prepareColumn } from './write-column.ts';

const MOST_TRIES = 3;

/**
 * Brings a block that may have gone onto wrong rows back beside its own, and what it covered of another column too.
 * A block that went along with its rows is written once more as it stands.
 */
export function putBack(watch: RowWatch, block: PlacedBlock): void {
  const known = watch.known;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const now = watch.sheet.getDataRange().getDisplayValues();
    const headings = findHeadings(now, known[watch.anchor.headingRowIndex] ?? [], watch.anchor);
    if (headings === null) return;
    const before = known[watch.anchor.headingRowIndex] ?? [];
    if (headings[block.columnIndex] !== before[block.columnIndex]) {
      uncover(watch, block, { now, headings });
      return;
    }
    for (const run of followRows(block, watch.anchor, { known, now }))
      prepareColumn(watch.sheet, block.columnIndex, run)();
    if (isSame(now, watch.sheet.getDataRange().getDisplayValues(), watch.anchor)) return;
  }
}

/** The row of headings, wherever it is now; null when it can't be told. */
function findHeadings(
  now: SheetTexts,
  known: readonly string[],
  anchor: RowAnchor,
): readonly string[] | null {
  const wanted = listAnchorColumns(anchor).flatMap(columnIndex => known[columnIndex] || []);
  return now.find(row => wanted.every(heading => row.includes(heading))) ?? null;
}

interface Reading {
  readonly known: SheetTexts;
  readonly now: SheetTexts;
}

/** The cells of the block where their rows are now, as runs from the top; rows that are new have blank ones. */
function followRows(block: PlacedBlock, anchor: RowAnchor, { known, now }: Reading): readonly PlacedBlock[] {
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
function matchRows(known: readonly string[], now: readonly string[]): readonly number[] {
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

/** A column moved under the write: what it covered of another one is put back as text, and the person is told which. */
function uncover(
  { sheet, known, anchor }: RowWatch,
  { columnIndex, topRowIndex, cells }: PlacedBlock,
  { now, headings }: { readonly now: SheetTexts; readonly headings: readonly string[] },
): void {
  const heading = headings[columnIndex] ?? '';
  const origin = heading === '' ? -1 : (known[anchor.headingRowIndex] ?? []).indexOf(heading);
  const wanted = cells.map((_, i) => known[topRowIndex + i]?.[origin] ?? '');
  if (wanted.every((words, i) => words === (now[topRowIndex + i]?.[columnIndex] ?? ''))) return;
  prepareColumn(sheet, columnIndex, { topRowIndex, cells: wanted.map(words => text(words)) })();
  if (origin >= 0) throw new PlanError({ code: 'column-struck', sheetName: sheet.getName(), heading });
}

function isSame(before: SheetTexts, after: SheetTexts, anchor: RowAnchor): boolean {
  const columnIndexes = listAnchorColumns(anchor);
  return (
    before.length === after.length &&
    before.every((row, rowIndex) =>
      columnIndexes.every(columnIndex => row[columnIndex] === after[rowIndex]?.[columnIndex]),
    )
  );
}

import { findCovered, findCoveredHeading } from '../sheets/rows/covered-words.ts';
import { findHeadings, followRows } from '../sheets/rows/follow-rows.ts';
import type { PlacedBlock } from '../sheets/rows/placed-block.ts';
import { hasSameRows } from '../sheets/rows/same-rows.ts';
import type { SheetTexts } from '../sheets/rows/seen-sheets.ts';
import { text } from '../sheets/sheet-content.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareColumn } from './write-column.ts';

const MOST_TRIES = 3;

/**
 * Brings a block that may have gone onto wrong rows back beside its own, and what it covered of another column too.
 * A block that went along with its rows is written once more as it stands. Returns the heading of a column that was
 * struck, whose cells are put back as text.
 */
export function putBack(watch: RowWatch, block: PlacedBlock): string | null {
  const { known, sheet, anchor } = watch;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const now = sheet.getDataRange().getDisplayValues();
    const headings = findHeadings({ known, now }, anchor);
    if (headings === null) return null;
    const before = known[anchor.headingRowIndex] ?? [];
    if (headings[block.columnIndex] !== before[block.columnIndex])
      return uncover(watch, block, { now, headings });
    for (const run of followRows(block, anchor, { known, now }))
      prepareColumn(sheet, block.columnIndex, run)();
    if (hasSameRows(now, sheet.getDataRange().getDisplayValues(), anchor)) return null;
  }
  return null;
}

/** A column moved under the write: what it covered of another one is put back as text. Returns the heading of that one. */
function uncover(
  { sheet, known, anchor }: RowWatch,
  block: PlacedBlock,
  { now, headings }: { readonly now: SheetTexts; readonly headings: readonly string[] },
): string | null {
  const covered = findCovered(block, anchor, { known, now, headings });
  if (covered === null) return null;
  const { topRowIndex, columnIndex } = block;
  prepareColumn(sheet, columnIndex, { topRowIndex, cells: covered.words.map(words => text(words)) })();
  return covered.heading;
}

/** Puts the heading of another column back where a column was moved under the heading that was written. */
export function putHeadingBack(
  { sheet }: RowWatch,
  { columnIndex, topRowIndex }: PlacedBlock,
  before: readonly string[],
): null {
  const [now = []] = sheet.getRange(topRowIndex + 1, 1, 1, sheet.getMaxColumns()).getDisplayValues();
  const words = findCoveredHeading(columnIndex, before, now);
  if (words !== null) prepareColumn(sheet, columnIndex, { topRowIndex, cells: [text(words)] })();
  return null;
}

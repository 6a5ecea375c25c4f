import { cellText } from './cell-value.ts';
import { cellAt } from './grid.ts';
import type { HeaderBlock } from './header-block.ts';
import type { HeaderSearch } from './header-search.ts';

const FEWEST_COLUMNS = 3;
const FEWEST_LETTERS = 4;
const LOOKED_AT_ROWS = 40;

/**
 * Whether the heading of that column stands over several columns that hold something, or over letters or numbers that head
 * each its own column: which of them says the time is not known.
 */
export function isSpread(search: HeaderSearch, { bottom }: HeaderBlock, columnIndex: number): boolean {
  return isMergedOverContent(search, bottom, columnIndex) || standsOverLetters(search, bottom, columnIndex);
}

function isMergedOverContent({ grid, merged }: HeaderSearch, bottom: number, columnIndex: number): boolean {
  const origin = merged.originOf(bottom, columnIndex);
  if (origin === null) return false;
  let filled = 0;
  for (let column = origin.columnIndex; column <= origin.lastColumnIndex; column++) {
    if (hasContentBelow({ grid, merged }, bottom, column)) filled += 1;
  }
  return filled >= FEWEST_COLUMNS;
}

// A title that is merged across the whole table stands in its first column only.
function hasContentBelow(
  { grid, merged }: Pick<HeaderSearch, 'grid' | 'merged'>,
  bottom: number,
  columnIndex: number,
): boolean {
  const last = Math.min(grid.rows.length, bottom + 1 + LOOKED_AT_ROWS);
  for (let rowIndex = bottom + 1; rowIndex < last; rowIndex++) {
    const isOwn = (merged.originOf(rowIndex, columnIndex)?.columnIndex ?? columnIndex) === columnIndex;
    if (isOwn && cellText(cellAt(grid, rowIndex, columnIndex)) !== '') return true;
  }
  return false;
}

function standsOverLetters({ grid }: HeaderSearch, bottom: number, columnIndex: number): boolean {
  let letters = 0;
  for (let column = columnIndex; ; column++) {
    const isHeaded = column > columnIndex && cellText(cellAt(grid, bottom, column)) !== '';
    const below = cellText(cellAt(grid, bottom + 1, column));
    if (isHeaded || !/^(?:[A-Z]|[IVX]{1,4}|\d{1,2})\.?$/i.test(below)) break;
    letters += 1;
  }
  return letters >= FEWEST_LETTERS;
}

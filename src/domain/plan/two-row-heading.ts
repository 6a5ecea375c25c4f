import { meantArea } from './area-names.ts';
import { cellText } from './cell-value.ts';
import { cellAt } from './grid.ts';
import type { HeaderSearch } from './header-search.ts';
import { isLevelMark, splitLevelMark } from './level-mark.ts';
import { parseNumeral } from './numbering.ts';

const LONGEST_HEADING = 60;

/**
 * True when that row and the one below it are one heading, whatever stands there: a heading is merged down over both, or the
 * lower row is filled only below headings that are merged over several columns.
 */
export function isTwoRowHeading(search: HeaderSearch, topRowIndex: number): boolean {
  const upper = textsOf(search, topRowIndex);
  const lower = textsOf(search, topRowIndex + 1);
  if (new Set(upper.map(({ text }) => text)).size < 2 || lower.length < 2) return false;
  if (!lower.every(({ text }) => isHeadingText(text))) return false;
  if (upper.some(({ columnIndex }) => isMergedDown(search, topRowIndex, columnIndex))) return true;
  const groups = lower.map(({ columnIndex }) => groupAbove(search, topRowIndex, columnIndex));
  return groups.every(group => group !== null) && new Set(groups).size < groups.length;
}

interface HeadingText {
  readonly columnIndex: number;
  readonly text: string;
}

function textsOf({ grid, columns }: HeaderSearch, rowIndex: number): readonly HeadingText[] {
  return columns
    .map(columnIndex => ({ columnIndex, text: cellText(cellAt(grid, rowIndex, columnIndex)) }))
    .filter(({ text }) => text !== '');
}

// A row of the table begins with a number, a mark, or the name of an area.
function isHeadingText(text: string): boolean {
  if (text.length > LONGEST_HEADING || /^[\d\W_]+$/.test(text)) return false;
  const isNumbered = isLevelMark(text) || parseNumeral(text) !== null || splitLevelMark(text) !== null;
  return !isNumbered && meantArea(text) === null;
}

function isMergedDown({ merged }: HeaderSearch, topRowIndex: number, columnIndex: number): boolean {
  return (
    merged.originOf(topRowIndex, columnIndex)?.rowIndex === topRowIndex &&
    merged.originOf(topRowIndex + 1, columnIndex)?.rowIndex === topRowIndex
  );
}

/** The first column of the merged heading over that column; null where none is merged over several. */
function groupAbove({ merged }: HeaderSearch, rowIndex: number, columnIndex: number): number | null {
  const origin = merged.originOf(rowIndex, columnIndex);
  const isGroup =
    origin !== null && origin.rowIndex === rowIndex && origin.lastColumnIndex > origin.columnIndex;
  return isGroup ? origin.columnIndex : null;
}

import type { ContentCell } from '../sheet-content.ts';
import { STYLES } from '../sheet-styles.ts';
import { countLines, heightOfLines } from '../text-height.ts';
import { contentWords } from './cell-words.ts';
import { PAGE_HEIGHT, REPORT_WIDTHS } from './report-grid.ts';
import type { Section } from './section.ts';

/** Pixels of a row of one line; the running head on top of each page is one. */
const ROW = 21;
/** Rows are as high as Sheets makes them, not as it is reckoned here. */
const SLACK = 60;

/**
 * Pixels of the blank row above rows that belong on one page, `heights`, so that they begin a new one where the page would
 * end between them: Sheets breaks a page only where it is full. Null where nothing is to be done, or nothing helps.
 */
export function heightOfGap(above: readonly Section[], heights: readonly number[]): number | null {
  const needed = heights.reduce((sum, one) => sum + one, 0);
  // On the new page the gap may stand itself, where the old one had less room than was reckoned.
  const most = PAGE_HEIGHT - ROW - needed - SLACK;
  if (most < ROW) return null;
  const left = PAGE_HEIGHT - findEnd(listHeights(above).slice(0, -1));
  const fits = left >= ROW + needed + SLACK;
  const isBehind = left < ROW + (heights[0] ?? 0) - SLACK;
  return fits || isBehind ? null : Math.round(Math.max(ROW, Math.min(left, most)));
}

/** Where the rows end on their last page. */
function findEnd(heights: readonly number[]): number {
  return heights.reduce((end, height) => (end + height > PAGE_HEIGHT ? ROW + height : end + height), 0);
}

/** Pixels of the rows of sections that stand below each other. */
function listHeights(sections: readonly Section[]): readonly number[] {
  const stated = new Map(
    sections.flatMap(({ rowHeights }) => rowHeights.map(row => [row.rowIndex, row.heightPixels] as const)),
  );
  const merged = new Set(
    sections.flatMap(({ mergesAcross }) =>
      mergesAcross.flatMap(({ topRowIndex, rowCount }) =>
        Array.from({ length: rowCount }, (_, i) => topRowIndex + i),
      ),
    ),
  );
  return sections
    .flatMap(({ rows }) => rows)
    .map((row, rowIndex) => stated.get(rowIndex) ?? (merged.has(rowIndex) ? ROW : fitRow(row)));
}

/** As high as the longest text that is broken in its column. */
function fitRow(row: readonly ContentCell[]): number {
  const lines = row.map((cell, column) => {
    const width = REPORT_WIDTHS[column];
    return width === undefined || !STYLES[cell.style].wraps ? 1 : countLines(contentWords(cell), width);
  });
  return Math.max(ROW, heightOfLines(Math.max(1, ...lines)) - 1);
}

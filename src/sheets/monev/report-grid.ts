import { countLines, heightOfLines } from '../text-height.ts';

/**
 * The columns of the sheet Monev in pixels: code, indicator, seven for texts and counts, and the hidden key. Long texts
 * stand in single columns, since a merged cell does not make its row higher. What is printed has at most 1,280 px, so
 * that 10 pt print as at least 8 on A4.
 */
export const REPORT_WIDTHS: readonly number[] = [56, 280, 150, 108, 108, 159, 159, 128, 128, 56];

/** Column index of the hidden key. */
export const KEY_COLUMN = REPORT_WIDTHS.length - 1;

/** The columns on paper. */
export const PAPER_COLUMNS = REPORT_WIDTHS.length - 1;

/** Pixels of some columns together. */
export function widthOf(leftColumnIndex: number, columnCount: number): number {
  return REPORT_WIDTHS.slice(leftColumnIndex, leftColumnIndex + columnCount).reduce(
    (sum, one) => sum + one,
    0,
  );
}

/** What a lying A4 page prints of the sheet without its margins of half an inch, in pixels of the sheet. */
export const PAGE_HEIGHT = Math.floor((widthOf(0, PAPER_COLUMNS) * (8.27 - 1)) / (11.69 - 1));

/** Width of the chart in pixels: a little less than what is printed, so that it adds no column to the page. */
export const CHART_WIDTH = widthOf(0, PAPER_COLUMNS) - 8;

/** Pixels of a row whose text runs over all columns on paper. */
export function paragraphHeight(words: string): number {
  return heightOfLines(countLines(words, widthOf(0, PAPER_COLUMNS)));
}

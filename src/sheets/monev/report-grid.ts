/**
 * The columns of the sheet Monev in pixels: code, wide text, twelve for counts as wide as their headings (two of them
 * together hold a text of the follow-up), and the hidden key. What is printed has at most 1,280 px, so that 10 pt print
 * as at least 8 on A4.
 */
export const REPORT_WIDTHS: readonly number[] = [58, 232, 74, 78, 80, 76, 78, 84, 90, 78, 76, 84, 92, 94, 60];

/** Column index of the hidden key. */
export const KEY_COLUMN = REPORT_WIDTHS.length - 1;

/** Width of the chart in pixels: a little less than what is printed, so that it adds no column to the page. */
export const CHART_WIDTH = REPORT_WIDTHS.slice(0, KEY_COLUMN).reduce((sum, width) => sum + width, -8);

/**
 * The columns of the sheet Monev in pixels: code, wide text, twelve of one width for counts (two of them together hold
 * a text of the follow-up), and the hidden key. Together at most 1,280 px, so that 10 pt print as at least 8 on A4.
 */
export const REPORT_WIDTHS: readonly number[] = [58, 218, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 60];

/** Column index of the hidden key. */
export const KEY_COLUMN = REPORT_WIDTHS.length - 1;

/** Width of what is printed, in pixels. */
export const PRINTED_WIDTH = REPORT_WIDTHS.slice(0, KEY_COLUMN).reduce((sum, width) => sum + width, 0);

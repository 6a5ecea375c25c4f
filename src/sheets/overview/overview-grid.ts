import { type ContentCell, padRow } from '../sheet-content.ts';
import { STYLES, type StyleName } from '../sheet-styles.ts';
import { countLines, heightOfLines } from '../text-height.ts';

/** Pixels; A to J fill an upright A4 page, K holds the messages right of the printed range. */
export const OVERVIEW_WIDTHS: readonly number[] = [58, 170, 58, 58, 58, 58, 58, 58, 58, 58, 120];

/** The columns on paper; the one behind them holds the messages. */
export const PRINTED_COLUMNS = OVERVIEW_WIDTHS.length - 1;
/** The column index of the messages. */
export const MESSAGE_COLUMN = OVERVIEW_WIDTHS.length - 1;

/** A cell with the number of columns that it covers. */
export interface SpanCell {
  readonly cell: ContentCell;
  readonly span: number;
}

/** A line laid on the grid, and where its wide cells are. */
export interface LaidRow {
  readonly cells: readonly ContentCell[];
  readonly spans: readonly Span[];
  /** True for a line that waits for words: it is almost as high as a line between rows. */
  readonly isWaiting?: boolean;
}

/** Columns that are one cell on a line. */
export interface Span {
  readonly at: number;
  readonly span: number;
}

/** Pixels of a line that waits. */
const WAITING_HEIGHT = 3;

/** Pixels that the row needs for its texts; merged cells do not fit their row to their text on Sheets. */
export function estimateHeight({ cells, spans, isWaiting }: LaidRow): number {
  if (isWaiting === true) return WAITING_HEIGHT;
  const wideAt = new Map(spans.map(({ at, span }) => [at, span]));
  const lines = cells.slice(0, PRINTED_COLUMNS).map((cell, at) => {
    if (cell.kind !== 'text' || !STYLES[cell.style].wraps) return 1;
    const pixels = OVERVIEW_WIDTHS.slice(at, at + (wideAt.get(at) ?? 1)).reduce((sum, one) => sum + one, 0);
    return countLines(cell.text, pixels);
  });
  return heightOfLines(Math.max(1, ...lines));
}

/** The line with blanks behind its wide cells, `beyond` in the column of messages. */
export function layLine(
  line: readonly SpanCell[],
  beyond: ContentCell | null = null,
  rest: StyleName = 'outside',
): LaidRow {
  const cells: ContentCell[] = [];
  const spans: Span[] = [];
  for (const { cell, span } of line) {
    if (span > 1) spans.push({ at: cells.length, span });
    cells.push(...padRow([cell], span, cell.style));
  }
  const filled = padRow(cells, MESSAGE_COLUMN, rest);
  return {
    cells: padRow(beyond === null ? filled : [...filled, beyond], OVERVIEW_WIDTHS.length, 'outside'),
    spans,
  };
}

/** A cell of one column. */
export function one(cell: ContentCell): SpanCell {
  return { cell, span: 1 };
}

/** A cell over several columns. */
export function wide(cell: ContentCell, span: number): SpanCell {
  return { cell, span };
}

import { type Block, type ContentCell, padRow, type SheetContent, text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';

/** A line of a page; its first cell runs over all columns where it is wide. */
export interface PageLine {
  readonly cells: readonly ContentCell[];
  readonly isWide: boolean;
}

/** A line with one text over all columns. */
export function wideLine(words: string, style: StyleName): PageLine {
  return { cells: [text(words, style)], isWide: true };
}

/** A line of cells. */
export function plainLine(cells: readonly ContentCell[]): PageLine {
  return { cells, isWide: false };
}

/** A sheet of such lines. */
export function layPage(
  lines: readonly PageLine[],
  page: Pick<SheetContent, 'columnWidths' | 'frozenRowCount' | 'tabColour'> & {
    readonly chart?: SheetContent['chart'];
  },
): SheetContent {
  const width = page.columnWidths.length;
  return {
    rows: lines.map(({ cells, isWide }) =>
      padRow(cells, width, isWide ? (cells[0]?.style ?? 'outside') : 'outside'),
    ),
    hiddenColumns: [],
    merges: [],
    mergesAcross: lines.flatMap(({ isWide }, topRowIndex): Block[] =>
      isWide ? [{ topRowIndex, leftColumnIndex: 0, rowCount: 1, columnCount: width }] : [],
    ),
    dropDowns: [],
    ...page,
    chart: page.chart ?? null,
  };
}

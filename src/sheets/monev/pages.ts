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

/** Lines that belong under one row of headings. */
export interface HeadedLines {
  readonly heading: Row;
  /** The same where it stands again. */
  readonly continued: Row;
  readonly lines: readonly Row[];
}

type Row = readonly ContentCell[];

/** A page is taken to end late rather than early: a heading may stand below the first line of a page, not at the foot of one. */
const LATE = 1.04;

/** Headings and lines below what stands above; where a page ends among lines, their headings stand again. */
export function repeatOnPages(above: readonly Section[], groups: readonly HeadedLines[]): readonly Row[] {
  let end = findEnd(listHeights(above), LATE);
  const place = (row: Row): boolean => {
    const height = fitRow(row);
    const isOver = end + height > PAGE_HEIGHT * LATE;
    end = isOver ? ROW + height : end + height;
    return isOver;
  };
  return groups.flatMap(({ heading, continued, lines }) => {
    place(heading);
    const rows = lines.flatMap((line, i) => {
      if (!place(line) || i === 0) return [line];
      end += fitRow(continued);
      return [continued, line];
    });
    return [heading, ...rows];
  });
}

/** Index of the row below these sections. */
export function rowBelow(above: readonly Section[]): number {
  return above.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Where the rows end on their last page. */
function findEnd(heights: readonly number[], late = 1): number {
  const isOver = (end: number): boolean => end > PAGE_HEIGHT * late;
  return heights.reduce((end, height) => (isOver(end + height) ? ROW + height : end + height), 0);
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
function fitRow(row: Row): number {
  const lines = row.map((cell, column) => {
    const width = REPORT_WIDTHS[column];
    return width === undefined || !STYLES[cell.style].wraps ? 1 : countLines(contentWords(cell), width);
  });
  return Math.max(ROW, heightOfLines(Math.max(1, ...lines)) - 1);
}

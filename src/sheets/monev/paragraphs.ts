import { text } from '../sheet-content.ts';
import type { StyleName } from '../sheet-styles.ts';
import { heightOfLines } from '../text-height.ts';
import { PAPER_COLUMNS, paragraphHeight } from './report-grid.ts';
import type { Section } from './section.ts';

/** Sentences over the width of the page, a row each; all rows as high as the longest needs. */
export function layParagraphs(
  words: readonly string[],
  topRowIndex: number,
  style: StyleName = 'paragraph',
): Section {
  if (words.length === 0) return { rows: [], mergesAcross: [], rowHeights: [] };
  // One height for all: neighbours that are equally high are one call.
  const heightPixels = Math.max(...words.map(paragraphHeight));
  return {
    rows: words.map(sentence => [text(sentence, style)]),
    mergesAcross: [{ topRowIndex, leftColumnIndex: 0, rowCount: words.length, columnCount: PAPER_COLUMNS }],
    rowHeights:
      heightPixels > heightOfLines(1)
        ? words.map((_, i) => ({ rowIndex: topRowIndex + i, heightPixels }))
        : [],
  };
}

/** Lists of at most that many codes: more would be higher than a page, or longer than a cell may be. */
export function cutCodes<Code>(codes: readonly Code[], most = 120): readonly (readonly Code[])[] {
  const count = Math.ceil(codes.length / most);
  return Array.from({ length: count }, (_, i) => codes.slice(i * most, (i + 1) * most));
}

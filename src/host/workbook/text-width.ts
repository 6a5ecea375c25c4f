import type { CellStyle } from './cell-style.ts';

/** Advance widths of Arial (and Liberation Sans, which copies them) in thousandths of the font size, from space to ~. */
const ARIAL = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const FULL_WIDTH = /[\u1100-\u11ff\u2e80-\uffdc]|[\ud800-\udbff]/;

/** How much wider other fonts run than Arial. */
const WIDER: Readonly<Record<string, number>> = { 'DejaVu Sans': 1.16, Verdana: 1.17, 'Courier New': 1.12 };
const BOLD = 1.08;

/** Width of one line of text in points. */
export function measureText(text: string, style: CellStyle): number {
  let thousandths = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const width = ARIAL[code - 32];
    if (width !== undefined) thousandths += width;
    else if (code >= 32) thousandths += FULL_WIDTH.test(text.charAt(index)) ? 1000 : 600;
  }
  const stretch = (WIDER[style.fontFamily] ?? 1) * (style.bold ? BOLD : 1);
  return (thousandths / 1000) * style.fontSize * stretch;
}

/** How many lines the text takes when it is broken between words into lines of `width` points. */
export function countLines(text: string, width: number, style: CellStyle): number {
  return text
    .split(/\r\n|\n|\r/)
    .reduce((lines, paragraph) => lines + countParagraph(paragraph, width, style), 0);
}

function countParagraph(paragraph: string, width: number, style: CellStyle): number {
  if (measureText(paragraph, style) <= width) return 1;
  const space = measureText(' ', style);
  let lines = 1;
  let used = 0;
  // Offices also break behind a hyphen or slash.
  for (const word of paragraph.split(/ |(?<=[-/])(?=\S)/)) {
    const length = measureText(word, style);
    const needed = used === 0 ? length : used + space + length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    // A word longer than the line is cut anywhere.
    const wholeLines = width > 0 ? Math.floor(length / width) : 0;
    lines += length > width ? wholeLines : 0;
    used = length > width ? length - wholeLines * width : length;
  }
  return lines;
}

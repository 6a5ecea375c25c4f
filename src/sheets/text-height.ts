/** Characters of 10 pt that fit into a pixel of width, and pixels of a line; both measured on Arial's usual text. */
const PIXELS_PER_CHARACTER = 6.4;
const LINE_PIXELS = 16;
const PADDING = 6;

/** Pixels of a row with so many lines of 10 pt; merged cells do not fit their row to their text on Sheets. */
export function heightOfLines(lineCount: number): number {
  return lineCount * LINE_PIXELS + PADDING;
}

/** Lines of a text of 10 pt that is broken between words in a cell so many pixels wide. */
export function countLines(text: string, widthPixels: number): number {
  const characters = Math.max(1, Math.floor((widthPixels - PADDING) / PIXELS_PER_CHARACTER));
  return text.split('\n').reduce((count, paragraph) => {
    let free = characters;
    let lines = 1;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word);
      if (width > free && free < characters) {
        lines += 1;
        free = characters;
      }
      lines += Math.max(0, Math.ceil(width / characters) - 1);
      free -= (width % characters) + 1;
    }
    return count + lines;
  }, 0);
}

/** Capitals are wider. */
const CAPITAL_WIDTH = 1.35;

function widthOf(word: string): number {
  const capitals = word.length - word.replace(/\p{Lu}/gu, '').length;
  return Math.ceil(word.length + capitals * (CAPITAL_WIDTH - 1));
}

import { stripVTControlCharacters } from 'node:util';

const invisible = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/gu;

/** A text from a cell or file name as a terminal may show it: one line, nothing that steers the terminal. */
export function cleanLine(text: string): string {
  return stripVTControlCharacters(text).replace(invisible, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same for a text of several lines. */
export function cleanLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(cleanLine);
}

/** The text in lines of at most `width` characters, broken between words where it can be; web addresses stay whole. */
export function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const isAddress = word.startsWith('https://');
    const pieces = isAddress ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? ['']);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** Cuts to `width` characters, on a word where that costs little. */
export function cutLine(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  const cut = characters.slice(0, width - 1).join('');
  const atWord = characters[width - 1] === ' ' ? cut : cut.replace(/ +[^ ]*$/, '');
  return `${atWord.length > width / 2 ? atWord : cut}…`;
}

import type { RegisterFile } from '../../domain/registers/registers.ts';
import type { TextLink } from '../person-cell.ts';
import { plainWords, type TextCell } from '../sheet-content.ts';

const MOST_FILES = 5;
const LONGEST_NAME = 120;

/** The names of the files, each leading to its file; five at most, then how many more. */
export function linkFiles(files: readonly RegisterFile[], before = ''): TextCell {
  const links: TextLink[] = [];
  let words = before;
  for (const { name, url } of files.slice(0, MOST_FILES)) {
    if (words !== before) words += '; ';
    const start = words.length;
    const shown = plainWords(name.trim());
    words += shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME - 1)}…` : shown;
    if (words.length > start && /^https?:\/\//i.test(url)) links.push({ start, end: words.length, url });
  }
  const more = files.length - MOST_FILES;
  return { kind: 'text', text: more > 0 ? `${words} (+${more})` : words, links, style: 'body' };
}

import { documentNounAt, documentWords } from '../document-nouns.ts';
import { isFirstMark, isNextMark, type LineMark, markOf, textBehindMark } from './line-mark.ts';
import { maskBrackets } from './masked-text.ts';

const REMARK = /(?:^|[\s,.;])((?:keterangan|ket|catatan|note|nb)\.?\s*:(?!\d))/i;

/** Where a remark begins in a text ("Keterangan: …"); -1 where there is none. */
export function startOfRemark(text: string): number {
  const found = REMARK.exec(maskBrackets(text).mask);
  return found ? found.index + found[0].length - (found[1] ?? '').length : -1;
}

/**
 * The lines, empty ones among them, where each remark is one line: it takes the rest of its paragraph, up to an empty
 * line or the next number of the list in which it stands.
 */
export function joinRemarks(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const start = startOfRemark(line);
    const isLabelAlone = start !== -1 && /:\s*$/.test(line);
    if (start !== 0 && !isLabelAlone) {
      joined.push(line);
      continue;
    }
    const end = endOfRemark(lines, index + 1);
    joined.push(line.slice(0, start), [line.slice(start), ...lines.slice(index + 1, end)].join(' '));
    index = end - 1;
  }
  return joined;
}

function endOfRemark(lines: readonly string[], from: number): number {
  const outer = new Set(lines.slice(0, from).flatMap(line => markOf(line)?.style ?? []));
  let own: LineMark | null = null;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const mark = markOf(line);
    if (line === '') return index;
    if (mark && !belongsToRemark(line, { mark, own, isOuter: outer.has(mark.style) })) return index;
    own = mark ?? own;
  }
  return lines.length;
}

interface MarkedLine {
  readonly mark: LineMark;
  /** The mark before it in the remark's own list. */
  readonly own: LineMark | null;
  /** The list around the remark has marks of the same style. */
  readonly isOuter: boolean;
}

function belongsToRemark(line: string, { mark, own, isOuter }: MarkedLine): boolean {
  if (!isOuter) return true;
  if (mark.isBullet) return documentNounAt(documentWords(textBehindMark(line)), 0) === null;
  return own ? isNextMark(own, mark) : isFirstMark(mark);
}

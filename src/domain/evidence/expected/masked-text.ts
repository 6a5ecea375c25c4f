/** A text beside a copy of equal length in which whatever stands in brackets is blotted out. */
export interface MaskedText {
  readonly text: string;
  readonly mask: string;
}

/** A stretch that separates two documents and is dropped; `end` is the first index after it. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

const BLOT = '\u0001';

// "(1)" and "(a)" are numbers of a list, not brackets.
const LIST_NUMBER = /^\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)/i;

/** The text with its mask; a bracket never closed ends with the text. */
export function maskBrackets(text: string): MaskedText {
  if (!/[([]/.test(text)) return { text, mask: text };
  let mask = '';
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    const number = depth === 0 && char === '(' ? LIST_NUMBER.exec(text.slice(index, index + 6)) : null;
    if (number) {
      mask += number[0];
      index += number[0].length - 1;
      continue;
    }
    if (char === '(' || char === '[') depth++;
    mask += depth > 0 ? BLOT : char;
    if ((char === ')' || char === ']') && depth > 0) depth--;
  }
  return { text, mask };
}

/** The text without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return maskBrackets(text).mask.split(BLOT).join('');
}

/** The places where the pattern, which must be global, stands outside brackets. */
export function findCuts({ mask }: MaskedText, pattern: RegExp): readonly Cut[] {
  const cuts: Cut[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(mask); found; found = pattern.exec(mask)) {
    cuts.push({ start: found.index, end: found.index + found[0].length });
    if (found[0] === '') pattern.lastIndex++;
  }
  return cuts;
}

/** The trimmed pieces between the cuts, without empty ones. */
export function sliceAt(text: string, cuts: readonly Cut[]): readonly string[] {
  const ordered = [...cuts].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of ordered) {
    if (start > from) pieces.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  pieces.push(text.slice(from));
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '');
}

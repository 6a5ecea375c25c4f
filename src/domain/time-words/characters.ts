/** The code of a plain blank. */
export const BLANK = 0x20;

const [ZERO, NINE] = [0x30, 0x39];
const [A, Z] = [0x61, 0x7a];
const [FIRST_ACCENTED, LAST_ACCENTED] = [0xc0, 0x24f];

/** Whether the character of that code is one of 0–9. */
export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Whether the character of that code is one of a–z. */
export function isLetter(code: number): boolean {
  return code >= A && code <= Z;
}

/** Whether the character of that code is a Latin letter with a mark. */
export function isAccented(code: number): boolean {
  return code >= FIRST_ACCENTED && code <= LAST_ACCENTED;
}

/** The place behind the digits that begin there. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The place behind the letters that begin there, of a lower-case text. */
export function endOfWord(lower: string, at: number): number {
  let end = at;
  for (let code = lower.charCodeAt(end); isLetter(code) || isAccented(code); code = lower.charCodeAt(end))
    end += 1;
  return end;
}

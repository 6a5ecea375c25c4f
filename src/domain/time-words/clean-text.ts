const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

// Most cells hold nothing else.
const IS_CLEAN = /^(?:[!-~][ -~\n–]*)?[!-\-/-~]$/;

/** The text with plain blanks and line breaks, without invisible characters, blanks at the ends and end dots. */
export function cleanText(text: string): string {
  if (IS_CLEAN.test(text)) return text;
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\s.…]+$/, '')
    .replace(/^\s+/, '');
}

/** The text in lower case, each character in its place (İ would become two). */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const character = text.charAt(index).toLowerCase();
    return character.length === 1 ? character : text.charAt(index);
  }).join('');
}

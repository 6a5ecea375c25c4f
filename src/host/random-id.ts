/** The machine's source of random values. */
export type RandomBytes = (count: number) => Uint8Array;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An id as Google gives them: a 1 and `length` letters, digits, hyphens and underscores. */
export function makeId(random: RandomBytes, length: number): string {
  return `1${Array.from(random(length), byte => LETTERS[byte & 63]).join('')}`;
}

/** `A` for column index 0, `AA` for 26. */
export function formatColumnLetters(columnIndex: number): string {
  const last = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex >= 26 ? formatColumnLetters(Math.floor(columnIndex / 26) - 1) + last : last;
}

/** 0 for `A`, 26 for `AA`. */
export function parseColumnLetters(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

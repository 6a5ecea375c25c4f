/** `A` for column index 0, `AA` for 26. */
export function formatColumnLetters(columnIndex: number): string {
  const last = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex >= 26 ? formatColumnLetters(Math.floor(columnIndex / 26) - 1) + last : last;
}

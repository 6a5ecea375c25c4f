type Cell = string | number;

/** A table in Markdown; columns that hold no words stand to the right. */
export function formatTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const ofNumbers = (at: number): boolean => rows.every(cells => !HOLDS_WORDS.test(String(cells[at])));
  const lines = [headings, headings.map((_, at) => (ofNumbers(at) ? '--:' : '---')), ...rows];
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

const HOLDS_WORDS = /[a-z]{2}/i;

/** `12,345`; with so many places behind the point. */
export function formatNumber(value: number, places = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** How fast a cost grows from one size to another: 1 is in proportion. */
export function exponent(
  [sizeA, costA]: readonly [number, number],
  [sizeB, costB]: readonly [number, number],
): number {
  return Math.log(costB / costA) / Math.log(sizeB / sizeA);
}

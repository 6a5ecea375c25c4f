import type { GridRange } from './grid-range.ts';

/** The largest grid that .xlsx has. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `A` for 0, `AA` for 26. */
export function formatColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`. */
export function parseColumn(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) {
    column = column * 26 + (letters.charCodeAt(index) & 31);
  }
  return column - 1;
}

export function formatCell(row: number, column: number): string {
  return `${formatColumn(column)}${row + 1}`;
}

/** The cell that `B7` names, or null. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (match === null) return null;
  const row = Number(match[2]) - 1;
  const column = parseColumn(match[1] ?? '');
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

/** `A1:C4`, or `A1` for a single cell. */
export function formatRange(range: GridRange): string {
  const first = formatCell(range.startRow, range.startColumn);
  const last = formatCell(range.endRow - 1, range.endColumn - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$C$4`. */
export function formatAbsoluteRange(range: GridRange): string {
  const first = `$${formatColumn(range.startColumn)}$${range.startRow + 1}`;
  const last = `$${formatColumn(range.endColumn - 1)}$${range.endRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** The block that `A1`, `A1:C4`, `A:C` or `2:5` names (with or without $), or null. */
export function parseRange(text: string): GridRange | null {
  const [first = '', last = first] = text.replace(/\$/g, '').split(':');
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null) return null;
  return {
    startRow: Math.min(from.row ?? 0, to.row ?? 0),
    endRow: Math.max(from.row ?? MAX_ROWS - 1, to.row ?? MAX_ROWS - 1) + 1,
    startColumn: Math.min(from.column ?? 0, to.column ?? 0),
    endColumn: Math.max(from.column ?? MAX_COLUMNS - 1, to.column ?? MAX_COLUMNS - 1) + 1,
  };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (match === null || text === '') return null;
  const row = match[2] === '' ? null : Number(match[2]) - 1;
  const column = match[1] === '' ? null : parseColumn(match[1] ?? '');
  if ((row !== null && (row < 0 || row >= MAX_ROWS)) || (column !== null && column >= MAX_COLUMNS))
    return null;
  return { row, column };
}

/** The blocks of a list such as `A1:B2 D4`; what is no block is left out. */
export function parseRangeList(text: string): readonly GridRange[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter(range => range !== null);
}

export function formatRangeList(ranges: readonly GridRange[]): string {
  return ranges.map(formatRange).join(' ');
}

/** `'Rencana Aksi'!` for use before a range. */
export function formatSheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

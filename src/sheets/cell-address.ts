import { formatColumnLetters } from '../domain/plan/column-letters.ts';

/** A link to a cell of this workbook, as Sheets writes it. */
export function formatCellLink(sheetId: number, rowIndex: number, columnIndex: number): string {
  return `#gid=${sheetId}&range=${formatColumnLetters(columnIndex)}${rowIndex + 1}`;
}

/** Whole columns in A1 notation: developer metadata is refused on a column given by numbers. */
export function formatWholeColumn(columnIndex: number, lastColumnIndex = columnIndex): string {
  return `${formatColumnLetters(columnIndex)}:${formatColumnLetters(lastColumnIndex)}`;
}

import { formatColumnLetters } from '../domain/plan/column-letters.ts';
import type { Block } from './sheet-content.ts';

/** A link to a cell of this workbook, as Sheets writes it. */
export function formatCellLink(sheetId: number, rowIndex: number, columnIndex: number): string {
  return `#gid=${sheetId}&range=${formatColumnLetters(columnIndex)}${rowIndex + 1}`;
}

/** Whole columns in A1 notation: developer metadata is refused on a column given by numbers. */
export function formatWholeColumn(columnIndex: number, lastColumnIndex = columnIndex): string {
  return `${formatColumnLetters(columnIndex)}:${formatColumnLetters(lastColumnIndex)}`;
}

/** A block in A1 notation. */
export function formatBlock({ topRowIndex, leftColumnIndex, rowCount, columnCount }: Block): string {
  const first = `${formatColumnLetters(leftColumnIndex)}${topRowIndex + 1}`;
  return `${first}:${formatColumnLetters(leftColumnIndex + columnCount - 1)}${topRowIndex + rowCount}`;
}

/** Whole rows in A1 notation, across however many columns the sheet has. */
export function formatWholeRows(topRowIndex: number, rowCount: number): string {
  return `${topRowIndex + 1}:${topRowIndex + rowCount}`;
}

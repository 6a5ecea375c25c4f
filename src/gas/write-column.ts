import type { ColumnBlock } from '../app/plan-sheet-port.ts';
import type { Sheet } from '../contract/sheet.ts';
import { DAY_FORMAT, numberOf, toRichText } from './write-content.ts';

/** Writes one block of an own column: texts as rich text, numbers and days as numbers; never both in one column. */
export function writeColumn(sheet: Sheet, columnIndex: number, { topRowIndex, cells }: ColumnBlock): void {
  const range = sheet.getRange(topRowIndex + 1, columnIndex + 1, cells.length, 1);
  const isNumeric = cells.some(({ kind }) => kind === 'day' || kind === 'number');
  // Rows typed in below the table, or with their format cleared, would show a day as 44441.
  if (cells.some(({ kind }) => kind === 'day')) range.setNumberFormat(DAY_FORMAT);
  if (isNumeric) range.setValues(cells.map(cell => [numberOf(cell)]));
  else range.setRichTextValues(cells.map(cell => [toRichText(cell)]));
}

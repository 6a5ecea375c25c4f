import type { ColumnBlock } from '../app/plan-sheet-port.ts';
import type { Sheet } from '../contract/sheet.ts';
import { toDayNumber } from '../domain/calendar/plain-date.ts';
import { toRichText } from './write-content.ts';

/** Writes one block of an own column: texts as rich text, days as whole day numbers; never both in one column. */
export function writeColumn(sheet: Sheet, columnIndex: number, { topRowIndex, cells }: ColumnBlock): void {
  const range = sheet.getRange(topRowIndex + 1, columnIndex + 1, cells.length, 1);
  if (cells.some(cell => cell.kind === 'day')) {
    range.setValues(cells.map(cell => [cell.kind === 'day' ? toDayNumber(cell.date) : '']));
  } else {
    range.setRichTextValues(cells.map(cell => [toRichText(cell)]));
  }
}

import { toDayNumber } from '../../domain/calendar/plain-date.ts';
import { type PersonCell, personWords } from '../person-cell.ts';
import type { ContentCell } from '../sheet-content.ts';

/** The words of a cell as marks are taken of them: a number as it counts, whatever its format. */
export function cellWords(cell: PersonCell): string {
  return cell.kind === 'value' ? String(cell.value) : cell.text;
}

/** The words that a cell of a content will have when it is read back. */
export function contentWords(cell: ContentCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'day':
      return String(toDayNumber(cell.date));
    case 'carried':
      return cell.cell.kind === 'value' ? String(cell.cell.value) : personWords(cell.cell);
    case 'blank':
      return '';
  }
}

/** The words with each stretch of blanks and control characters as one space: they come back otherwise than written. */
export function flattenWords(words: string): string {
  return words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

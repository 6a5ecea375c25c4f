import type { Sheet } from '../contract/sheet.ts';
import type { ColumnBlock } from '../sheets/rows/placed-block.ts';
import { DAY_FORMAT } from './looks.ts';
import { numberOf, toRichText } from './write-content.ts';

/**
 * One block of an own column made ready, so that nothing but the write itself is left to do: texts as rich text,
 * numbers and days as numbers; never both in one column.
 */
export function prepareColumn(sheet: Sheet, columnIndex: number, block: ColumnBlock): () => void {
  const { topRowIndex, cells } = block;
  const range = sheet.getRange(topRowIndex + 1, columnIndex + 1, cells.length, 1);
  const hasDays = cells.some(({ kind }) => kind === 'day');
  if (!hasDays && cells.every(({ kind }) => kind !== 'number')) {
    const richTexts = cells.map(cell => [toRichText(cell)]);
    return () => {
      range.setRichTextValues(richTexts);
    };
  }
  const numbers = cells.map(cell => [numberOf(cell)]);
  return () => {
    // Rows typed in below the table, or with their format cleared, would show a day as 44441.
    if (hasDays) range.setNumberFormat(DAY_FORMAT);
    range.setValues(numbers);
  };
}

import type { BlockLook, SheetBlock } from '../app/ports/plan-sheet-port.ts';
import type { Sheet } from '../contract/sheet.ts';

/** The letters of a block, in two calls, and which of its columns people hid, which Sheets tells of one column at a time. */
export function readLook(sheet: Sheet, block: SheetBlock): BlockLook {
  const { topRowIndex, rowCount, leftColumnIndex, columnCount } = block;
  const range = sheet.getRange(topRowIndex + 1, leftColumnIndex + 1, rowCount, columnCount);
  const columns = Array.from({ length: columnCount }, (_, i) => leftColumnIndex + i);
  const weights = range.getFontWeights();
  const styles = range.getFontStyles();
  return {
    letters: weights.map((row, rowIndex) =>
      row.map((weight, columnIndex) => ({
        isBold: weight === 'bold',
        isItalic: styles[rowIndex]?.[columnIndex] === 'italic',
      })),
    ),
    hiddenColumns: new Set(columns.filter(columnIndex => sheet.isColumnHiddenByUser(columnIndex + 1))),
  };
}

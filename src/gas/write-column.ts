import type { Sheet } from '../contract/sheet.ts';
import { type JoinedBlock, joinBlocks } from '../sheets/rows/join-blocks.ts';
import type { ColumnBlock } from '../sheets/rows/placed-block.ts';
import { bestEffort } from './best-effort.ts';
import { numberOf, toRichTexts } from './cell-values.ts';
import { DAY_FORMAT } from './looks.ts';

/**
 * Columns made ready, so that nothing but the write itself is left to do: texts as rich text, numbers and days as
 * numbers; never both in one column.
 */
export function prepareColumns(sheet: Sheet, joined: JoinedBlock): () => void {
  const { topRowIndex, leftColumnIndex, columns } = joined;
  const rowCount = columns[0]?.length ?? 0;
  const range = sheet.getRange(topRowIndex + 1, leftColumnIndex + 1, rowCount, columns.length);
  const rows = Array.from({ length: rowCount }, (_, i) => columns.flatMap(cells => cells[i] ?? []));
  if (joined.kind === 'text') {
    const richTexts = toRichTexts(rows);
    return () => {
      range.setRichTextValues(richTexts);
    };
  }
  const numbers = rows.map(row => row.map(numberOf));
  const hasDays = rows.some(row => row.some(({ kind }) => kind === 'day'));
  return () => {
    // Rows typed in below the table, or with their format cleared, would show a day as 44441.
    if (hasDays) bestEffort(() => range.setNumberFormat(DAY_FORMAT));
    range.setValues(numbers);
  };
}

/** The same for a block of one column. */
export function prepareColumn(sheet: Sheet, columnIndex: number, block: ColumnBlock): () => void {
  const writes = joinBlocks([{ ...block, columnIndex }]).map(joined => prepareColumns(sheet, joined));
  return () => {
    for (const write of writes) write();
  };
}

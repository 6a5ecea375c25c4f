import { listRuns } from '../sheets/list-runs.ts';
import { TEXT_FORMAT } from './looks.ts';
import type { OpenBook } from './open-book.ts';

/** Has those cells of a column keep what people type as text; a cell with that format already is left alone. */
export function keepAsText(
  book: OpenBook,
  sheetId: number,
  { columnIndex, rowIndexes }: { readonly columnIndex: number; readonly rowIndexes: readonly number[] },
): void {
  const last = Math.max(0, ...rowIndexes);
  const formats = book
    .sheetOf(sheetId)
    .getRange(1, columnIndex + 1, last + 1, 1)
    .getNumberFormats();
  const wanted = rowIndexes.filter(rowIndex => formats[rowIndex]?.[0] !== TEXT_FORMAT);
  for (const { first, count } of listRuns(wanted)) {
    book
      .change(sheetId)
      .getRange(first + 1, columnIndex + 1, count, 1)
      .setNumberFormat(TEXT_FORMAT);
  }
}

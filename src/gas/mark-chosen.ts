import type { ColumnRole } from '../domain/plan/column-choice.ts';
import { formatChosen, type RememberedColumn } from '../sheets/settings/remembered-column.ts';
import { MARK } from './marks.ts';
import type { OpenBook } from './open-book.ts';

/** Marks the chosen columns; marks are added anew, since one that came with a copy may not change. */
export function markChosen(
  book: OpenBook,
  sheetId: number,
  columns: ReadonlyMap<ColumnRole, RememberedColumn>,
): void {
  const { marks } = book;
  const sheet = book.sheetOf(sheetId);
  marks.search();
  marks.remove(marks.list().filter(({ key }) => key === MARK.chosen));
  for (const [role, column] of columns) {
    const value = formatChosen(sheetId, role, column);
    marks.addToColumn(sheet, column.columnIndex, { key: MARK.chosen, value });
  }
}

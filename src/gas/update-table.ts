import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { TableUpdate } from '../app/ports/ports.ts';
import type { Sheet } from '../contract/sheet.ts';
import { formatWholeRows } from '../sheets/cell-address.ts';
import { listRuns } from '../sheets/list-runs.ts';
import { blank } from '../sheets/sheet-content.ts';
import { STYLES } from '../sheets/sheet-styles.ts';
import { bestEffort } from './best-effort.ts';
import { drawGrid, formatOfStyle, setDropDown, writeStyles } from './looks.ts';
import type { RowWatch } from './row-watch.ts';
import { writeColumns } from './write-columns.ts';

/**
 * Brings a table up to date in a constant number of calls; a run cut anywhere leaves each row whole. Rows are emptied
 * and not deleted: what a person types there in that moment stays.
 */
export function updateTable(watch: RowWatch, update: TableUpdate): number {
  const { sheet } = watch;
  const rowCount = update.rowCountBefore + update.addedCount;
  const wanted = update.topRowIndex + rowCount;
  if (update.addedCount > 0) {
    const maxRows = sheet.getMaxRows();
    if (maxRows < wanted) sheet.insertRowsAfter(maxRows, wanted - maxRows);
    // Before they hold anything: rows without text are not read as rows, so a run cut here dresses them again.
    dressAddedRows(sheet, update);
    if (update.rowCountBefore === 0) offerFilter(sheet, update, Math.max(maxRows, wanted));
  }
  writeColumns(
    watch,
    update.columns.map(({ columnIndex, rowOffset, cells }) => ({
      columnIndex,
      topRowIndex: update.topRowIndex + rowOffset,
      cells,
    })),
  );
  if (update.isSorted) {
    sheet.getRange(formatWholeRows(update.topRowIndex, rowCount)).sort(update.orderColumnIndex + 1);
  }
  return update.removedKeys.length > 0 && !emptyRows(watch, update) ? update.removedKeys.length : 0;
}

/**
 * Takes own cells and look of the last rows away. The keys go last: while a row has its own, a run that was cut empties
 * it again, and cells that were emptied on a row that moved there are written anew. False where a filter holds others there.
 */
function emptyRows(watch: RowWatch, update: TableUpdate): boolean {
  const { sheet, seen, anchor } = watch;
  const { removedKeys, ownColumnIndexes } = update;
  const topRowIndex = update.topRowIndex + update.rowCountBefore + update.addedCount - removedKeys.length;
  const shown = sheet.getDataRange().getDisplayValues();
  const isAsRead = removedKeys.every((key, i) => {
    const row = shown[topRowIndex + i] ?? [];
    const hasWords = row.some(
      (words, columnIndex) => words !== '' && !ownColumnIndexes.includes(columnIndex),
    );
    return !hasWords && (row[anchor.nameColumnIndex ?? -1] ?? '') === key;
  });
  if (!isAsRead) {
    // Rows that a filter hides may not be sorted along: the next click without it finds the others last.
    if (hidesRows(sheet)) return false;
    throw new SheetMoved(sheet.getName());
  }
  seen.remember(watch.sheetId, shown);
  const rows = sheet.getRange(formatWholeRows(topRowIndex, removedKeys.length));
  rows.clearFormat();
  bestEffort(() => rows.clearDataValidations());
  for (const { first, count } of listRuns(ownColumnIndexes.filter(one => one !== anchor.nameColumnIndex)))
    sheet.getRange(topRowIndex + 1, first + 1, removedKeys.length, count).clearContent();
  for (const columnIndex of anchor.columnIndexes)
    removedKeys.forEach((_, i) => {
      seen.note(watch.sheetId, { rowIndex: topRowIndex + i, columnIndex }, '');
    });
  if (anchor.nameColumnIndex !== null)
    writeColumns(watch, [
      { columnIndex: anchor.nameColumnIndex, topRowIndex, cells: removedKeys.map(() => blank()) },
    ]);
  return true;
}

/** Whether a filter is set by any column; one without criteria hides nothing. */
function hidesRows(sheet: Sheet): boolean {
  const filter = sheet.getFilter();
  if (filter === null) return false;
  const range = filter.getRange();
  const columns = Array.from({ length: range.getNumColumns() }, (_, i) => range.getColumn() + i);
  return columns.some(column => filter.getColumnFilterCriteria(column) !== null);
}

/** A filter button on the headings of a table that gets its first rows; afterwards it is people's to use, change or remove. */
function offerFilter(sheet: Sheet, { topRowIndex, styles }: TableUpdate, maxRows: number): void {
  if (sheet.getFilter() !== null) return;
  const rowCount = maxRows - topRowIndex + 1;
  bestEffort(() => sheet.getRange(topRowIndex, 1, rowCount, styles.length).createFilter());
}

function dressAddedRows(sheet: Sheet, update: TableUpdate): void {
  const top = update.topRowIndex + update.rowCountBefore + 1;
  const range = sheet.getRange(top, 1, update.addedCount, update.styles.length);
  const styles = update.styles.map(name => STYLES[name]);
  const rows = Array.from({ length: update.addedCount }, () => styles);
  writeStyles(range, rows);
  bestEffort(() => range.setNumberFormats(rows.map(row => row.map(formatOfStyle))));
  drawGrid(range);
  const { columnIndex } = update.dropDown;
  setDropDown(sheet.getRange(top, columnIndex + 1, update.addedCount, 1), update.dropDown);
}

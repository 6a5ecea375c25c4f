import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { SettingBlock, SettingPlace } from '../app/ports/ports.ts';
import type { Sheet } from '../contract/sheet.ts';
import { toDayNumber } from '../domain/calendar/plain-date.ts';
import { listRuns } from '../sheets/list-runs.ts';
import { blank, type ContentCell } from '../sheets/sheet-content.ts';
import { STYLES } from '../sheets/sheet-styles.ts';
import { shownText, toRichText, toRichTexts } from './cell-values.ts';
import { setDropDown, writeStyles } from './looks.ts';

/** Writes the cells of one row of Pengaturan ZI; false when they already show this. */
export function writeSettingCells(
  sheet: Sheet,
  { rowIndex, columnIndex, label }: SettingPlace,
  cells: readonly ContentCell[],
): boolean {
  if (rowIndex >= sheet.getMaxRows())
    sheet.insertRowsAfter(sheet.getMaxRows(), rowIndex + 1 - sheet.getMaxRows());
  const width = columnIndex + cells.length;
  const [shown = []] = sheet.getRange(rowIndex + 1, 1, 1, width).getDisplayValues();
  if ((shown[0] ?? '').trim() !== label) throw new SheetMoved(sheet.getName());
  let isChanged = false;
  cells.forEach((cell, i) => {
    if (isShown(cell, shown[columnIndex + i])) return;
    isChanged = true;
    const range = sheet.getRange(rowIndex + 1, columnIndex + i + 1);
    if (cell.kind === 'number') range.setValue(cell.value);
    else if (cell.kind === 'day') range.setValue(toDayNumber(cell.date));
    else range.setRichTextValue(toRichText(cell));
  });
  return isChanged;
}

/** Writes texts into one column of rows of Pengaturan ZI, those below each other as one block, behind one look at their labels. */
export function writeSettingValues(
  sheet: Sheet,
  columnIndex: number,
  values: readonly (Omit<SettingPlace, 'columnIndex'> & { readonly cell: ContentCell })[],
): void {
  const cells = new Map(values.map(value => [value.rowIndex, value]));
  const top = Math.min(...cells.keys());
  const labels = sheet.getRange(top + 1, 1, Math.max(...cells.keys()) - top + 1, 1).getDisplayValues();
  if (values.some(({ rowIndex, label }) => (labels[rowIndex - top]?.[0] ?? '').trim() !== label))
    throw new SheetMoved(sheet.getName());
  for (const { first, count } of listRuns([...cells.keys()])) {
    const texts = Array.from({ length: count }, (_, i) => [cells.get(first + i)?.cell ?? blank()]);
    sheet.getRange(first + 1, columnIndex + 1, count, 1).setRichTextValues(toRichTexts(texts));
  }
}

/** An address that stands there is its own link; of other links only the words can be seen. */
function isShown(cell: ContentCell, shown: string | undefined): boolean {
  return cell.kind === 'text' && cell.text === shown && cell.links.every(({ url }) => url === cell.text);
}

/** Writes rows of text below what stands on the sheet, as one block. */
export function appendRows(
  sheet: Sheet,
  topRowIndex: number,
  rows: readonly (readonly ContentCell[])[],
): void {
  const missing = topRowIndex + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const range = sheet.getRange(topRowIndex + 1, 1, rows.length, rows[0]?.length ?? 1);
  range.setWrap(true);
  range.setVerticalAlignment('top');
  // Last: a run cut before it appends the rows again, in the same place.
  range.setRichTextValues(toRichTexts(rows));
}

/** Writes lines on Pengaturan ZI; of lines that stand already only explanations and drop-downs. */
export function writeSettingBlock(sheet: Sheet, { topRowIndex, rows, dropDowns, isNew }: SettingBlock): void {
  const missing = topRowIndex + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const labels = sheet.getRange(topRowIndex + 1, 1, rows.length, 1).getDisplayValues();
  const isAsKnown = rows.every(
    ([label], i) => (labels[i]?.[0] ?? '').trim() === (isNew || !label ? '' : shownText(label)),
  );
  if (!isAsKnown) throw new SheetMoved(sheet.getName());
  for (const dropDown of dropDowns) {
    const { rowCount, columnIndex } = dropDown;
    setDropDown(
      sheet.getRange(topRowIndex + dropDown.topRowIndex + 1, columnIndex + 1, rowCount, 1),
      dropDown,
    );
  }
  const width = rows[0]?.length ?? 1;
  const left = isNew ? 0 : width - 1;
  const cells = rows.map(row => row.slice(left));
  const range = sheet.getRange(topRowIndex + 1, left + 1, rows.length, width - left);
  writeStyles(
    range,
    cells.map(row => row.map(({ style }) => STYLES[style])),
  );
  range.setRichTextValues(toRichTexts(cells));
}

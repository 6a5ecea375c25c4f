import type { TableUpdate } from '../app/ports.ts';
import { type CellStyle, STYLES } from '../app/sheet-styles.ts';
import type { Sheet } from '../contract/sheet.ts';
import { google } from './google.ts';
import { writeColumn } from './write-column.ts';
import { DAY_FORMAT } from './write-content.ts';

/** Brings a table up to date in a constant number of calls; a run cut anywhere leaves each row whole. */
export function updateTable(sheet: Sheet, update: TableUpdate): void {
  const rowCount = update.rowCountBefore + update.addedCount;
  const wanted = update.topRowIndex + rowCount;
  if (sheet.getMaxRows() < wanted) sheet.insertRowsAfter(sheet.getMaxRows(), wanted - sheet.getMaxRows());
  // Before they hold anything: rows without text are not read as rows, so a run cut here dresses them again.
  if (update.addedCount > 0) dressAddedRows(sheet, update);
  for (const { columnIndex, rowOffset, cells } of update.columns) {
    writeColumn(sheet, columnIndex, { topRowIndex: update.topRowIndex + rowOffset, cells });
  }
  if (update.isSorted) {
    sheet
      .getRange(update.topRowIndex + 1, 1, rowCount, sheet.getMaxColumns())
      .sort(update.orderColumnIndex + 1);
  }
  if (update.removeCount > 0) {
    sheet.deleteRows(update.topRowIndex + rowCount - update.removeCount + 1, update.removeCount);
  }
}

function dressAddedRows(sheet: Sheet, update: TableUpdate): void {
  const top = update.topRowIndex + update.rowCountBefore + 1;
  const range = sheet.getRange(top, 1, update.addedCount, update.styles.length);
  const each = <T>(attribute: (style: CellStyle) => T): T[][] =>
    Array.from({ length: update.addedCount }, () => update.styles.map(name => attribute(STYLES[name])));
  range.setFontFamily('Arial');
  range.setFontSizes(each(style => style.fontSize));
  range.setFontColors(each(style => style.colour));
  range.setBackgrounds(each(style => style.background));
  range.setHorizontalAlignments(each(style => style.align));
  range.setVerticalAlignments(each(style => style.verticalAlign));
  range.setWraps(each(style => style.wraps));
  range.setNumberFormats(each(formatOf));
  range.setBorder(true, true, true, true, true, true, '#bdc1c6', google.SpreadsheetApp.BorderStyle.SOLID);
  const { columnIndex, choices, help } = update.dropDown;
  const rule = google.SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  sheet.getRange(top, columnIndex + 1, update.addedCount, 1).setDataValidation(rule);
}

/** Texts are kept as typed: a COCOKKAN of 2 stays the text 2. */
function formatOf(style: CellStyle): string {
  if (style === STYLES.day || style === STYLES.dayCentered) return DAY_FORMAT;
  return style === STYLES.number ? '0' : '@';
}

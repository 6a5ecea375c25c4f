import type { DressRequest, NewColumn } from '../app/ports/plan-sheet-port.ts';
import type { Range } from '../contract/range.ts';
import type { Sheet } from '../contract/sheet.ts';
import { google } from './google.ts';

/** Wraps, lines and drop-downs over the whole body of own columns; a constant number of calls for any row count. */
export function dressColumns(sheet: Sheet, { topRowIndex, rowCount, columns }: DressRequest): void {
  for (const { columnIndex, dropDown } of columns) {
    const cells = sheet.getRange(topRowIndex + 1, columnIndex + 1, rowCount, 1);
    cells.setWrap(true);
    cells.setVerticalAlignment('top');
    drawGrid(cells);
    if (dropDown) setDropDown(cells, dropDown);
  }
}

/** Thin grey lines around and between all cells. */
export function drawGrid(range: Range): void {
  range.setBorder(true, true, true, true, true, true, '#bdc1c6', google.SpreadsheetApp.BorderStyle.SOLID);
}

/** The drop-down; words pasted in from elsewhere stay, and are findings. */
export function setDropDown(cells: Range, { choices, help }: NonNullable<NewColumn['dropDown']>): void {
  const rule = google.SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  cells.setDataValidation(rule);
}

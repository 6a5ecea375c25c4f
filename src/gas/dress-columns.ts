import type { DressRequest } from '../app/ports/plan-sheet-port.ts';
import type { Sheet } from '../contract/sheet.ts';
import { setDropDown } from './looks.ts';

/** Wraps and drop-downs over the whole body of own columns; a constant number of calls for any row count. */
export function dressColumns(sheet: Sheet, { topRowIndex, rowCount, columns }: DressRequest): void {
  for (const { columnIndex, dropDown } of columns) {
    const cells = sheet.getRange(topRowIndex + 1, columnIndex + 1, rowCount, 1);
    cells.setWrap(true);
    cells.setVerticalAlignment('top');
    if (dropDown) setDropDown(cells, dropDown);
  }
}

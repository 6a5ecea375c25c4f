import type { Sheet } from '../../host/workbook/model.ts';
import type { Place } from './grid-view.ts';

/** The first cell, from the top, that says something else than before; null where none does or the sheet is new. */
export function findFirstChange(sheet: Sheet, before: Sheet | undefined): Place | null {
  if (before === undefined) return null;
  for (let row = 0; row < Math.max(sheet.rows.length, before.rows.length); row++) {
    const cells = sheet.rows[row]?.cells ?? [];
    const old = before.rows[row]?.cells ?? [];
    for (let column = 0; column < Math.max(cells.length, old.length); column++) {
      if (cells[column]?.value !== old[column]?.value) return { row, column };
    }
  }
  return null;
}

/** The sheet that stood open if it was changed, else the first that was; ids of sheets. */
export function chooseChangedSheet(
  after: readonly Sheet[],
  before: readonly Sheet[],
  shownId: number,
): number {
  const isChanged = (sheet: Sheet): boolean => {
    const old = before.find(({ sheetId }) => sheetId === sheet.sheetId);
    return old === undefined || findFirstChange(sheet, old) !== null;
  };
  const shown = after.find(({ sheetId }) => sheetId === shownId);
  if (shown !== undefined && isChanged(shown)) return shownId;
  return after.find(sheet => sheet.visibility === 'visible' && isChanged(sheet))?.sheetId ?? shownId;
}

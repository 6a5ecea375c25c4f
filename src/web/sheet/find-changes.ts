import type { Cell } from '../../host/workbook/cell.ts';
import type { Sheet } from '../../host/workbook/model.ts';
import type { Place } from './place.ts';

/** Whether a cell says something else, or leads elsewhere; looks do not count. */
export function differs(cell: Cell | undefined, before: Cell | undefined): boolean {
  if (cell === before) return false;
  return sayOf(cell) !== sayOf(before);
}

function sayOf(cell: Cell | undefined): string {
  if (cell === undefined) return '[]';
  const { value, link, note, runs } = cell;
  return value === null && note === undefined
    ? '[]'
    : JSON.stringify([value, link, note, runs?.map(run => run.link)]);
}

/** The first cell, from the top, that says something else than before; null where none does or the sheet is new. */
export function findFirstChange(sheet: Sheet, before: Sheet | undefined): Place | null {
  if (before === undefined) return null;
  for (let row = 0; row < Math.max(sheet.rows.length, before.rows.length); row++) {
    const cells = sheet.rows[row]?.cells ?? [];
    const old = before.rows[row]?.cells ?? [];
    for (let column = 0; column < Math.max(cells.length, old.length); column++) {
      if (differs(cells[column], old[column])) return { row, column };
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

import type { Sheet } from '../../host/workbook/model.ts';
import { tell } from '../dialog.ts';
import type { PageSession } from '../session.ts';
import { openEditor } from './cell-editor.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './place.ts';
import { type CellPlace, findChoices, refuseTyped, textToEdit, typeInto } from './type-cell.ts';

export interface EditWork {
  readonly session: PageSession;
  readonly grid: GridView;
  readonly sheet: Sheet;
  /** Completes a date that names none. */
  readonly year: number;
}

/** Opens the editor on a cell, with its text or with what was just typed. */
export function editCell(work: EditWork, place: Place, typed: string | null): void {
  const cell = placeIn(work, place);
  const before = textToEdit(cell);
  openEditor(work.grid, place, {
    text: typed ?? before,
    choices: findChoices(cell),
    commit: text => (text === before && typed === null) || typeCell(work, place, text),
    close: () => work.grid.select(place),
  });
}

/** Types a text into a cell; false where it is refused, which is told. */
export function typeCell(work: EditWork, place: Place, text: string): boolean {
  const cell = placeIn(work, place);
  if (text === textToEdit(cell)) return true;
  const refusal = refuseTyped(cell, text);
  if (refusal !== null) {
    void tell('Isian tidak diterima', refusal);
    return false;
  }
  const { sheetId } = work.sheet;
  work.session.change(({ workbook }) => {
    const sheet = workbook.sheets.find(candidate => candidate.sheetId === sheetId);
    if (sheet !== undefined) typeInto({ workbook, sheet, ...place }, text, work.year);
  });
  return true;
}

function placeIn({ session, sheet }: EditWork, { row, column }: Place): CellPlace {
  return { workbook: session.workbook, sheet, row, column };
}

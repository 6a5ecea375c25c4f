import { type OwnSheet, ownSheetKey, type WorkbookMarks } from '../app/ports.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import { google } from './google.ts';
import { MARK } from './marks.ts';

/** The own sheet with that key, made and marked when there is none. */
export function ensureOwnSheet(
  spreadsheet: Spreadsheet,
  marks: WorkbookMarks,
  own: OwnSheet & { name: string },
): Sheet {
  const key = ownSheetKey(own);
  const known = marks.sheets.get(key);
  const existing = known === undefined ? null : spreadsheet.getSheetById(known);
  if (existing) return existing;
  const sheet = findBlankSheet(spreadsheet, own.name) ?? insertSheet(spreadsheet, own.name);
  sheet.addDeveloperMetadata(
    MARK.sheet,
    `${key}@${sheet.getSheetId()}`,
    google.SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  return sheet;
}

/** A run cut between making a sheet and marking it leaves an empty sheet of that name: it is taken up again. */
function findBlankSheet(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet !== null && sheet.getLastRow() === 0 ? sheet : null;
}

/** A new sheet at the end; inserting makes it the active one, so the person's sheet is brought back. */
export function insertSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const names = new Set(spreadsheet.getSheets().map(sheet => sheet.getName().toLowerCase()));
  let free = name;
  for (let n = 2; names.has(free.toLowerCase()); n += 1) free = `${name} (${n})`;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(free, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

import { type OwnSheet, ownSheetKey, type WorkbookMarks } from '../app/ports/ports.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import { formatUnfinishedName } from '../messages/own-sheet-id.ts';
import type { SheetContent } from '../sheets/sheet-content.ts';
import { findSheetMarks } from './find-marks.ts';
import { google } from './google.ts';
import { MARK } from './marks.ts';
import { retry } from './retry.ts';
import { writeContent } from './write-content.ts';

/**
 * Fills the own sheet with that key. A missing one is made under a name that says so, and gets its own name and mark
 * only when it is full: a run cut in between leaves a sheet that the next run fills again, and that nobody writes on.
 */
export function fillOwnSheet(
  spreadsheet: Spreadsheet,
  marks: WorkbookMarks,
  own: OwnSheet & { readonly name: string; readonly content: SheetContent },
): Sheet {
  const key = ownSheetKey(own);
  const known = marks.sheets.get(key);
  const existing = known === undefined ? null : spreadsheet.getSheetById(known);
  if (existing) {
    retry(() => writeContent(existing, own.content));
    return existing;
  }
  const sheets = spreadsheet.getSheets();
  const sheet = openUnfinished(spreadsheet, { key, name: formatUnfinishedName(own.name), marks, sheets });
  retry(() => writeContent(sheet, own.content));
  sheet.setName(findFreeName(sheets, own.name, sheet.getSheetId()));
  markSheet(spreadsheet, sheet, key);
  return sheet;
}

interface Unfinished {
  readonly key: string;
  readonly name: string;
  readonly marks: WorkbookMarks;
  readonly sheets: readonly Sheet[];
}

/** The sheet that a run which was cut had begun, else a new one. */
function openUnfinished(spreadsheet: Spreadsheet, { key, name, marks, sheets }: Unfinished): Sheet {
  const unfinishedKey = `unfinished:${key}`;
  const known = marks.sheets.get(unfinishedKey);
  const begun = sheets.find(sheet => sheet.getSheetId() === known);
  if (begun) return begun;
  const sheet = openBlankSheet(spreadsheet, sheets, name);
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(MARK.sheet, `${unfinishedKey}@${sheet.getSheetId()}`, DOCUMENT);
  return sheet;
}

/** Marks a sheet as the add-on's, once; the mark names the sheet, since a duplicate carries it too. */
export function markSheet(spreadsheet: Spreadsheet, sheet: Sheet, key: string): void {
  const sheetId = sheet.getSheetId();
  const value = `${key}@${sheetId}`;
  const [mark] = findSheetMarks(spreadsheet, MARK.sheet, sheetId);
  if (mark) mark.setValue(value);
  else
    sheet.addDeveloperMetadata(MARK.sheet, value, google.SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/**
 * A new sheet behind the others, or the blank one of that name which a run left that was cut before it marked it.
 * Inserting makes a sheet the active one, so the person's sheet is brought back.
 */
export function openBlankSheet(spreadsheet: Spreadsheet, sheets: readonly Sheet[], name: string): Sheet {
  const blank = sheets.find(sheet => sheet.getName() === name && sheet.getLastRow() === 0);
  if (blank) return blank;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(findFreeName(sheets, name), sheets.length);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** The name, or with a number behind it when a sheet other than `ownId` bears it; letter case does not count. */
export function findFreeName(sheets: readonly Sheet[], name: string, ownId: number | null = null): string {
  const others = sheets.filter(sheet => sheet.getSheetId() !== ownId);
  const taken = new Set(others.map(sheet => sheet.getName().toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name} (${n})`;
  return free;
}

import type { Spreadsheet } from '../../contract/spreadsheet.ts';
import { deleteSheet } from '../workbook/edits/edit-sheets.ts';
import type { Sheet } from '../workbook/model.ts';
import { createSheet as createSheetModel, takeSheetId } from '../workbook/new-sheet.ts';
import { requireSheet } from './block.ts';
import { addMetadata, createSpreadsheetFinder } from './developer-metadata.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { expose, read, requireIntegers, type ScriptRun, write } from './script-run.ts';
import { createSheet, unwrapSheet } from './sheet.ts';
import { activateSheet, requireSheetName } from './sheet-whole.ts';

type Finding = Pick<Spreadsheet, 'getActiveSheet' | 'getSheets' | 'setActiveSheet'>;

function createFinding(run: ScriptRun): Finding {
  const { workbook } = run.host;
  const ask = <T>(name: string, perform: () => T): T =>
    read(run, { kind: 'open', member: `Spreadsheet.${name}` }, perform);
  return {
    getSheets: () => ask('getSheets', () => workbook.sheets.map(sheet => createSheet(run, sheet))),
    getActiveSheet: () => ask('getActiveSheet', () => createSheet(run, findActive(run))),
    setActiveSheet: sheet => {
      activateSheet(run, unwrapSheet(sheet), 'Spreadsheet.setActiveSheet');
      return sheet;
    },
  };
}

function findActive(run: ScriptRun): Sheet {
  const { sheets, activeSheetId } = run.host.workbook;
  const active = sheets.find(sheet => sheet.sheetId === activeSheetId) ?? sheets[0];
  if (active === undefined) throw new Error('A workbook has at least one sheet.');
  return active;
}

type Arranging = Pick<Spreadsheet, 'deleteSheet' | 'insertSheet'>;

function createArranging(run: ScriptRun): Arranging {
  const { workbook } = run.host;
  const arrange = <T>(name: string, perform: () => T): T =>
    read(run, { kind: 'sheet', member: `Spreadsheet.${name}` }, perform);
  return {
    insertSheet: (name, index) =>
      arrange('insertSheet', () => {
        requireIntegers('Spreadsheet.insertSheet', [index]);
        requireSheetName(run, name);
        const isInside = index >= 0 && index <= workbook.sheets.length;
        if (!isInside) throw new GoogleError(GOOGLE_TEXTS.badArgument('sheetIndex'));
        const made = createSheetModel(takeSheetId(workbook), name);
        workbook.sheets.splice(index, 0, made);
        workbook.activeSheetId = made.sheetId;
        return createSheet(run, made);
      }),
    deleteSheet: sheet =>
      arrange('deleteSheet', () => {
        const removed = unwrapSheet(sheet);
        requireSheet(run, removed);
        removeSheet(run, removed);
      }),
  };
}

function removeSheet(run: ScriptRun, removed: Sheet): void {
  const { workbook } = run.host;
  if (removed.protection !== null && !removed.protection.canEdit) {
    throw new GoogleError(GOOGLE_TEXTS.protected);
  }
  const next = workbook.sheets.find(other => other !== removed && other.visibility === 'visible');
  if (next === undefined) throw new GoogleError(GOOGLE_TEXTS.lastSheet);
  const wasActive = workbook.activeSheetId === removed.sheetId;
  deleteSheet(workbook, removed);
  if (wasActive) workbook.activeSheetId = next.sheetId;
}

export function createSpreadsheet(run: ScriptRun): Spreadsheet {
  const { workbook, dialogs } = run.host;
  const spreadsheet: Spreadsheet = expose<Spreadsheet>(run, 'Spreadsheet', {
    ...createFinding(run),
    ...createArranging(run),
    getId: () => workbook.spreadsheetId,
    getName: () => workbook.title,
    getSpreadsheetLocale: () => workbook.locale,
    getSpreadsheetTimeZone: () => workbook.timeZone,
    toast: (text: string, title?: string) =>
      write(run, { kind: 'dialog', member: 'Spreadsheet.toast' }, () => dialogs.toast(text, title ?? '')),
    addDeveloperMetadata: (key, value, visibility) => {
      addMetadata(run, { kind: 'spreadsheet' }, { key, value, visibility });
      return spreadsheet;
    },
    createDeveloperMetadataFinder: () => createSpreadsheetFinder(run),
  });
  return spreadsheet;
}

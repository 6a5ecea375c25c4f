import type { Sheet as SheetContract } from '../../contract/sheet.ts';
import { renameSheet } from '../workbook/edits/edit-sheets.ts';
import type { Sheet } from '../workbook/model.ts';
import { requireSheet } from './block.ts';
import { addMetadata, createSheetFinder } from './developer-metadata.ts';
import { SheetType } from './google-enums.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { clearContent, clearFormat } from './range-structure.ts';
import { read, requireTexts, type ScriptRun, write } from './script-run.ts';
import { requireUnlocked } from './sheet-charts.ts';

type Whole = Pick<
  SheetContract,
  | 'addDeveloperMetadata'
  | 'clear'
  | 'createDeveloperMetadataFinder'
  | 'getName'
  | 'getSheetId'
  | 'getType'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'setName'
  | 'showSheet'
>;

export function createWhole(run: ScriptRun, sheet: Sheet, self: () => SheetContract): Whole {
  const { workbook } = run.host;
  const change = (name: string, perform: () => void): SheetContract => {
    read(run, { kind: 'sheet', member: `Sheet.${name}` }, () => {
      requireSheet(run, sheet);
      perform();
    });
    return self();
  };
  return {
    getSheetId: () => sheet.sheetId,
    getType: () => (sheet.kind === 'object' ? SheetType.OBJECT : SheetType.GRID),
    getName: () => sheet.name,
    isSheetHidden: () => sheet.visibility !== 'visible',
    setName: name => {
      requireSheetName(run, name, sheet);
      return change('setName', () => renameSheet(workbook, sheet, name));
    },
    hideSheet: () =>
      change('hideSheet', () => {
        const others = workbook.sheets.filter(other => other !== sheet && other.visibility === 'visible');
        const [first] = others;
        if (first === undefined) throw new GoogleError(GOOGLE_TEXTS.lastVisible);
        sheet.visibility = 'hidden';
        if (workbook.activeSheetId === sheet.sheetId) workbook.activeSheetId = first.sheetId;
      }),
    showSheet: () => change('showSheet', () => (sheet.visibility = 'visible')),
    clear: () =>
      change('clear', () => {
        requireUnlocked(sheet);
        clearWhole(sheet);
      }),
    addDeveloperMetadata: (key, value, visibility) => {
      addMetadata(run, { kind: 'sheet', sheetId: sheet.sheetId }, { key, value, visibility });
      return self();
    },
    createDeveloperMetadataFinder: () => createSheetFinder(run, sheet),
  };
}

/** Content and formatting go, colour rules with them; notes, validations, merges and measures stay. */
function clearWhole(sheet: Sheet): void {
  const all = { startRow: 0, endRow: sheet.rows.length, startColumn: 0, endColumn: sheet.columnCount };
  const width = Math.max(0, ...sheet.rows.map(row => row?.cells.length ?? 0));
  const block = { ...all, sheet, whole: null, endColumn: width };
  clearContent(block);
  clearFormat(block);
  sheet.conditionalFormats = [];
}

/** A hidden sheet is shown by it. */
export function activateSheet(run: ScriptRun, sheet: Sheet, member: string): void {
  write(run, { kind: 'dimension', member }, () => {
    requireSheet(run, sheet);
    sheet.visibility = 'visible';
    run.host.workbook.activeSheetId = sheet.sheetId;
  });
}

/** Names are compared without regard to case. */
export function requireSheetName(run: ScriptRun, name: string, own?: Sheet): void {
  requireTexts('Sheet.setName', [name]);
  if (name === '' || name.length > 100) throw new GoogleError(GOOGLE_TEXTS.badArgument('name'));
  const taken = run.host.workbook.sheets.some(
    other => other !== own && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new GoogleError(GOOGLE_TEXTS.sheetExists(name));
}

import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { OwnSheet, WorkbookMarks, WorkbookPort } from '../app/ports/ports.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import type { SheetContent } from '../sheets/sheet-content.ts';
import { google } from './google.ts';
import { formatPairs, MARK, markWorkbook, readMarks } from './marks.ts';
import { fillOwnSheet } from './own-sheets.ts';
import { readGrid } from './read-grid.ts';
import { retry } from './retry.ts';
import { RowWatch } from './row-watch.ts';
import type { SeenSheets } from './seen-sheets.ts';
import { updateTable } from './update-table.ts';
import { appendRows, writeSettingCells } from './write-cells.ts';

/** The bound workbook. Marks are those of the last reading. */
export function openWorkbookPort(spreadsheet: Spreadsheet, seen: SeenSheets): WorkbookPort {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const id = spreadsheet.getId();
  const sheetOf = (sheetId: number): Sheet => {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Error(`no sheet with id ${sheetId}`);
    return sheet;
  };
  let latest: WorkbookMarks | null = null;
  const marks = (): WorkbookMarks => latest ?? retry(() => readMarks(spreadsheet));
  return {
    id,
    listSheets: () =>
      retry(() => spreadsheet.getSheets()).map(sheet => ({
        sheetId: sheet.getSheetId(),
        name: sheet.getName(),
        isHidden: sheet.isSheetHidden(),
      })),
    readMarks() {
      latest = retry(() => readMarks(spreadsheet));
      return latest;
    },
    markWorkbook(planSheetId: number) {
      const known = marks();
      if (known.workbookId !== id) markWorkbook(spreadsheet, MARK.workbook, id);
      if (known.planSheetId !== planSheetId) markWorkbook(spreadsheet, MARK.plan, String(planSheetId));
    },
    markHighestCodes(highest) {
      markWorkbook(spreadsheet, MARK.codes, formatPairs(highest));
    },
    markFolders(folders) {
      markWorkbook(spreadsheet, MARK.folders, formatPairs(folders));
    },
    appendRows(sheetId, topRowIndex, rows) {
      const sheet = sheetOf(sheetId);
      // Another person may have written below meanwhile.
      appendRows(sheet, Math.max(topRowIndex, sheet.getLastRow()), rows);
    },
    deleteSheet(sheetId) {
      const sheet = sheetOf(sheetId);
      if (seen.has(sheetId) && !seen.isShown(sheetId, sheet.getDataRange().getDisplayValues()))
        throw new SheetMoved(sheet.getName());
      spreadsheet.deleteSheet(sheet);
    },
    forgetPlan() {
      for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(MARK.codes).find())
        mark.remove();
    },
    updateTable(sheetId, update) {
      updateTable(new RowWatch(sheetOf(sheetId), update.anchor, seen), update);
    },
    writeSettingCells: (sheetId, place, cells) => writeSettingCells(sheetOf(sheetId), place, cells),
    readGrid: (sheetId, maxRowCount) =>
      retry(() => readGrid(sheetOf(sheetId), zone, { maxRowCount: maxRowCount ?? null, seen })),
    readTexts(sheetId) {
      return retry(() => sheetOf(sheetId).getDataRange().getDisplayValues());
    },
    writeSheet(own: OwnSheet, name: string, content: SheetContent) {
      const sheet = fillOwnSheet(spreadsheet, marks(), { ...own, name, content });
      google.SpreadsheetApp.flush();
      return sheet.getSheetId();
    },
    markFingerprint(sheetId, fingerprint) {
      const sheet = sheetOf(sheetId);
      const [mark] = sheet.createDeveloperMetadataFinder().withKey(MARK.fingerprint).find();
      if (mark) mark.setValue(fingerprint);
      else {
        const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.addDeveloperMetadata(MARK.fingerprint, fingerprint, DOCUMENT);
      }
    },
    showSheet(sheetId) {
      spreadsheet.setActiveSheet(sheetOf(sheetId));
    },
    flush: () => retry(() => google.SpreadsheetApp.flush()),
  };
}

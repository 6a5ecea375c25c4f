import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { OwnSheet, WorkbookMarks, WorkbookPort } from '../app/ports/ports.ts';
import type { SheetContent } from '../sheets/sheet-content.ts';
import { findMarks, findSheetMarks } from './find-marks.ts';
import { google } from './google.ts';
import { formatPairs, MARK, markWorkbook, readMarks } from './marks.ts';
import type { OpenBook } from './open-book.ts';
import { fillOwnSheet } from './own-sheets.ts';
import { readGrid } from './read-grid.ts';
import { retry } from './retry.ts';
import { updateTable } from './update-table.ts';
import { appendRows, writeSettingCells } from './write-cells.ts';

type Marking = Pick<
  WorkbookPort,
  | 'readMarks'
  | 'markWorkbook'
  | 'markHighestCodes'
  | 'markFolders'
  | 'markKeptYear'
  | 'markFingerprint'
  | 'forgetPlan'
>;

/** The bound workbook. Marks are those of the last reading. */
export function openWorkbookPort(book: OpenBook): WorkbookPort {
  const { spreadsheet } = book;
  let latest: WorkbookMarks | null = null;
  const readAnew = (): WorkbookMarks => {
    latest = retry(() => readMarks(spreadsheet));
    return latest;
  };
  const marks = (): WorkbookMarks => latest ?? readAnew();
  return {
    id: book.id,
    ...openMarking(book, marks, readAnew),
    ...openReading(book),
    ...openWriting(book, marks),
    showSheet(sheetId) {
      spreadsheet.setActiveSheet(book.sheetOf(sheetId));
    },
    flush: () => retry(() => google.SpreadsheetApp.flush()),
  };
}

function openMarking(book: OpenBook, marks: () => WorkbookMarks, readAnew: () => WorkbookMarks): Marking {
  const { spreadsheet, id } = book;
  return {
    readMarks: readAnew,
    markWorkbook(planSheetId) {
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
    markKeptYear(years) {
      markWorkbook(spreadsheet, MARK.keptYear, years);
    },
    markFingerprint(sheetId, fingerprint) {
      const [mark] = findSheetMarks(spreadsheet, MARK.fingerprint, sheetId);
      if (mark) mark.setValue(fingerprint);
      else {
        const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
        book.sheetOf(sheetId).addDeveloperMetadata(MARK.fingerprint, fingerprint, DOCUMENT);
      }
    },
    forgetPlan() {
      for (const mark of findMarks(spreadsheet, MARK.codes)) mark.remove();
    },
  };
}

function openReading(book: OpenBook): Pick<WorkbookPort, 'listSheets' | 'readGrid' | 'readTexts'> {
  const { spreadsheet, zone, seen } = book;
  return {
    listSheets: () =>
      retry(() => spreadsheet.getSheets()).map(sheet => ({
        sheetId: sheet.getSheetId(),
        name: sheet.getName(),
        isHidden: sheet.isSheetHidden(),
      })),
    readGrid: (sheetId, maxRowCount) =>
      retry(() => readGrid(book.sheetOf(sheetId), zone, { maxRowCount: maxRowCount ?? null, seen })),
    readTexts: sheetId => retry(() => book.sheetOf(sheetId).getDataRange().getDisplayValues()),
  };
}

type Writing = Pick<
  WorkbookPort,
  'appendRows' | 'deleteSheet' | 'updateTable' | 'writeSettingCells' | 'writeSheet'
>;

function openWriting(book: OpenBook, marks: () => WorkbookMarks): Writing {
  const { spreadsheet, seen } = book;
  return {
    appendRows(sheetId, topRowIndex, rows) {
      const sheet = book.sheetOf(sheetId);
      // Another person may have written below meanwhile.
      appendRows(sheet, Math.max(topRowIndex, sheet.getLastRow()), rows);
    },
    deleteSheet(sheetId) {
      const sheet = book.sheetOf(sheetId);
      if (seen.has(sheetId) && !seen.isShown(sheetId, sheet.getDataRange().getDisplayValues()))
        throw new SheetMoved(sheet.getName());
      spreadsheet.deleteSheet(sheet);
    },
    updateTable(sheetId, update) {
      updateTable(book.watch(sheetId, update.anchor), update);
    },
    writeSettingCells: (sheetId, place, cells) => writeSettingCells(book.sheetOf(sheetId), place, cells),
    writeSheet(own: OwnSheet, name: string, content: SheetContent) {
      const sheet = fillOwnSheet(spreadsheet, marks(), { ...own, name, content });
      google.SpreadsheetApp.flush();
      return sheet.getSheetId();
    },
  };
}

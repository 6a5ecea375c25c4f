import type { ReportPort, ReportSheetMark } from '../app/ports/report-port.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import { joinReportKey, splitReportKey } from '../sheets/monev/report-key.ts';
import type { SheetContent } from '../sheets/sheet-content.ts';
import { findMarks } from './find-marks.ts';
import { google } from './google.ts';
import { formatPairs, MARK, markWorkbook, readPairs } from './marks.ts';
import type { OpenBook } from './open-book.ts';
import { findFreeName, markSheet, openBlankSheet } from './own-sheets.ts';
import { readPersonCells } from './read-person-cells.ts';
import { retry } from './retry.ts';
import { writeContent } from './write-content.ts';

/** The report sheets of the workbook; which of them stand is one mark on the workbook as a whole. */
export function openReportPort(book: OpenBook): ReportPort {
  const { spreadsheet } = book;
  return {
    readStanding: () => readStanding(spreadsheet),
    listMarks: () => retry(() => listMarks(spreadsheet)),
    createDraft: (reportKey, content) => createDraft(spreadsheet, reportKey, content),
    commit(standing) {
      const pairs = new Map([...standing].map(([key, id]) => [joinReportKey(key), id]));
      markWorkbook(spreadsheet, MARK.reports, formatPairs(pairs));
      google.SpreadsheetApp.flush();
    },
    settle(sheetId, reportKey, name) {
      const sheet = book.sheetOf(sheetId);
      sheet.setName(findFreeName(spreadsheet.getSheets(), name, sheetId));
      markSheet(spreadsheet, sheet, `standing:${reportKey}`);
    },
    retire(sheetId, reportKey, name) {
      const sheet = book.sheetOf(sheetId);
      sheet.setName(findFreeName(spreadsheet.getSheets(), name, sheetId));
      sheet.hideSheet();
      markSheet(spreadsheet, sheet, `retired:${reportKey}`);
    },
    readPersonCells: sheetId => retry(() => readPersonCells(book.sheetOf(sheetId), book.zone)),
  };
}

function readStanding(spreadsheet: Spreadsheet): ReadonlyMap<string, number> {
  const marks = retry(() => findMarks(spreadsheet, MARK.reports));
  const sheets = new Map(
    [...readPairs(marks, MARK.reports)].map(([key, id]) => [splitReportKey(key), Number(id)]),
  );
  const existing = new Set(retry(() => spreadsheet.getSheets()).map(sheet => sheet.getSheetId()));
  return new Map([...sheets].filter(([, id]) => existing.has(id)));
}

function createDraft(spreadsheet: Spreadsheet, reportKey: string, content: SheetContent): number {
  const name = `ZI ${reportKey}`;
  const sheets = spreadsheet.getSheets();
  // A run cut before it marked its draft leaves a blank sheet, which would stand before the other one.
  const left = sheets.find(sheet => sheet.getName() === name && sheet.getLastRow() === 0);
  if (left) spreadsheet.deleteSheet(left);
  const others = sheets.filter(sheet => sheet !== left);
  const sheet = openBlankSheet(spreadsheet, others, name);
  markSheet(spreadsheet, sheet, `draft:${reportKey}`);
  retry(() => writeContent(sheet, content));
  return sheet.getSheetId();
}

/** Report sheets by their marks; a duplicated sheet carries the mark of its original, which names another id. */
function listMarks(spreadsheet: Spreadsheet): ReportSheetMark[] {
  return findMarks(spreadsheet, MARK.sheet).flatMap(mark => {
    const [key, id] = (mark.getValue() ?? '').split('@');
    const found = /^(draft|standing|retired):(.+)$/.exec(key ?? '');
    const sheet = mark.getLocation().getSheet();
    if (!found || !sheet || String(sheet.getSheetId()) !== id) return [];
    const kind = found[1] as ReportSheetMark['kind'];
    return [{ sheetId: sheet.getSheetId(), name: sheet.getName(), kind, reportKey: found[2] ?? '' }];
  });
}

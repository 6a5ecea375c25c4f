import type { ReportPort, ReportSheetMark } from '../app/ports/report-port.ts';
import { joinReportKey, splitReportKey } from '../sheets/monev/report-key.ts';
import type { SheetContent } from '../sheets/sheet-content.ts';
import { formatPairs, listSheetMarks, MARK, readPairs, wordsOf } from './marks.ts';
import type { OpenBook } from './open-book.ts';
import { findFreeName, markNewSheet, markSheet, openBlankSheet } from './own-sheets.ts';
import { readPersonCells } from './read-person-cells.ts';
import { SheetReading } from './sheet-reading.ts';
import { writeContent } from './write-content.ts';

/** The report sheets of the workbook; which of them stand is one mark on the workbook as a whole. */
export function openReportPort(book: OpenBook): ReportPort {
  return {
    readStanding: () => readStanding(book),
    listMarks: () => listMarks(book),
    createDraft: (reportKey, content) => createDraft(book, reportKey, content),
    commit(standing) {
      const pairs = new Map([...standing].map(([key, id]) => [joinReportKey(key), id]));
      book.marks.set(null, MARK.reports, formatPairs(pairs));
      book.flush();
    },
    settle(sheetId, reportKey, name) {
      const sheet = book.change(sheetId);
      sheet.setName(findFreeName(book.tabs(), name, sheetId));
      markSheet(book, sheet, `standing:${reportKey}`);
    },
    retire(sheetId, reportKey, name) {
      const sheet = book.change(sheetId);
      sheet.setName(findFreeName(book.tabs(), name, sheetId));
      sheet.hideSheet();
      markSheet(book, sheet, `retired:${reportKey}`);
    },
    readPersonCells(sheetId) {
      const reading = book.read(sheetId);
      return reading.once('persons', () => readPersonCells(reading, book.zone));
    },
    isAsRead: sheetId => book.seen.isShown(sheetId, new SheetReading(book.measure(sheetId)).displays),
  };
}

function readStanding(book: OpenBook): ReadonlyMap<string, number> {
  const pairs = [...readPairs(wordsOf(book.marks, MARK.reports))];
  const sheets = pairs.map(([key, id]): [string, number] => [splitReportKey(key), Number(id)]);
  return new Map(sheets.filter(([, id]) => book.hasSheet(id)));
}

function createDraft(book: OpenBook, reportKey: string, content: SheetContent): number {
  const name = `ZI ${reportKey}`;
  // A run cut before it marked its draft leaves a blank sheet, which would stand before the other one.
  const left = book.sheets().find(sheet => sheet.getName() === name && sheet.getLastRow() === 0);
  if (left) book.deleteSheet(left.getSheetId());
  const { sheet, isNew } = openBlankSheet(book, name);
  markNewSheet(book, sheet, `draft:${reportKey}`);
  writeContent(sheet, content, { isNew });
  return sheet.getSheetId();
}

/** Report sheets by their marks. */
function listMarks(book: OpenBook): ReportSheetMark[] {
  return listSheetMarks(book.marks).flatMap(({ key, sheetId }) => {
    const found = /^(draft|standing|retired):(.+)$/.exec(key);
    if (!found) return [];
    const kind = found[1] as ReportSheetMark['kind'];
    return [{ sheetId, name: book.sheetOf(sheetId).getName(), kind, reportKey: found[2] ?? '' }];
  });
}

import { SheetMoved } from '../app/plan/sheet-moved.ts';
import type { WorkbookPort } from '../app/ports/ports.ts';
import { keepAsText } from './keep-as-text.ts';
import { markChosen } from './mark-chosen.ts';
import { formatPairs, formatShownMark, MARK, readMarks, wordsOf } from './marks.ts';
import type { OpenBook } from './open-book.ts';
import { fillOwnSheet, markNewSheet } from './own-sheets.ts';
import { readFirstRows } from './read-first-rows.ts';
import { readGrid } from './read-grid.ts';
import { readNotes } from './read-notes.ts';
import { retry } from './retry.ts';
import { updateTable } from './update-table.ts';
import { appendRows, writeSettingBlock, writeSettingCells, writeSettingValues } from './write-cells.ts';
import { writeColumns } from './write-columns.ts';
import { writeOver } from './write-content.ts';

/** The bound workbook. */
export function openWorkbookPort(book: OpenBook): WorkbookPort {
  return {
    id: book.id,
    beginReading: () => book.beginReading(),
    forgetReading: sheetId => book.forgetReading(sheetId),
    ...openMarking(book),
    ...openReading(book),
    ...openWriting(book),
    showSheet: sheetId => book.showSheet(sheetId),
    flush: () => retry(() => book.flush()),
  };
}

type Marking = Pick<
  WorkbookPort,
  | 'readMarks'
  | 'searchMarks'
  | 'markWorkbook'
  | 'markHighestCodes'
  | 'markFolders'
  | 'markLastMade'
  | 'markKeptYear'
  | 'markLeft'
  | 'markSheet'
  | 'markPendingDocument'
  | 'markMade'
  | 'forgetMade'
  | 'markFingerprint'
  | 'markChosenColumns'
  | 'markShown'
  | 'markWritten'
  | 'forgetPlan'
>;

type MarkingOfMaking = Pick<
  WorkbookPort,
  'markLeft' | 'markPendingDocument' | 'markMade' | 'forgetMade' | 'markSheet'
>;

/** What the workbook remembers of sheets and documents that were made. */
function openMarkingOfMaking(book: OpenBook): MarkingOfMaking {
  const { marks } = book;
  return {
    markSheet(sheetId, key) {
      // One that came along from another workbook may take no new value.
      marks.remove(marks.on(sheetId, MARK.sheet));
      markNewSheet(book, book.sheetOf(sheetId), key);
    },
    markLeft(names) {
      marks.set(null, MARK.left, formatPairs(new Map(names.map(name => [name, 'ya']))));
    },
    markPendingDocument(documentId) {
      marks.set(null, MARK.document, documentId ?? '');
    },
    markMade(kind) {
      const { made } = readMarks(marks);
      if (!made.has(kind))
        marks.set(null, MARK.made, formatPairs(new Map([...made, kind].map(one => [one, 'ya']))));
    },
    forgetMade(kind) {
      const { made } = readMarks(marks);
      const others = [...made].filter(one => one !== kind);
      if (others.length === 0) marks.remove(marks.on(null, MARK.made));
      else if (others.length < made.size)
        marks.set(null, MARK.made, formatPairs(new Map(others.map(one => [one, 'ya']))));
    },
  };
}

function openMarking(book: OpenBook): Marking {
  const { marks, id } = book;
  return {
    ...openMarkingOfMaking(book),
    readMarks: () => readMarks(marks),
    searchMarks() {
      marks.search();
      return readMarks(marks);
    },
    markWorkbook(planSheetId) {
      const known = wordsOf(marks, MARK.workbook);
      if (known !== null && known !== id) marks.renew();
      marks.set(null, MARK.workbook, id);
      marks.set(null, MARK.plan, String(planSheetId));
    },
    markHighestCodes(highest) {
      marks.set(null, MARK.codes, formatPairs(highest));
    },
    markFolders(folders) {
      marks.set(null, MARK.folders, formatPairs(folders));
    },
    markLastMade(folderId) {
      if (folderId === null) marks.remove(marks.on(null, MARK.lastMade));
      else marks.set(null, MARK.lastMade, folderId);
    },
    markKeptYear: years => marks.set(null, MARK.keptYear, years),
    markChosenColumns: (sheetId, columns) => markChosen(book, sheetId, columns),
    markFingerprint(sheetId, fingerprint) {
      marks.set(book.sheetOf(sheetId), MARK.fingerprint, fingerprint);
    },
    markShown(sheetId, { fingerprint, written }) {
      marks.set(book.sheetOf(sheetId), MARK.fingerprint, formatShownMark(fingerprint, written));
    },
    markWritten: (sheetId, written) => marks.set(book.sheetOf(sheetId), MARK.written, written),
    forgetPlan() {
      marks.remove(marks.on(null, MARK.codes));
    },
  };
}

type Reading = Pick<
  WorkbookPort,
  'listSheets' | 'readGrid' | 'readFirstRows' | 'readNotes' | 'readOwnGrid' | 'readTexts'
>;

function openReading(book: OpenBook): Reading {
  return {
    listSheets: () =>
      book.sheets().map(sheet => ({
        sheetId: sheet.getSheetId(),
        name: sheet.getName(),
        isHidden: sheet.isSheetHidden(),
      })),
    readGrid: sheetId => readGrid(book.read(sheetId), book.zone, { hasMerges: true }),
    readFirstRows: (sheetId, rowCount) => readFirstRows(book, sheetId, rowCount),
    readOwnGrid: sheetId => readGrid(book.read(sheetId), book.zone, { hasMerges: false }),
    readNotes: (sheetId, columnIndexes) => retry(() => readNotes(book.sheetOf(sheetId), columnIndexes)),
    readTexts: sheetId => book.read(sheetId).displays,
  };
}

type Writing = Pick<
  WorkbookPort,
  | 'appendRows'
  | 'deleteSheet'
  | 'keepAsText'
  | 'updateTable'
  | 'writeBlocks'
  | 'writeOver'
  | 'writeSettingBlock'
  | 'writeSettingCells'
  | 'writeSettingValues'
  | 'writeSheet'
>;

function openWriting(book: OpenBook): Writing {
  const { seen } = book;
  return {
    appendRows(sheetId, topRowIndex, rows) {
      const sheet = book.change(sheetId);
      // Another person may have written below meanwhile.
      appendRows(sheet, Math.max(topRowIndex, sheet.getLastRow()), rows);
    },
    deleteSheet(sheetId, { isJustRead } = { isJustRead: false }) {
      const sheet = book.sheetOf(sheetId);
      const isToBeRead = !isJustRead && seen.has(sheetId);
      if (isToBeRead && !seen.isShown(sheetId, sheet.getDataRange().getDisplayValues()))
        throw new SheetMoved(sheet.getName());
      book.deleteSheet(sheetId);
    },
    updateTable: (sheetId, update) => updateTable(book.watch(sheetId, update.anchor), update),
    keepAsText: (sheetId, columnIndex, rowIndexes) => keepAsText(book, sheetId, { columnIndex, rowIndexes }),
    writeBlocks(sheetId, anchor, blocks) {
      writeColumns(book.watch(sheetId, anchor), blocks);
    },
    writeSettingBlock: (sheetId, block) => writeSettingBlock(book.change(sheetId), block),
    writeSettingCells: (sheetId, place, cells) => writeSettingCells(book.change(sheetId), place, cells),
    writeSettingValues: (sheetId, columnIndex, values) =>
      writeSettingValues(book.change(sheetId), columnIndex, values),
    writeOver(sheetId, content, parts) {
      writeOver(book.change(sheetId), content, parts);
    },
    writeSheet(own, name, content, standing) {
      const sheet = fillOwnSheet(book, readMarks(book.marks), { ...own, name, content, standing });
      return sheet.getSheetId();
    },
  };
}

import { SheetMoved } from '../../../src/app/plan/sheet-moved.ts';
import { ownSheetKey, type TableUpdate, type WorkbookPort } from '../../../src/app/ports/ports.ts';
import { blank, type ContentCell } from '../../../src/sheets/sheet-content.ts';
import type { MemoryBook } from './memory-book.ts';
import { type MemorySheet, shown } from './memory-sheet.ts';

/** The workbook's port; `change` is told of every change and refuses those at a wrong time. */
export function openWorkbookPort(book: MemoryBook, change: (what: string) => void): WorkbookPort {
  return {
    id: book.id,
    listSheets: () => book.sheets.map(({ sheetId, name, isHidden }) => ({ sheetId, name, isHidden })),
    readMarks: () => book.readMarks(),
    beginReading: () => {},
    forgetReading: () => {},
    searchMarks: () => book.readMarks(),
    readGrid: sheetId => book.sheetOf(sheetId).readGrid(),
    readFirstRows: (sheetId, rowCount) => book.sheetOf(sheetId).readGrid(rowCount),
    readOwnGrid: sheetId => book.sheetOf(sheetId).readGrid(),
    readNotes: sheetId => book.sheetOf(sheetId).notes,
    readTexts: sheetId => book.sheetOf(sheetId).readTexts(),
    markWorkbook(planSheetId) {
      change('markWorkbook');
      book.workbookId = book.id;
      book.planSheetId = book.sheetOf(planSheetId).sheetId;
    },
    markHighestCodes(highest) {
      change('markHighestCodes');
      book.highestCodes = new Map(highest);
    },
    markFolders(folders) {
      change('markFolders');
      book.folders = new Map(folders);
    },
    markLastMade(folderId) {
      change('markLastMade');
      book.lastMadeFolder = folderId;
    },
    markKeptYear(years) {
      change('markKeptYear');
      book.keptYear = years;
    },
    markSheet(sheetId, key) {
      change(`markSheet ${key}`);
      book.ownSheets.set(key, sheetId);
    },
    markLeft(names) {
      change('markLeft');
      for (const name of names) book.left.add(name);
    },
    markPendingDocument(id) {
      change('markPendingDocument');
      book.pendingDocument = id;
    },
    markMade(kind) {
      change('markMade');
      book.made.add(kind);
    },
    forgetMade(kind) {
      change('forgetMade');
      book.made.delete(kind);
    },
    writeSheet(own, name, content) {
      change(`writeSheet ${own.kind}`);
      const known = book.readMarks().sheets.get(ownSheetKey(own));
      const sheet = known === undefined ? book.insert(name) : book.sheetOf(known);
      sheet.fill(typeof content === 'function' ? content(sheet.sheetId) : content);
      book.ownSheets.set(ownSheetKey(own), sheet.sheetId);
      return sheet.sheetId;
    },
    writeOver(sheetId, content) {
      change('writeOver');
      book.sheetOf(sheetId).fill(content);
    },
    writeSettingCells(sheetId, { rowIndex, columnIndex, label }, cells) {
      const sheet = book.sheetOf(sheetId);
      if (sheet.text(rowIndex, 0).trim() !== label) throw new SheetMoved(sheet.name);
      const before = JSON.stringify(sheet.readPersonCells());
      cells.forEach((cell, i) => {
        sheet.write(rowIndex, columnIndex + i, cell);
      });
      const isChanged = JSON.stringify(sheet.readPersonCells()) !== before;
      if (isChanged) change('writeSettingCells');
      return isChanged;
    },
    writeSettingValues(sheetId, columnIndex, values) {
      const sheet = book.sheetOf(sheetId);
      for (const { rowIndex, label, cell } of values) {
        if (sheet.text(rowIndex, 0).trim() !== label) throw new SheetMoved(sheet.name);
        sheet.write(rowIndex, columnIndex, cell);
      }
      change('writeSettingValues');
    },
    markChosenColumns(sheetId, columns) {
      change('markChosenColumns');
      book.chosenColumns = new Map(columns);
      book.chosenSheetId = book.sheetOf(sheetId).sheetId;
    },
    writeSettingBlock(sheetId, { topRowIndex, rows, isNew }) {
      change('writeSettingBlock');
      const sheet = book.sheetOf(sheetId);
      rows.forEach((cells, i) => {
        const label = sheet.text(topRowIndex + i, 0);
        const [own] = cells;
        if (label !== (isNew || own?.kind !== 'text' ? '' : own.text)) throw new SheetMoved(sheet.name);
        cells.forEach((cell, columnIndex) => {
          if (isNew || columnIndex === cells.length - 1) sheet.write(topRowIndex + i, columnIndex, cell);
        });
      });
    },
    // What is typed in memory is text already.
    keepAsText(sheetId) {
      book.sheetOf(sheetId);
    },
    appendRows(sheetId, topRowIndex, rows) {
      change('appendRows');
      const sheet = book.sheetOf(sheetId);
      const top = Math.max(topRowIndex, sheet.rowCount);
      rows.forEach((cells, i) => {
        writeRow(sheet, top + i, cells);
      });
    },
    deleteSheet(sheetId) {
      change('deleteSheet');
      book.delete(sheetId);
    },
    forgetPlan() {
      change('forgetPlan');
      book.highestCodes = new Map();
    },
    updateTable(sheetId, update) {
      change('updateTable');
      updateTable(book.sheetOf(sheetId), update);
      return 0;
    },
    writeBlocks(sheetId, _anchor, blocks) {
      change('writeBlocks');
      const sheet = book.sheetOf(sheetId);
      for (const { columnIndex, topRowIndex, cells } of blocks)
        cells.forEach((cell, i) => {
          sheet.write(topRowIndex + i, columnIndex, cell);
        });
    },
    markWritten(sheetId, written) {
      change('markWritten');
      book.sheetOf(sheetId).written = written;
    },
    markShown(sheetId, { fingerprint, written }) {
      change('markShown');
      Object.assign(book.sheetOf(sheetId), { fingerprint, written });
    },
    markFingerprint(sheetId, fingerprint) {
      change('markFingerprint');
      book.sheetOf(sheetId).fingerprint = fingerprint;
    },
    showSheet(sheetId) {
      book.shownSheetId = book.sheetOf(sheetId).sheetId;
    },
    flush: () => {},
  };
}

function writeRow(sheet: MemorySheet, rowIndex: number, cells: readonly ContentCell[]): void {
  cells.forEach((cell, columnIndex) => {
    sheet.write(rowIndex, columnIndex, cell);
  });
}

function updateTable(sheet: MemorySheet, update: TableUpdate): void {
  const { topRowIndex, ownColumnIndexes, orderColumnIndex, removedKeys } = update;
  const rowCount = update.rowCountBefore + update.addedCount;
  for (const { columnIndex, rowOffset, cells } of update.columns) {
    const isTitle = rowOffset < 0;
    if (!isTitle && !ownColumnIndexes.includes(columnIndex))
      throw new Error(`column ${columnIndex} is people's`);
    if (rowOffset + cells.length > rowCount) throw new Error('cells below the rows of the table');
    cells.forEach((cell, i) => {
      sheet.write(topRowIndex + rowOffset + i, columnIndex, cell);
    });
  }
  const numberOf = (text: string): number => (text === '' ? Number.POSITIVE_INFINITY : Number(text));
  const orderOf = (rowIndex: number): number => numberOf(sheet.text(rowIndex, orderColumnIndex));
  if (update.isSorted) {
    const block = { topRowIndex, rowCount, left: 0, right: sheet.width - 1 };
    const order = (cells: readonly { readonly value: unknown }[]): number =>
      numberOf(shown(cells[orderColumnIndex] as Parameters<typeof shown>[0]));
    sheet.sortRows(block, (a, b) => order(a) - order(b));
  } else if (rowCount > 1 && orderOf(topRowIndex) > orderOf(topRowIndex + rowCount - 1)) {
    throw new Error('rows out of their order are not sorted');
  }
  removedKeys.forEach((key, i) => {
    const rowIndex = topRowIndex + rowCount - removedKeys.length + i;
    if (sheet.text(rowIndex, update.anchor.nameColumnIndex ?? -1) !== key) throw new SheetMoved(sheet.name);
    for (const columnIndex of ownColumnIndexes) sheet.write(rowIndex, columnIndex, blank());
  });
}

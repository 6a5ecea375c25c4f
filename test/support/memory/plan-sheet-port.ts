import type { PlanSheetPort } from '../../../src/app/ports/plan-sheet-port.ts';
import { text } from '../../../src/sheets/sheet-content.ts';
import type { MemoryBook } from './memory-book.ts';
import { type MemorySheet, shown } from './memory-sheet.ts';

/** The plan sheet's port: writes only where columns are marked as the add-on's own. */
export function openPlanSheetPort(book: MemoryBook, change: (what: string) => void): PlanSheetPort {
  const requireOwn = (columnIndexes: readonly number[]): void => {
    const own = new Set(book.ownColumns.values());
    const foreign = columnIndexes.filter(columnIndex => !own.has(columnIndex));
    if (foreign.length > 0) throw new Error(`columns ${foreign} are people's`);
  };
  return {
    findProtection: () => null,
    hasFilter: sheetId => book.sheetOf(sheetId).hasFilter,
    markColumns(_sheetId, columns) {
      change('markColumns');
      for (const [key, columnIndex] of columns) book.ownColumns.set(key, columnIndex);
    },
    appendColumns(sheetId, _anchor, { place, columns, pending }) {
      change('appendColumns');
      if (pending !== null) throw new Error('no append was cut here');
      const sheet = book.sheetOf(sheetId);
      const first = place.lastColumnIndex + 1;
      sheet.insertColumns(first, columns.length);
      shiftColumns(book, index => (index >= first ? index + columns.length : index));
      columns.forEach(({ key, heading }, i) => {
        if (book.ownColumns.has(key)) throw new Error(`${key} stands already`);
        book.ownColumns.set(key, first + i);
        sheet.write(place.headerRowIndex, first + i, text(heading, 'heading'));
      });
    },
    dressColumns(_sheetId, _anchor, { columns }) {
      change('dressColumns');
      requireOwn(columns.map(({ columnIndex }) => columnIndex));
    },
    writeColumns(sheetId, _anchor, blocks) {
      if (blocks.length === 0) return;
      change('writeColumns');
      requireOwn(blocks.map(({ columnIndex }) => columnIndex));
      const sheet = book.sheetOf(sheetId);
      for (const { columnIndex, topRowIndex, cells } of blocks)
        cells.forEach((cell, i) => {
          sheet.write(topRowIndex + i, columnIndex, cell);
        });
    },
    readLinks: (sheetId, columnIndex) => {
      const found = listLinks(book.sheetOf(sheetId), [columnIndex]);
      return new Map([...found].flatMap(([rowIndex, [url]]) => (url ? [[rowIndex, url]] : [])));
    },
    readAllLinks: (sheetId, columnIndexes) => listLinks(book.sheetOf(sheetId), columnIndexes),
    readLook: (_sheetId, { rowCount, columnCount }) => ({
      letters: Array.from({ length: rowCount }, () =>
        Array.from({ length: columnCount }, () => ({ isBold: false, isItalic: false })),
      ),
      hiddenColumns: new Set(),
    }),
    applyColourRules(sheetId, rules) {
      const bad = rules.find(({ formula, rowCount }) => !formula.startsWith('=') || rowCount < 1);
      if (bad) throw new Error(`no rule: ${JSON.stringify(bad)}`);
      const isChanged = JSON.stringify(book.rules.get(sheetId) ?? []) !== JSON.stringify(rules);
      if (isChanged) change('applyColourRules');
      book.rules.set(sheetId, rules);
      return isChanged ? 'set' : 'same';
    },
    realignColumns(sheetId, _anchor, { columnIndexes, keyColumnIndex, topRowIndex, sortCells, keyCells }) {
      change('realignColumns');
      requireOwn(columnIndexes);
      const sheet = book.sheetOf(sheetId);
      const [left, right] = [Math.min(...columnIndexes), Math.max(...columnIndexes)];
      sortCells.forEach((cell, i) => {
        sheet.write(topRowIndex + i, keyColumnIndex, cell);
      });
      const keyOf = (cells: readonly Parameters<typeof shown>[0][]): string => {
        const cell = cells[keyColumnIndex - left];
        return cell === undefined ? '' : shown(cell);
      };
      const block = { topRowIndex, rowCount: sortCells.length, left, right };
      sheet.sortRows(block, (a, b) => keyOf(a).localeCompare(keyOf(b)));
      keyCells.forEach((cell, i) => {
        sheet.write(topRowIndex + i, keyColumnIndex, cell);
      });
    },
    removeColumns(sheetId, columnIndexes) {
      change('removeColumns');
      requireOwn(columnIndexes);
      const sheet = book.sheetOf(sheetId);
      for (const columnIndex of [...columnIndexes].sort((a, b) => b - a)) {
        sheet.removeColumn(columnIndex);
        for (const [key, index] of book.ownColumns) if (index === columnIndex) book.ownColumns.delete(key);
        shiftColumns(book, index => (index > columnIndex ? index - 1 : index));
      }
    },
  };
}

function shiftColumns(book: MemoryBook, place: (columnIndex: number) => number): void {
  for (const [key, columnIndex] of book.ownColumns) book.ownColumns.set(key, place(columnIndex));
}

/** Addresses by row: of links first, then those typed as text. */
function listLinks(sheet: MemorySheet, columnIndexes: readonly number[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (let rowIndex = 0; rowIndex < sheet.rowCount; rowIndex += 1) {
    const urls = columnIndexes.flatMap(columnIndex => {
      const cell = sheet.at(rowIndex, columnIndex);
      const typed = shown(cell).match(/https?:\/\/[^\s"'<>()]+/g) ?? [];
      return [...cell.links.map(({ url }) => url), ...typed];
    });
    if (urls.length > 0) found.set(rowIndex, [...new Set(urls)]);
  }
  return found;
}

import type { PlanSheetPort } from '../app/ports/plan-sheet-port.ts';
import type { OwnColumns } from '../sheets/plan-columns/own-columns.ts';
import { appendColumns } from './append-columns.ts';
import { applyColourRules } from './colour-rules.ts';
import { dressColumns } from './dress-columns.ts';
import { findProtection, listProtections } from './find-protection.ts';
import { MARK } from './marks.ts';
import type { OpenBook } from './open-book.ts';
import { type LinkSource, readAllLinks, readLinks } from './read-links.ts';
import { readLook } from './read-look.ts';
import { realignColumns } from './realign-columns.ts';
import { removeColumns } from './remove-columns.ts';
import { retry } from './retry.ts';
import { writeColumns } from './write-columns.ts';

/** The people's plan sheet, as far as the add-on may touch it. */
export function openPlanSheetPort(book: OpenBook): PlanSheetPort {
  const linkSource = (sheetId: number): LinkSource => ({
    sheet: book.sheetOf(sheetId),
    shown: book.seen.recall(sheetId),
  });
  return {
    findProtection: (sheetId, place) =>
      findProtection(
        book.once(`protections ${sheetId}`, () => listProtections(book.sheetOf(sheetId))),
        place,
      ),
    hasFilter: sheetId => retry(() => book.sheetOf(sheetId).getFilter() !== null),
    markColumns: (sheetId, columns) => markColumns(book, sheetId, columns),
    appendColumns(sheetId, anchor, request) {
      appendColumns({ marks: book.marks, watch: book.watch(sheetId, anchor) }, request);
    },
    dressColumns(sheetId, anchor, table) {
      const rows = book.watch(sheetId, anchor);
      rows.confirm(table.columns.map(({ columnIndex }) => columnIndex));
      dressColumns(rows.sheet, table);
    },
    writeColumns(sheetId, anchor, blocks) {
      writeColumns(book.watch(sheetId, anchor), blocks);
    },
    readLinks: (sheetId, columnIndex) => retry(() => readLinks(linkSource(sheetId), columnIndex)),
    readAllLinks: (sheetId, columnIndexes) => retry(() => readAllLinks(linkSource(sheetId), columnIndexes)),
    readLook: (sheetId, block) => retry(() => readLook(book.sheetOf(sheetId), block)),
    applyColourRules(sheetId, rules) {
      const isChanged = retry(() => applyColourRules(book.sheetOf(sheetId), rules));
      if (isChanged) book.noteWrite();
      return isChanged;
    },
    realignColumns(sheetId, anchor, realignment) {
      realignColumns(book.watch(sheetId, anchor), realignment);
    },
    removeColumns(sheetId, columnIndexes) {
      removeColumns({ marks: book.marks, sheet: book.change(sheetId), seen: book.seen }, columnIndexes);
    },
  };
}

function markColumns(book: OpenBook, sheetId: number, columns: OwnColumns): void {
  const known = new Set(book.marks.onColumns(sheetId, MARK.column).map(({ value }) => value));
  const sheet = book.sheetOf(sheetId);
  for (const [value, columnIndex] of columns) {
    if (!known.has(value)) book.marks.addToColumn(sheet, columnIndex, { key: MARK.column, value });
  }
}

import type { PlanSheetPort } from '../app/ports/plan-sheet-port.ts';
import { appendColumns } from './append-columns.ts';
import { applyColourRules } from './colour-rules.ts';
import { dressColumns } from './dress-columns.ts';
import { findProtection } from './find-protection.ts';
import type { OpenBook } from './open-book.ts';
import { readAllLinks, readLinks } from './read-links.ts';
import { realignColumns } from './realign-columns.ts';
import { removeColumns } from './remove-columns.ts';
import { retry } from './retry.ts';
import { writeColumns } from './write-columns.ts';

/** The people's plan sheet, as far as the add-on may touch it. */
export function openPlanSheetPort(book: OpenBook): PlanSheetPort {
  const { spreadsheet, seen } = book;
  return {
    findProtection: (sheetId, place) => retry(() => findProtection(book.sheetOf(sheetId), place)),
    hasFilter: sheetId => retry(() => book.sheetOf(sheetId).getFilter() !== null),
    appendColumns(sheetId, anchor, request) {
      appendColumns({ spreadsheet, watch: book.watch(sheetId, anchor) }, request);
    },
    dressColumns(sheetId, anchor, table) {
      const rows = book.watch(sheetId, anchor);
      rows.confirm();
      dressColumns(rows.sheet, table);
    },
    writeColumns(sheetId, anchor, blocks) {
      writeColumns(book.watch(sheetId, anchor), blocks);
    },
    readLinks: (sheetId, columnIndex, rowCount) =>
      retry(() => readLinks(book.sheetOf(sheetId), columnIndex, rowCount)),
    readAllLinks: (sheetId, columnIndexes) => retry(() => readAllLinks(book.sheetOf(sheetId), columnIndexes)),
    applyColourRules: (sheetId, rules) => retry(() => applyColourRules(book.sheetOf(sheetId), rules)),
    realignColumns(sheetId, anchor, realignment) {
      realignColumns(book.watch(sheetId, anchor), realignment);
    },
    removeColumns(sheetId, columnIndexes) {
      removeColumns({ spreadsheet, sheet: book.sheetOf(sheetId), seen }, columnIndexes);
    },
  };
}

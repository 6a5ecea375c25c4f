import type { PlanSheetPort } from '../app/ports/plan-sheet-port.ts';
import type { RowAnchor } from '../app/ports/row-anchor.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import { appendColumns } from './append-columns.ts';
import { applyColourRules } from './colour-rules.ts';
import { dressColumns } from './dress-columns.ts';
import { findProtection } from './find-protection.ts';
import { readAllLinks, readLinks } from './read-links.ts';
import { realignColumns } from './realign-columns.ts';
import { removeColumns } from './remove-columns.ts';
import { retry } from './retry.ts';
import { RowWatch } from './row-watch.ts';
import type { SeenSheets } from './seen-sheets.ts';
import { writeColumns } from './write-columns.ts';

/** The people's plan sheet, as far as the add-on may touch it. */
export function openPlanSheetPort(spreadsheet: Spreadsheet, seen: SeenSheets): PlanSheetPort {
  const sheetOf = (sheetId: number): Sheet => {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Error(`no sheet with id ${sheetId}`);
    return sheet;
  };
  const watch = (sheetId: number, anchor: RowAnchor): RowWatch =>
    new RowWatch(sheetOf(sheetId), anchor, seen);
  return {
    findProtection: (sheetId, place) => retry(() => findProtection(sheetOf(sheetId), place)),
    hasFilter: sheetId => retry(() => sheetOf(sheetId).getFilter() !== null),
    appendColumns(sheetId, anchor, request) {
      appendColumns(watch(sheetId, anchor), request);
    },
    dressColumns(sheetId, anchor, table) {
      const rows = watch(sheetId, anchor);
      rows.confirm();
      dressColumns(rows.sheet, table);
    },
    writeColumns(sheetId, anchor, blocks) {
      writeColumns(watch(sheetId, anchor), blocks);
    },
    readLinks: (sheetId, columnIndex, rowCount) =>
      retry(() => readLinks(sheetOf(sheetId), columnIndex, rowCount)),
    readAllLinks: (sheetId, columnIndexes) => retry(() => readAllLinks(sheetOf(sheetId), columnIndexes)),
    applyColourRules: (sheetId, rules) => retry(() => applyColourRules(sheetOf(sheetId), rules)),
    realignColumns(sheetId, anchor, realignment) {
      realignColumns(watch(sheetId, anchor), realignment);
    },
    removeColumns(sheetId, columnIndexes) {
      removeColumns(sheetOf(sheetId), columnIndexes, seen.recall(sheetId));
    },
  };
}

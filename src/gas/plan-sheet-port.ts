import type { PlanSheetPort } from '../app/plan-sheet-port.ts';
import type { Sheet } from '../contract/sheet.ts';
import type { Spreadsheet } from '../contract/spreadsheet.ts';
import { appendColumns } from './append-columns.ts';
import { applyColourRules } from './colour-rules.ts';
import { dressColumns } from './dress-columns.ts';
import { findProtection } from './find-protection.ts';
import { readAllLinks, readLinks } from './read-links.ts';
import { realignColumns } from './realign-columns.ts';
import { retry } from './retry.ts';
import { writeColumn } from './write-column.ts';

/** The people's plan sheet, as far as the add-on may touch it. */
export function openPlanSheetPort(spreadsheet: Spreadsheet): PlanSheetPort {
  const sheetOf = (sheetId: number): Sheet => {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) throw new Error(`no sheet with id ${sheetId}`);
    return sheet;
  };
  return {
    findProtection: (sheetId, place) => retry(() => findProtection(sheetOf(sheetId), place)),
    hasFilter: sheetId => retry(() => sheetOf(sheetId).getFilter() !== null),
    appendColumns(sheetId, request) {
      appendColumns(sheetOf(sheetId), request);
    },
    dressColumns(sheetId, table) {
      dressColumns(sheetOf(sheetId), table);
    },
    writeColumn(sheetId, columnIndex, block) {
      retry(() => writeColumn(sheetOf(sheetId), columnIndex, block));
    },
    readLinks: (sheetId, columnIndex, rowCount) =>
      retry(() => readLinks(sheetOf(sheetId), columnIndex, rowCount)),
    readAllLinks: (sheetId, columnIndexes) => retry(() => readAllLinks(sheetOf(sheetId), columnIndexes)),
    applyColourRules: (sheetId, rules) => retry(() => applyColourRules(sheetOf(sheetId), rules)),
    realignColumns(sheetId, realignment) {
      realignColumns(sheetOf(sheetId), realignment);
    },
    removeColumns(sheetId, columnIndexes) {
      const sheet = sheetOf(sheetId);
      // From the right, so that the indices of the others stay true.
      for (const columnIndex of [...columnIndexes].sort((a, b) => b - a))
        sheet.deleteColumns(columnIndex + 1, 1);
    },
  };
}

import type { Workbook } from '../workbook/model.ts';
import { readSheetTexts } from './read-sheet-texts.ts';
import { formatTable } from './text-table.ts';

const findingsSheet = 'Temuan ZI';
/** Above its table the sheet says when it was made, in one or two cells a row. */
const minHeadings = 4;

/** The table of findings, one line each; nothing when the sheet or its table is not there. */
export function formatFindings(workbook: Workbook, width: number): string[] {
  const sheet = workbook.sheets.find(({ name }) => name === findingsSheet);
  if (sheet === undefined) return [];
  const rows = readSheetTexts(sheet);
  const header = rows.findIndex(row => row.filter(text => text !== '').length >= minHeadings);
  if (header < 0) return [];
  const table = rows.slice(header).filter(row => row.some(text => text !== ''));
  return table.length < 2 ? [] : formatTable(table, width);
}

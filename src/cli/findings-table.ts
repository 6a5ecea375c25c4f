import type { Workbook } from '../host/workbook/model.ts';
import { cleanLine, cutLine } from './plain-text.ts';
import { readSheetTexts } from './read-sheet-texts.ts';
import { formatTable } from './text-table.ts';

const findingsSheet = 'Temuan ZI';
/** Above its table the sheet says when it was made, in one or two cells a row. */
const minHeadings = 4;

const adviceIndent = '    ';

/** The findings, two lines each: where and what stands there, then what to do. Nothing when there are none. */
export function formatFindings(workbook: Workbook, width: number): string[] {
  const sheet = workbook.sheets.find(({ name }) => name === findingsSheet);
  if (sheet === undefined) return [];
  const rows = readSheetTexts(sheet);
  const header = rows.findIndex(row => row.filter(text => text !== '').length >= minHeadings);
  if (header < 0) return [];
  const table = rows.slice(header).filter(row => row.some(text => text !== ''));
  const places = formatTable(
    table.map(row => row.slice(0, -1)),
    width,
  );
  const advice = table.map(row => cutLine(cleanLine(row.at(-1) ?? ''), width - adviceIndent.length));
  return places.flatMap((place, index) => [place, adviceIndent + advice[index]]);
}

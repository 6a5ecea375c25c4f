import type { CellStyle } from '../cell-style.ts';
import { measureDigit, pixelsToCharacters, pixelsToPoints } from '../measures.ts';
import type { Sheet } from '../model.ts';
import { createSheet } from '../new-sheet.ts';
import { scanSheet } from '../reading/scan-sheet.ts';
import { sameContent } from '../same-content.ts';
import { OrderedPart, WORKSHEET_ORDER } from '../xml/ordered-children.ts';
import { formatElement } from '../xml/xml-text.ts';
import { prefixOf } from '../xml/xml-tree.ts';
import type { SheetTarget } from './sheet-target.ts';
import { writeCharts } from './write-charts.ts';
import { writeColumns } from './write-columns.ts';
import { writeForeignPlaces } from './write-foreign-places.ts';
import { writeLinks } from './write-links.ts';
import { writeNotes } from './write-notes.ts';
import { formatRows } from './write-rows.ts';
import { writeDimension, writeFrame } from './write-sheet-frame.ts';
import { writeConditionalFormats, writeValidations } from './write-sheet-rules.ts';

import { toWrittenRow, type WrittenRow } from './written-rows.ts';

/** Brings a sheet's part up to the model; what did not change keeps its text. */
export function writeSheet(context: Omit<SheetTarget, 'xml' | 'prefix'>): void {
  const { parts, part } = context;
  const text = parts.readText(part);
  const rows: WrittenRow[] = [];
  const root = scanSheet({ text, part, budget: { spent: 0 } }, row => rows.push(toWrittenRow(row)));
  const xml = new OrderedPart(text, WORKSHEET_ORDER, root);
  const target: SheetTarget = { ...context, xml, prefix: prefixOf(root) };
  writeRows(target, rows);
  writeColumns(target);
  writeFrame(target);
  writeConditionalFormats(target);
  writeValidations(target);
  writeLinks(target);
  writeNotes(target);
  writeForeignPlaces(target);
  writeCharts(target);
  if (xml.isChanged) parts.writeText(part, xml.finish());
}

function writeRows(target: SheetTarget, scanned: readonly WrittenRow[]): void {
  const { sheet, original, xml, prefix } = target;
  const same =
    sheet.rowCount === original.rowCount &&
    sheet.columnCount === original.columnCount &&
    sameContent(sheet.rows, original.rows) &&
    sameContent(sheet.columns, original.columns) &&
    sameContent(sheet.merges, original.merges);
  if (same) return;
  const data = xml.find('sheetData');
  const content = formatRows(target, scanned);
  if (data !== undefined && xml.sliceInside(data) === content) return;
  xml.set('sheetData', formatElement(`${prefix}sheetData`, {}, content));
  writeDimension(target);
}

/** The part of a sheet that the file did not have, before anything is in it. */
export function formatEmptySheet(sheet: Sheet, styles: readonly CellStyle[]): string {
  const width = pixelsToCharacters(sheet.defaultColumnWidth, measureDigit(styles));
  const height = pixelsToPoints(sheet.defaultRowHeight);
  const format = `<sheetFormatPr defaultColWidth="${width}" defaultRowHeight="${height}" customHeight="1"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${format}<sheetData/></worksheet>`;
}

/** What an empty part says, as a sheet to compare with. */
export function createEmptyOriginal(sheet: Sheet): Sheet {
  const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
  return {
    ...createSheet(sheet.sheetId, sheet.name),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    print: { orientation: 'portrait', paper: 'other', fitToWidth: false, margins, repeatedRows: null },
  };
}

import { type Zippable, zipSync } from 'fflate';
import type { CellStyle } from './cell-style.ts';
import type { Sheet } from './model.ts';
import { addContentType } from './package/content-types.ts';
import type { PackageParts } from './package/package-parts.ts';
import { relativePartPath } from './package/part-path.ts';
import { addRelationship } from './package/relationships.ts';
import { sameContent } from './same-content.ts';
import { EMPTY_STYLES, StyleWriter } from './writing/style-writer.ts';
import { WorkbookTarget } from './writing/workbook-target.ts';
import { writeCustomProperties } from './writing/write-custom-properties.ts';
import { writeChartReferences } from './writing/write-foreign-places.ts';
import { createEmptyOriginal, formatEmptySheet, writeSheet } from './writing/write-sheet.ts';
import { removeCalculationChain, writeWorkbookPart } from './writing/write-workbook-part.ts';
import type { XlsxFile } from './xlsx-file.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Parts carry one fixed time, so that the same workbook gives the same bytes. */
const ENTRY_TIME = '1980-01-01T12:00:00';

/** The file with the changes made to its model since it was read; parts without a change keep their bytes. */
export function writeXlsx(file: XlsxFile): Uint8Array {
  const parts = file.parts.copy();
  if (!sameContent(file.model, file.original)) patchParts(file, parts);
  const entries: Zippable = {};
  for (const [name, bytes] of parts.entries()) entries[name] = bytes;
  return zipSync(entries, { level: 3, mtime: ENTRY_TIME });
}

function patchParts(file: XlsxFile, parts: PackageParts): void {
  const { model, original, layout } = file;
  const target = new WorkbookTarget(file, parts);
  const stylesPart = layout.stylesPart ?? addStylesPart(parts, layout.workbookPart);
  const styles = new StyleWriter(parts.readText(stylesPart), layout);
  const renamed = !sameContent(model.sheets.map(nameOf), original.sheets.map(nameOf));
  const newParts = new Map<Sheet, string>();
  // Before own charts are drawn: those are written from the model.
  writeChartReferences(parts, target.listChanges());
  for (const sheet of model.sheets) {
    const before = target.originalOf(sheet);
    const entry = sheet.source === undefined ? undefined : layout.workbook.sheets[sheet.source];
    if (before !== undefined && !renamed && sameContent(sheet, before)) continue;
    const part = entry?.part ?? addSheetPart(parts, sheet, layout.tables.styles);
    if (entry === undefined) newParts.set(sheet, part);
    writeSheet({
      sheet,
      original: before ?? createEmptyOriginal(sheet),
      part,
      parts,
      styles,
      tables: layout.tables,
      names: layout.names,
      sheets: model.sheets,
      originalSheets: original.sheets,
    });
  }
  const styled = styles.finish();
  if (styled !== parts.readText(stylesPart)) parts.writeText(stylesPart, styled);
  if (formulasChanged(file)) removeCalculationChain(target);
  writeWorkbookPart(target, newParts);
  writeCustomProperties(parts, model, layout.names);
}

function nameOf(sheet: Sheet): string {
  return sheet.name;
}

function addSheetPart(parts: PackageParts, sheet: Sheet, styles: readonly CellStyle[]): string {
  const part = parts.nameNew('xl/worksheets/sheet', '.xml');
  parts.writeText(part, formatEmptySheet(sheet, styles));
  addContentType(parts, part, SHEET_TYPE);
  return part;
}

function addStylesPart(parts: PackageParts, workbookPart: string): string {
  const part = 'xl/styles.xml';
  parts.writeText(part, EMPTY_STYLES);
  addContentType(parts, part, STYLES_TYPE);
  addRelationship(parts, workbookPart, { type: 'styles', target: relativePartPath(workbookPart, part) });
  return part;
}

/** Whether some cell has another formula than when the file was read, or one has moved. */
function formulasChanged({ model, original }: XlsxFile): boolean {
  if (model.sheets.length < original.sheets.length) return true;
  return model.sheets.some(sheet => {
    const before = original.sheets.find(candidate => candidate.source === sheet.source);
    if (before?.rows === undefined || sheet.source === undefined) return false;
    return collectFormulas(sheet) !== collectFormulas(before);
  });
}

function collectFormulas(sheet: Sheet): string {
  const formulas: string[] = [];
  sheet.rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) formulas.push(`${index},${column}${cell.formula}`);
    });
  });
  return formulas.join('\n');
}

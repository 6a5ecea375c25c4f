import { DEFAULT_STYLE } from './cell-style.ts';
import type { Row, Sheet } from './model.ts';
import { openPackage } from './package/open-package.ts';
import type { PackageParts } from './package/package-parts.ts';
import { findRelatedPart } from './package/relationships.ts';
import { refuseDamaged, WorkbookRefusal } from './package/workbook-refusal.ts';
import { type CellTables, RowReader } from './reading/read-rows.ts';
import { readString, type SharedString } from './reading/read-strings.ts';
import { readStyles } from './reading/read-styles.ts';
import { readWorkbookPart } from './reading/read-workbook-part.ts';
import { scanPlainRows } from './reading/scan-plain-rows.ts';
import { scanSheet, spendCells } from './reading/scan-sheet.ts';
import { parseXml } from './xml/xml-tree.ts';

/** The sheets of a file by name, of which single ones can be read. */
export interface SheetRows {
  readonly sheets: readonly { readonly name: string; readonly visibility: Sheet['visibility'] }[];
  /** The rows of the sheet with that name, without what stands around its cells; null where there is none. */
  readRows(name: string): readonly (Row | undefined)[] | null;
}

/** Opens a file for reading some of its sheets, at less than a tenth of what a whole workbook costs. */
export function openSheetRows(bytes: Uint8Array): SheetRows {
  return guard(() => {
    const { parts, workbookPart } = openPackage(bytes);
    const workbook = readWorkbookPart(
      parseXml(parts.readText(workbookPart), workbookPart),
      parts,
      workbookPart,
    );
    const tables = readTables(parts, workbookPart, workbook.dateSystem);
    const budget = { spent: 0 };
    return {
      sheets: workbook.sheets.filter(({ hasCells }) => hasCells),
      readRows: name => {
        const entry = workbook.sheets.find(sheet => sheet.name === name && sheet.hasCells);
        if (entry === undefined) return null;
        return guard(() => readRows({ text: parts.readText(entry.part), part: entry.part, budget }, tables));
      },
    };
  });
}

function readRows(source: Parameters<typeof scanSheet>[0], tables: CellTables): readonly Row[] {
  spendCells({ ...source, budget: { ...source.budget } });
  const plain = scanPlainRows(source.text, tables);
  if (plain !== null) return plain;
  const rows: Row[] = [];
  const reader = new RowReader(tables);
  scanSheet(source, scanned => {
    rows[scanned.index] = reader.read(scanned);
  });
  return rows;
}

/** What the reader stumbles over is damage, said in a sentence. */
function guard<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw error;
    const refusal = refuseDamaged('isinya tidak dapat dibaca');
    refusal.cause = error;
    throw refusal;
  }
}

function readTables(
  parts: PackageParts,
  workbookPart: string,
  dateSystem: CellTables['dateSystem'],
): CellTables {
  const stylesPart = findRelatedPart(parts, workbookPart, 'styles');
  const styles =
    stylesPart === undefined
      ? [DEFAULT_STYLE]
      : readStyles(parseXml(parts.readText(stylesPart), stylesPart), []).cells;
  const strings: SharedString[] = [];
  const stringsPart = findRelatedPart(parts, workbookPart, 'sharedStrings');
  if (stringsPart !== undefined) {
    parseXml(parts.readText(stringsPart), stringsPart, (element, parent) => {
      if (element.local !== 'si' || parent === undefined) return false;
      strings.push(readString(element, []));
      return true;
    });
  }
  return { styles, strings, theme: [], dateSystem };
}

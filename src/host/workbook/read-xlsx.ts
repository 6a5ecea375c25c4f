import { makeId, type RandomBytes } from '../random-id.ts';
import { DEFAULT_STYLE } from './cell-style.ts';
import { copyWorkbook } from './copy-workbook.ts';
import { type IdentityNames, nameIdentity } from './identity.ts';
import type { NamedRange, Workbook } from './model.ts';
import { createWorkbook } from './new-sheet.ts';
import { openPackage } from './package/open-package.ts';
import type { PackageParts } from './package/package-parts.ts';
import { findRelatedPart } from './package/relationships.ts';
import { refuseDamaged, WorkbookRefusal } from './package/workbook-refusal.ts';
import { readTheme } from './reading/read-colors.ts';
import { readCustomProperties } from './reading/read-custom-properties.ts';
import { readMetadata } from './reading/read-metadata.ts';
import { readSheet } from './reading/read-sheet.ts';
import { readString, type SharedString } from './reading/read-strings.ts';
import { readStyles } from './reading/read-styles.ts';
import { readPlace, readWorkbookPart, type WorkbookPart } from './reading/read-workbook-part.ts';
import type { PackageLayout, XlsxFile } from './xlsx-file.ts';
import { findNamespace, parseXml } from './xml/xml-tree.ts';

/** Behind the 1 with which they begin. */
const SPREADSHEET_ID_LENGTH = 43;
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** What reading needs beside the file. */
export interface ReadingOptions {
  /** For the id of a workbook that has none yet. */
  readonly random: RandomBytes;
  /** Begins the names under which the workbook keeps its identity. */
  readonly mark: string;
}

/** The workbook in an .xlsx file; what cannot be worked on is refused with a WorkbookRefusal. */
export function readXlsx(bytes: Uint8Array, options: ReadingOptions): XlsxFile {
  try {
    return readPackage(bytes, options);
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw error;
    const refusal = refuseDamaged('isinya tidak dapat dibaca');
    refusal.cause = error;
    throw refusal;
  }
}

function readPackage(bytes: Uint8Array, { random, mark }: ReadingOptions): XlsxFile {
  const { parts, workbookPart } = openPackage(bytes);
  const root = parseXml(parts.readText(workbookPart), workbookPart);
  if (findNamespace(root) === STRICT) {
    throw new WorkbookRefusal(
      'Berkas ini berformat "Strict Open XML". Buka di Excel, lalu simpan sebagai "Excel Workbook (.xlsx)" biasa.',
    );
  }
  const workbook = readWorkbookPart(root, parts, workbookPart);
  if (!workbook.sheets.some(sheet => sheet.hasCells)) throw refuseDamaged('tidak ada lembar kerja');
  const entries = readCustomProperties(parts);
  const names = nameIdentity(mark);
  const layout = readTables(parts, { workbookPart, workbook, entries, names });
  const spreadsheetId = entries.get(names.entry.spreadsheetId) ?? makeId(random, SPREADSHEET_ID_LENGTH);
  const model = createWorkbook(spreadsheetId, '');
  model.dateSystem = workbook.dateSystem;
  readSheets(model, parts, { layout, entries });
  readIdentity(model, layout, entries);
  return { model, original: copyWorkbook(model), parts, layout };
}

interface Opened extends Pick<PackageLayout, 'workbookPart' | 'workbook' | 'names'> {
  readonly entries: ReadonlyMap<string, string>;
}

function readTables(parts: PackageParts, opened: Opened): PackageLayout {
  const { workbookPart, workbook, entries, names } = opened;
  const parseRelated = (type: string) => {
    const part = findRelatedPart(parts, workbookPart, type);
    return part === undefined ? undefined : parseXml(parts.readText(part), part);
  };
  const theme = readTheme(parseRelated('theme'));
  const styles = parseRelated('styles');
  const tables = styles === undefined ? { cells: [DEFAULT_STYLE], rules: [] } : readStyles(styles, theme);
  const strings = readSharedStrings(parts, workbookPart, theme);
  return {
    workbookPart,
    workbook,
    stylesPart: findRelatedPart(parts, workbookPart, 'styles'),
    tables: { styles: tables.cells, strings, theme, dateSystem: workbook.dateSystem },
    ruleFormats: tables.rules,
    names,
    identityStored: entries.has(names.entry.spreadsheetId),
  };
}

/** Entries are read one by one: a large workbook has hundreds of thousands. */
function readSharedStrings(
  parts: PackageParts,
  workbookPart: string,
  theme: readonly string[],
): readonly SharedString[] {
  const part = findRelatedPart(parts, workbookPart, 'sharedStrings');
  const strings: SharedString[] = [];
  if (part === undefined) return strings;
  parseXml(parts.readText(part), part, (element, parent) => {
    if (element.local !== 'si' || parent === undefined) return false;
    strings.push(readString(element, theme));
    return true;
  });
  return strings;
}

function readSheets(
  model: Workbook,
  parts: PackageParts,
  { layout, entries }: { readonly layout: PackageLayout; readonly entries: ReadonlyMap<string, string> },
): void {
  const { workbook, tables, ruleFormats, names } = layout;
  const ids = assignSheetIds(workbook, names);
  const named = workbook.sheets.map((entry, index) => ({ sheetId: ids[index] ?? index, name: entry.name }));
  const budget = { spent: 0 };
  workbook.sheets.forEach((entry, source) => {
    if (!entry.hasCells) return;
    const sheetId = ids[source] ?? source;
    const identity = {
      sheetId,
      name: entry.name,
      part: entry.part,
      grid: entries.get(names.entry.grid + sheetId),
    };
    const sheet = readSheet({ parts, tables, ruleFormats, names, sheets: named, budget }, identity);
    const titles = workbook.names.find(
      name => name.name === '_xlnm.Print_Titles' && name.sheetIndex === source,
    );
    const print = { ...sheet.print, repeatedRows: readRepeatedRows(titles?.formula ?? '') };
    model.sheets.push({ ...sheet, print, visibility: entry.visibility, source });
  });
}

/** Ids that the workbook keeps, and free ones for sheets that have none or were copied with their sheet's id. */
function assignSheetIds(workbook: WorkbookPart, names: IdentityNames): readonly number[] {
  const given = new Set<number>();
  const kept = workbook.sheets.map((_, index) => {
    const name = workbook.names.find(
      candidate => candidate.name === names.sheetId && candidate.sheetIndex === index,
    );
    const sheetId = Number(name?.formula ?? Number.NaN);
    if (!Number.isInteger(sheetId) || sheetId < 0 || given.has(sheetId)) return null;
    given.add(sheetId);
    return sheetId;
  });
  let free = given.size === 0 ? 0 : Math.max(...given) + 1;
  return kept.map(sheetId => sheetId ?? free++);
}

function readRepeatedRows(formula: string): { start: number; end: number } | null {
  for (const piece of formula.split(',')) {
    const place = readPlace(piece);
    if (place !== null && place.range.endColumn - place.range.startColumn > 16_000) {
      return { start: place.range.startRow, end: place.range.endRow };
    }
  }
  return null;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

function readIdentity(
  model: Workbook,
  { workbook, names }: PackageLayout,
  entries: ReadonlyMap<string, string>,
): void {
  const { entry: own } = names;
  const highest = Math.max(0, ...model.sheets.map(sheet => sheet.sheetId));
  const next = Number(entries.get(own.nextSheetId) ?? 0);
  model.nextSheetId = Math.max(highest + 1, Number.isSafeInteger(next) ? next : 0);
  const zone = entries.get(own.timeZone);
  if (zone !== undefined && isTimeZone(zone)) model.timeZone = zone;
  model.locale = entries.get(own.locale) ?? model.locale;
  for (const [entry, value] of entries) {
    if (entry.startsWith(own.property)) model.documentProperties.set(entry.slice(own.property.length), value);
  }
  model.metadata = readMetadata(entries, workbook.names, { names, sheets: model.sheets });
  const active = model.sheets.find(sheet => sheet.source === workbook.activeIndex) ?? model.sheets[0];
  model.activeSheetId = active?.sheetId ?? 0;
  model.namedRanges = workbook.names.flatMap((entry, source): NamedRange[] => {
    if (entry.name.startsWith(names.namePrefix) || entry.name.startsWith('_xlnm.')) return [];
    const sheetId = model.sheets.find(sheet => sheet.source === entry.sheetIndex)?.sheetId ?? null;
    return [{ name: entry.name, sheetId, formula: entry.formula, source }];
  });
}

import type { IdentityNames } from '../identity.ts';
import type { Workbook } from '../model.ts';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../new-sheet.ts';
import { addContentType } from '../package/content-types.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { addRelationship, findRelatedPart } from '../package/relationships.ts';
import { TextEdits } from '../xml/text-edits.ts';
import { formatElement, formatText, unescapeForbidden } from '../xml/xml-text.ts';
import { findChildren, parseXml, prefixOf, readNumber, type XmlElement } from '../xml/xml-tree.ts';

const PART = 'docProps/custom.xml';
const TYPES_URI = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The set that custom properties belong to, and the first number that is free in it ([MS-OLEPS] 3.1.2). */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_NUMBER = 2;
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${TYPES_URI}"></Properties>`;

/** Keeps the workbook's identity, properties and metadata with the file; entries of others stay. */
export function writeCustomProperties(parts: PackageParts, workbook: Workbook, names: IdentityNames): void {
  const part = findRelatedPart(parts, '', 'custom-properties') ?? addPart(parts);
  const text = parts.readText(part);
  const root = parseXml(text, part);
  const edits = new TextEdits(text);
  const elements = findChildren(root, 'property');
  const wanted = listEntries(workbook, names);
  let highest = FIRST_NUMBER - 1;
  for (const element of elements) {
    const name = element.attributes.name ?? '';
    highest = Math.max(highest, readNumber(element.attributes.pid, 0));
    if (!name.startsWith(names.entryPrefix)) continue;
    if (wanted.get(name) === readValue(element)) wanted.delete(name);
    else edits.replaceElement(element, '');
  }
  const p = prefixOf(root);
  const added = [...wanted].map(([name, value], index) =>
    formatElement(`${p}property`, { fmtid: FORMAT_ID, pid: highest + 1 + index, name }, formatValue(value)),
  );
  edits.append(root, added.join(''));
  if (!edits.isEmpty) parts.writeText(part, edits.apply());
}

function readValue(element: XmlElement): string {
  return unescapeForbidden(element.children[0]?.text ?? '');
}

function formatValue(value: string): string {
  return formatText('vt:lpwstr', value).replace('<vt:lpwstr', `<vt:lpwstr xmlns:vt="${TYPES_URI}"`);
}

function addPart(parts: PackageParts): string {
  parts.writeText(PART, EMPTY);
  addContentType(parts, PART, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  addRelationship(parts, '', { type: 'custom-properties', target: PART });
  return PART;
}

function listEntries(workbook: Workbook, { entry }: IdentityNames): Map<string, string> {
  const entries = new Map<string, string>([
    [entry.spreadsheetId, workbook.spreadsheetId],
    [entry.nextSheetId, String(workbook.nextSheetId)],
    [entry.timeZone, workbook.timeZone],
    [entry.locale, workbook.locale],
  ]);
  for (const { sheetId, rowCount, columnCount } of workbook.sheets) {
    if (rowCount === NEW_SHEET_ROWS && columnCount === NEW_SHEET_COLUMNS) continue;
    entries.set(entry.grid + sheetId, `${rowCount},${columnCount}`);
  }
  for (const [key, value] of workbook.documentProperties) entries.set(entry.property + key, value);
  for (const { metadataId, key, value, visibility, place } of workbook.metadata) {
    const sheetId = place.kind === 'spreadsheet' ? undefined : place.sheetId;
    entries.set(
      entry.metadata + metadataId,
      JSON.stringify({ key, value, visibility, kind: place.kind, sheetId }),
    );
  }
  return entries;
}

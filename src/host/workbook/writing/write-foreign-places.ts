import { formatRange, formatRangeList, parseRange, parseRangeList } from '../a1.ts';
import { parseChartName } from '../identity.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { resolvePartPath } from '../package/part-path.ts';
import { findRelatedPart, readRelationships } from '../package/relationships.ts';
import { listRules, listValidations } from '../reading/sheet-element-lists.ts';
import { TextEdits } from '../xml/text-edits.ts';
import { escapeText } from '../xml/xml-text.ts';
import {
  findChild,
  findChildren,
  findDescendants,
  findPath,
  parseXml,
  readNumber,
  type XmlElement,
} from '../xml/xml-tree.ts';
import { MovedLines, mapChangedSheets, type SheetChange } from './moved-lines.ts';
import type { SheetTarget } from './sheet-target.ts';

/** Lets what the model does not hold (shapes, pictures, tables, sparklines) follow rows and columns that moved. */
export function writeForeignPlaces(target: SheetTarget): void {
  const lines = new MovedLines(target.sheet, target.original);
  if (!lines.isMoved) return;
  moveMarks(target, lines);
  moveExtensions(target, lines);
  moveDrawing(target, lines);
  moveTables(target, lines);
}

/** Protected blocks, silenced warnings and page breaks. */
function moveMarks({ xml }: SheetTarget, lines: MovedLines): void {
  for (const element of [
    ...findChildren(xml.find('protectedRanges'), 'protectedRange'),
    ...findChildren(xml.find('ignoredErrors'), 'ignoredError'),
  ]) {
    const ranges = parseRangeList(element.attributes.sqref ?? '').map(range => lines.mapRange(range));
    if (ranges.length > 0) xml.edits.setAttributes(element, { sqref: formatRangeList(ranges) });
  }
  // A break stands before the line with its number, counted from 0.
  for (const mark of findChildren(xml.find('colBreaks'), 'brk'))
    xml.edits.setAttributes(mark, { id: lines.findColumn(readNumber(mark.attributes.id, 0)) });
  for (const mark of findChildren(xml.find('rowBreaks'), 'brk'))
    xml.edits.setAttributes(mark, { id: lines.findRow(readNumber(mark.attributes.id, 0)) });
}

/** Cells that extensions stand for; rules and validations of the model are written elsewhere. */
function moveExtensions({ xml, original }: SheetTarget, lines: MovedLines): void {
  const list = xml.find('extLst');
  if (list === undefined) return;
  const entries = [...listRules(xml.root), ...listValidations(xml.root)];
  const modelled = entries.flatMap(entry => [
    findChild(entry.container, 'sqref'),
    ...findDescendants(entry.element, 'f'),
  ]);
  const change = { before: original.name, now: original.name, lines };
  for (const element of findDescendants(list, 'sqref')) {
    if (modelled.includes(element)) continue;
    const ranges = parseRangeList(element.text).map(range => lines.mapRange(range));
    xml.edits.replace(element.openEnd, element.closeStart, formatRangeList(ranges));
  }
  for (const element of findDescendants(list, 'f')) {
    if (!modelled.includes(element)) replaceFormula(xml.edits, element, [change]);
  }
}

function replaceFormula(edits: TextEdits, element: XmlElement, changes: readonly SheetChange[]): void {
  const formula = mapChangedSheets(element.text, changes);
  if (formula !== element.text) edits.replace(element.openEnd, element.closeStart, escapeText(formula));
}

/** Shapes keep their size and go with the cell in which they begin. */
function moveDrawing({ parts, part, names }: SheetTarget, lines: MovedLines): void {
  const drawing = findRelatedPart(parts, part, 'drawing');
  if (drawing === undefined) return;
  const text = parts.readText(drawing);
  const edits = new TextEdits(text);
  for (const anchor of parseXml(text, drawing).children) {
    const from = findChild(anchor, 'from');
    const name = findPath(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr')?.attributes.name ?? '';
    if (from === undefined || parseChartName(names, name) !== null) continue;
    const column = readNumber(findChild(from, 'col')?.text, 0);
    const row = readNumber(findChild(from, 'row')?.text, 0);
    const shift = { col: lines.findColumn(column) - column, row: lines.findRow(row) - row };
    for (const corner of [from, findChild(anchor, 'to')]) moveCorner(edits, corner, shift);
  }
  if (!edits.isEmpty) parts.writeText(drawing, edits.apply());
}

function moveCorner(
  edits: TextEdits,
  corner: XmlElement | undefined,
  shift: { readonly col: number; readonly row: number },
): void {
  for (const local of ['col', 'row'] as const) {
    const element = findChild(corner, local);
    if (element === undefined || shift[local] === 0) continue;
    const moved = Math.max(0, readNumber(element.text, 0) + shift[local]);
    edits.replace(element.openEnd, element.closeStart, String(moved));
  }
}

/** Tables keep their columns; one into which columns were put stays as it is. */
function moveTables({ parts, part }: SheetTarget, lines: MovedLines): void {
  for (const relation of readRelationships(parts, part)) {
    if (relation.type !== 'table') continue;
    const table = resolvePartPath(part, relation.target);
    const text = parts.readText(table);
    const root = parseXml(text, table);
    const edits = new TextEdits(text);
    for (const element of [root, findChild(root, 'autoFilter')]) {
      const range = parseRange(element?.attributes.ref ?? '');
      if (element === undefined || range === null) continue;
      const moved = lines.mapRange(range);
      const sameWidth = moved.endColumn - moved.startColumn === range.endColumn - range.startColumn;
      if (sameWidth) edits.setAttributes(element, { ref: formatRange(moved) });
    }
    if (!edits.isEmpty) parts.writeText(table, edits.apply());
  }
}

/** Lets charts of people go on drawing the cells that they drew. */
export function writeChartReferences(parts: PackageParts, changes: readonly SheetChange[]): void {
  const relevant = changes.filter(change => change.lines.isMoved || change.before !== change.now);
  if (relevant.length === 0) return;
  for (const name of parts.names.filter(part => /(^|\/)charts\/[^/]+\.xml$/.test(part))) {
    const text = parts.readText(name);
    const edits = new TextEdits(text);
    for (const element of findDescendants(parseXml(text, name), 'f'))
      replaceFormula(edits, element, relevant);
    if (!edits.isEmpty) parts.writeText(name, edits.apply());
  }
}

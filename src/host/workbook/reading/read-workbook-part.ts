import { parseRange } from '../a1.ts';
import type { GridRange } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { resolvePartPath } from '../package/part-path.ts';
import { readRelationships } from '../package/relationships.ts';
import {
  findAttribute,
  findChild,
  findChildren,
  findPath,
  readBoolean,
  readNumber,
  type XmlElement,
} from '../xml/xml-tree.ts';

/** An entry of the list of sheets. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly part: string;
  readonly relationId: string;
  /** Chart sheets, dialogs and entries without a part (old modules) have no cells; the model leaves them out. */
  readonly hasCells: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Position of its sheet in the list, or null for the whole workbook. */
  readonly sheetIndex: number | null;
  readonly formula: string;
}

export interface WorkbookPart {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly activeIndex: number;
}

export function readWorkbookPart(root: XmlElement, parts: PackageParts, part: string): WorkbookPart {
  const relations = new Map(readRelationships(parts, part).map(relation => [relation.id, relation]));
  const sheets = findChildren(findChild(root, 'sheets'), 'sheet').map((element): SheetEntry => {
    const relationId = findAttribute(element, 'id') ?? '';
    const relation = relations.get(relationId);
    const path = relation === undefined ? '' : resolvePartPath(part, relation.target);
    const { state } = element.attributes;
    return {
      name: element.attributes.name ?? '',
      visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
      part: path,
      relationId,
      hasCells: relation?.type === 'worksheet' && parts.has(path),
    };
  });
  return {
    dateSystem: readBoolean(findChild(root, 'workbookPr')?.attributes.date1904) ? 1904 : 1900,
    sheets,
    names: findChildren(findChild(root, 'definedNames'), 'definedName').map(readName),
    activeIndex: readNumber(findPath(root, 'bookViews', 'workbookView')?.attributes.activeTab, 0),
  };
}

function readName(element: XmlElement): DefinedName {
  const index = element.attributes.localSheetId;
  return {
    name: element.attributes.name ?? '',
    sheetIndex: index === undefined ? null : readNumber(index, -1),
    formula: element.text.trim(),
  };
}

/** The place that a name such as `'Rencana Aksi'!$G$1:$G$1048576` stands for, or null. */
export function readPlace(formula: string): { readonly sheet: string; readonly range: GridRange } | null {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!([^!]+)$/.exec(formula);
  if (match === null) return null;
  const range = parseRange(match[3] ?? '');
  const sheet = match[1] === undefined ? (match[2] ?? '') : match[1].replace(/''/g, "'");
  return range === null ? null : { sheet, range };
}

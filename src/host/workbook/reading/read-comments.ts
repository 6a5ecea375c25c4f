import { parseCell } from '../a1.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { findRelatedPart } from '../package/relationships.ts';
import { findChild, findChildren, parseXml, type XmlElement } from '../xml/xml-tree.ts';
import { readString } from './read-strings.ts';

export interface ReadNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet's part. */
export function readNotes(parts: PackageParts, sheetPart: string): readonly ReadNote[] {
  const part = findRelatedPart(parts, sheetPart, 'comments');
  if (part === undefined) return [];
  return listNotes(parseXml(parts.readText(part), part)).map(({ row, column, text }) => ({
    row,
    column,
    text,
  }));
}

/** The notes of a comments part with their elements. */
export function listNotes(root: XmlElement): readonly (ReadNote & { readonly element: XmlElement })[] {
  return findChildren(findChild(root, 'commentList'), 'comment').flatMap(element => {
    const place = parseCell(element.attributes.ref ?? '');
    const content = findChild(element, 'text');
    if (place === null || content === undefined) return [];
    return [{ ...place, text: readString(content, []).text, element }];
  });
}

import { parseRange } from '../a1.ts';
import type { GridRange } from '../grid-range.ts';
import type { PackageParts } from '../package/package-parts.ts';
import { readRelationships } from '../package/relationships.ts';
import { type NamedSheet, toPlaceLink } from '../place-link.ts';
import { findAttribute, findChild, findChildren, type XmlElement } from '../xml/xml-tree.ts';

export interface ReadLink {
  readonly range: GridRange;
  readonly link: string;
  readonly element: XmlElement;
}

/** The hyperlinks of a sheet's part; those that lead nowhere are left to the file. */
export function listLinks(
  sheet: XmlElement,
  parts: PackageParts,
  place: { readonly part: string; readonly sheets: readonly NamedSheet[] },
): readonly ReadLink[] {
  const elements = findChildren(findChild(sheet, 'hyperlinks'), 'hyperlink');
  if (elements.length === 0) return [];
  const targets = new Map(
    readRelationships(parts, place.part).map(relation => [relation.id, relation.target]),
  );
  return elements.flatMap(element => {
    const range = parseRange(element.attributes.ref ?? '');
    const target = targets.get(findAttribute(element, 'id') ?? '');
    const { location } = element.attributes;
    const link = target === undefined ? readLocation(location, place.sheets) : joinAnchor(target, location);
    return range === null || link === null ? [] : [{ range, link, element }];
  });
}

function readLocation(location: string | undefined, sheets: readonly NamedSheet[]): string | null {
  return location === undefined ? null : toPlaceLink(location, sheets);
}

/** LibreOffice writes links inside the workbook as targets that begin with #. */
function joinAnchor(target: string, location: string | undefined): string {
  return location === undefined || location === '' ? target : `${target}#${location}`;
}

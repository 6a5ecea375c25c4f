import type { PackageParts } from '../package/package-parts.ts';
import { findRelatedPart } from '../package/relationships.ts';
import { unescapeForbidden } from '../xml/xml-text.ts';
import { findChildren, parseXml } from '../xml/xml-tree.ts';

/** The workbook's own entries by name. */
export function readCustomProperties(parts: PackageParts): ReadonlyMap<string, string> {
  const part = findRelatedPart(parts, '', 'custom-properties');
  if (part === undefined) return new Map();
  const entries = findChildren(parseXml(parts.readText(part), part), 'property').map(
    property =>
      [property.attributes.name ?? '', unescapeForbidden(property.children[0]?.text ?? '')] as const,
  );
  return new Map(entries);
}

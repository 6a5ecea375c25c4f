import { TextEdits } from '../xml/text-edits.ts';
import { formatElement } from '../xml/xml-text.ts';
import { findChildren, parseXml, prefixOf } from '../xml/xml-tree.ts';
import type { PackageParts } from './package-parts.ts';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The content type of a part, by its own entry or by its ending. */
export function findContentType(parts: PackageParts, name: string): string | undefined {
  const root = parseXml(parts.readText(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
  const own = findChildren(root, 'Override').find(
    element => element.attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const general = findChildren(root, 'Default').find(
    element => element.attributes.Extension?.toLowerCase() === ending,
  );
  return (own ?? general)?.attributes.ContentType;
}

export function addContentType(parts: PackageParts, name: string, contentType: string): void {
  if (findContentType(parts, name) === contentType) return;
  const text = parts.readText(CONTENT_TYPES_PART);
  const root = parseXml(text, CONTENT_TYPES_PART);
  const edits = new TextEdits(text);
  const attributes = { PartName: `/${name}`, ContentType: contentType };
  edits.append(root, formatElement(`${prefixOf(root)}Override`, attributes));
  parts.writeText(CONTENT_TYPES_PART, edits.apply());
}

/** Declares what files with an ending are, such as `vml`. */
export function addDefaultType(parts: PackageParts, ending: string, contentType: string): void {
  const text = parts.readText(CONTENT_TYPES_PART);
  const root = parseXml(text, CONTENT_TYPES_PART);
  const known = findChildren(root, 'Default').some(
    element => element.attributes.Extension?.toLowerCase() === ending,
  );
  if (known) return;
  const edits = new TextEdits(text);
  const attributes = { Extension: ending, ContentType: contentType };
  edits.insert(root.openEnd, formatElement(`${prefixOf(root)}Default`, attributes));
  parts.writeText(CONTENT_TYPES_PART, edits.apply());
}

export function removeContentType(parts: PackageParts, name: string): void {
  const text = parts.readText(CONTENT_TYPES_PART);
  const edits = new TextEdits(text);
  for (const element of findChildren(parseXml(text, CONTENT_TYPES_PART), 'Override')) {
    if (element.attributes.PartName === `/${name}`) edits.replaceElement(element, '');
  }
  parts.writeText(CONTENT_TYPES_PART, edits.apply());
}

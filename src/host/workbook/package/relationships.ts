import { TextEdits } from '../xml/text-edits.ts';
import { formatElement } from '../xml/xml-text.ts';
import { findChildren, parseXml, prefixOf } from '../xml/xml-tree.ts';
import type { PackageParts } from './package-parts.ts';
import { relationshipsPathOf, resolvePartPath } from './part-path.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type address: `worksheet`, `hyperlink` … */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const TYPE_BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** What `owner` refers to; `''` is the package itself. */
export function readRelationships(parts: PackageParts, owner: string): readonly Relationship[] {
  const path = relationshipsPathOf(owner);
  if (!parts.has(path)) return [];
  return findChildren(parseXml(parts.readText(path), path), 'Relationship').map(element => ({
    id: element.attributes.Id ?? '',
    type: (element.attributes.Type ?? '').replace(/^.*\//, ''),
    target: element.attributes.Target ?? '',
    external: element.attributes.TargetMode === 'External',
  }));
}

/** The first part of that type that `owner` refers to, if it is there. */
export function findRelatedPart(parts: PackageParts, owner: string, type: string): string | undefined {
  const found = readRelationships(parts, owner).find(relation => relation.type === type);
  if (found === undefined || found.external) return undefined;
  const path = resolvePartPath(owner, found.target);
  return parts.has(path) ? path : undefined;
}

/** A relationship to add; `type` is a word, or a whole address where it is not one of OOXML's own. */
export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Adds relationships and returns their ids, in order. */
export function addRelationships(
  parts: PackageParts,
  owner: string,
  relations: readonly NewRelationship[],
): readonly string[] {
  if (relations.length === 0) return [];
  const path = relationshipsPathOf(owner);
  const text = parts.has(path) ? parts.readText(path) : EMPTY;
  const root = parseXml(text, path);
  const taken = new Set(findChildren(root, 'Relationship').map(element => element.attributes.Id));
  let number = taken.size;
  const ids = relations.map(() => {
    do number++;
    while (taken.has(`rId${number}`));
    return `rId${number}`;
  });
  const elements = relations.map((relation, index) =>
    formatElement(`${prefixOf(root)}Relationship`, {
      Id: ids[index],
      Type: relation.type.includes(':') ? relation.type : TYPE_BASE + relation.type,
      Target: relation.target,
      TargetMode: relation.external === true ? 'External' : undefined,
    }),
  );
  const edits = new TextEdits(text);
  edits.append(root, elements.join(''));
  parts.writeText(path, edits.apply());
  return ids;
}

/** Adds a relationship and returns its id. */
export function addRelationship(parts: PackageParts, owner: string, relation: NewRelationship): string {
  return addRelationships(parts, owner, [relation])[0] ?? '';
}

export function removeRelationships(parts: PackageParts, owner: string, ids: ReadonlySet<string>): void {
  const path = relationshipsPathOf(owner);
  if (ids.size === 0 || !parts.has(path)) return;
  const text = parts.readText(path);
  const edits = new TextEdits(text);
  for (const element of findChildren(parseXml(text, path), 'Relationship')) {
    if (ids.has(element.attributes.Id ?? '')) edits.replaceElement(element, '');
  }
  parts.writeText(path, edits.apply());
}

import type { IdentityNames } from '../identity.ts';
import type { Sheet } from '../model.ts';
import type { PackageParts } from '../package/package-parts.ts';
import type { NamedSheet } from '../place-link.ts';
import type { CellTables } from '../reading/read-rows.ts';
import type { OrderedPart } from '../xml/ordered-children.ts';
import type { StyleWriter } from './style-writer.ts';

/** A sheet on its way into its part. */
export interface SheetTarget {
  readonly sheet: Sheet;
  /** As it was read; an empty sheet for a new one. */
  readonly original: Sheet;
  /** Name of its part. */
  readonly part: string;
  readonly xml: OrderedPart;
  /** Prefix of the part's own elements, with colon. */
  readonly prefix: string;
  readonly parts: PackageParts;
  readonly styles: StyleWriter;
  readonly tables: CellTables;
  readonly names: IdentityNames;
  /** All sheets as they are named now, and as they were. */
  readonly sheets: readonly NamedSheet[];
  readonly originalSheets: readonly NamedSheet[];
}

export const RELATIONSHIPS_URI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An `r:id` attribute as the part can write it, with its own declaration where the root has none. */
export function formatRelationAttribute(target: SheetTarget, id: string): Readonly<Record<string, string>> {
  const { attributes } = target.xml.root;
  const declared = Object.keys(attributes).find(
    name => name.startsWith('xmlns:') && attributes[name] === RELATIONSHIPS_URI,
  );
  if (declared !== undefined) return { [`${declared.slice('xmlns:'.length)}:id`]: id };
  return { 'xmlns:r': RELATIONSHIPS_URI, 'r:id': id };
}

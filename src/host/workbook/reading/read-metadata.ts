import { MAX_COLUMNS, MAX_ROWS } from '../a1.ts';
import type { DeveloperMetadata, MetadataPlace } from '../developer-metadata.ts';
import { formatMetadataName, type IdentityNames } from '../identity.ts';
import type { NamedSheet } from '../place-link.ts';
import { type DefinedName, readPlace } from './read-workbook-part.ts';

/** Metadata whose place is still there; rows and columns are where their hidden names say. */
export function readMetadata(
  entries: ReadonlyMap<string, string>,
  definedNames: readonly DefinedName[],
  { names, sheets }: { readonly names: IdentityNames; readonly sheets: readonly NamedSheet[] },
): readonly DeveloperMetadata[] {
  const found: DeveloperMetadata[] = [];
  for (const [entry, text] of entries) {
    if (!entry.startsWith(names.entry.metadata)) continue;
    const metadataId = Number(entry.slice(names.entry.metadata.length));
    const stored = parseStored(text);
    if (stored === null || !Number.isInteger(metadataId)) continue;
    const name = definedNames.find(
      candidate => candidate.sheetIndex === null && candidate.name === formatMetadataName(names, metadataId),
    );
    const place = findPlace(stored, name, sheets);
    if (place === null) continue;
    const visibility = stored.visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    found.push({ metadataId, key: stored.key, value: stored.value, visibility, place });
  }
  return found.sort((a, b) => a.metadataId - b.metadataId);
}

interface StoredMetadata {
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
  readonly kind: string;
  readonly sheetId: number;
}

function parseStored(text: string): StoredMetadata | null {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null) return null;
    const { key, value, visibility, kind, sheetId } = record as Record<string, unknown>;
    return {
      key: String(key),
      value: String(value),
      visibility: String(visibility),
      kind: String(kind),
      sheetId: Number(sheetId),
    };
  } catch {
    return null;
  }
}

function findPlace(
  stored: StoredMetadata,
  name: DefinedName | undefined,
  sheets: readonly NamedSheet[],
): MetadataPlace | null {
  if (stored.kind === 'spreadsheet') return { kind: 'spreadsheet' };
  if (stored.kind === 'sheet') {
    const there = sheets.some(sheet => sheet.sheetId === stored.sheetId);
    return there ? { kind: 'sheet', sheetId: stored.sheetId } : null;
  }
  // A deleted row or column leaves #REF! in the name, which names no place.
  const place = name === undefined ? null : readPlace(name.formula);
  const sheet = sheets.find(candidate => candidate.name === place?.sheet);
  if (place === null || sheet === undefined) return null;
  const { range } = place;
  const wholeColumn = range.endRow - range.startRow === MAX_ROWS;
  const wholeRow = range.endColumn - range.startColumn === MAX_COLUMNS;
  if (stored.kind === 'column' && wholeColumn) {
    return { kind: 'column', sheetId: sheet.sheetId, index: range.startColumn };
  }
  return stored.kind === 'row' && wholeRow
    ? { kind: 'row', sheetId: sheet.sheetId, index: range.startRow }
    : null;
}

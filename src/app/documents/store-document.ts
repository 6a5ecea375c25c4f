import type { DocumentPart } from '../../documents/wordprocessing/write-docx.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import type { Ports } from '../ports/ports.ts';
import { type DocumentFolder, openOwnFolder, openSharedFolder, reserveId } from './document-folder.ts';

/** A document to be stored, under a name that its version completes. */
export interface DocumentFile {
  readonly year: number;
  readonly nameOf: (version: number) => string;
  readonly parts: readonly DocumentPart[];
}

/** Where a document came to lie. */
export interface StoredDocument {
  readonly id: string;
  readonly name: string;
  readonly folderName: string;
  /** True when it lies in the person's own Drive, since another account made the evidence root. */
  readonly isOwn: boolean;
}

/** More versions of one document are in no folder. */
const MOST_VERSIONS = 999;

/**
 * Stores a document that nobody has yet: never over an older one, under an id that is written down before, so that a
 * run cut anywhere and repeated leaves one document. The id stays written down: who stored it takes it back at the end.
 */
export function storeDocument(ports: Ports, open: OpenPlan, file: DocumentFile): StoredDocument {
  const shared = openSharedFolder(ports, open, file.year);
  const stored = shared === null ? null : putInto(ports, shared, file);
  if (shared !== null && stored !== null) return { ...stored, folderName: shared.name, isOwn: false };
  const own = openOwnFolder(ports, open, file.year);
  const kept = putInto(ports, own, file);
  if (kept === null) throw new Error('Drive took no document into a folder of this person');
  return { ...kept, folderName: own.name, isOwn: true };
}

type PutDocument = Pick<StoredDocument, 'id' | 'name'>;

/** The document in that folder; null where this person may add none to it. */
function putInto(ports: Ports, folder: DocumentFolder, file: DocumentFile): PutDocument | null {
  const begun = findBegun(ports, folder, file);
  if (begun !== null && begun.name !== null) return { id: begun.id, name: begun.name };
  const id = begun?.id ?? reserve(ports);
  const name = nextName(file, ports.drive.listChildren([folder.id], null));
  const outcome = ports.drive.createDocument({ id, name, parentId: folder.id, parts: file.parts });
  if (outcome === 'made') return { id, name };
  ports.workbook.markPendingDocument(null);
  if (outcome === 'too-large')
    throw new PlanError({ code: 'document-refused', refusal: { reason: 'too-heavy' } });
  if (outcome === 'refused') return null;
  // Written down by another person, or used up elsewhere; an id of one's own is not asked about twice.
  if (begun === null) throw new Error(`Drive made no document: ${outcome}`);
  return putInto(ports, folder, file);
}

/** What an earlier run wrote down: with its name where it was made, and none of this document's where it is another. */
function findBegun(
  ports: Ports,
  folder: DocumentFolder,
  file: DocumentFile,
): { readonly id: string; readonly name: string | null } | null {
  const id = ports.workbook.readMarks().pendingDocument;
  if (id === null) return null;
  const item = ports.drive.find(id);
  if (item === null) return { id, name: null };
  const isThis = !item.isTrashed && item.parentId === folder.id && versionOf(file, item.name) > 0;
  return isThis ? { id, name: item.name } : null;
}

function reserve(ports: Ports): string {
  const id = reserveId(ports);
  ports.workbook.markPendingDocument(id);
  ports.workbook.flush();
  return id;
}

/** The name of the version behind the highest that lies there. */
function nextName(file: DocumentFile, siblings: readonly { readonly name: string }[]): string {
  return file.nameOf(1 + Math.max(0, ...siblings.map(({ name }) => versionOf(file, name))));
}

/** Which version bears that name; 0 for none. */
function versionOf({ nameOf }: DocumentFile, name: string): number {
  const versions = Array.from({ length: MOST_VERSIONS }, (_, i) => i + 1);
  return versions.find(version => nameOf(version) === name) ?? 0;
}

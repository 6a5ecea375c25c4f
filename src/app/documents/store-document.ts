import type { DocumentPart } from '../../documents/wordprocessing/write-docx.ts';
import { folderRegistryKey, formatFolderMark, ROOT_KEY } from '../../domain/evidence/folder-specs.ts';
import { formatDocumentFolder } from '../../messages/build-document-id.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import type { Ports } from '../ports/ports.ts';

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

/** The folder of documents among those that the workbook remembers. */
const FOLDER_KEY = 'dokumen';

/**
 * Stores a document that nobody has yet: never over an older one, under an id that is written down before, so that a
 * run cut anywhere and repeated leaves one document.
 */
export function storeDocument(ports: Ports, open: OpenPlan, file: DocumentFile): StoredDocument {
  const folderName = formatDocumentFolder(file.year);
  const folderId = ensureFolder(ports, open, folderName);
  const siblings = folderId === null ? [] : ports.drive.listChildren([folderId], null);
  const pending = ports.workbook.readMarks().pendingDocument;
  const begun = pending === null ? null : (siblings.find(({ id }) => id === pending) ?? null);
  const names = new Set(siblings.filter(one => one !== begun).map(({ name }) => name));
  const name = begun?.name ?? freeName(file, names);
  const id = pending ?? reserve(ports);
  const outcome = ports.drive.createDocument({ id, name, parentId: folderId, parts: file.parts });
  if (outcome === 'unusable') {
    ports.workbook.markPendingDocument(null);
    return storeDocument(ports, open, file);
  }
  ports.workbook.markPendingDocument(null);
  return { id, name, folderName, isOwn: folderId === null };
}

function reserve(ports: Ports): string {
  const [id] = ports.drive.reserveIds(1);
  if (id === undefined) throw new Error('Drive reserved no id');
  ports.workbook.markPendingDocument(id);
  ports.workbook.flush();
  return id;
}

/** The folder of documents; null where this person may make none below the root. */
function ensureFolder(ports: Ports, { marks, plan, checkDate }: OpenPlan, name: string): string | null {
  const year = plan.year ?? checkDate.year;
  const root = marks.folders.get(folderRegistryKey(plan.year, ROOT_KEY));
  if (root === undefined) throw new PlanError({ code: 'documents-need-folders' });
  const registryKey = folderRegistryKey(plan.year, FOLDER_KEY);
  const known = marks.folders.get(registryKey);
  const [id] = known === undefined ? ports.drive.reserveIds(1) : [known];
  if (id === undefined) throw new Error('Drive reserved no id');
  if (known === undefined) {
    ports.workbook.markFolders(new Map([...marks.folders, [registryKey, id]]));
    ports.workbook.flush();
  }
  const mark = formatFolderMark(ports.workbook.id, year, FOLDER_KEY);
  const outcome = ports.drive.createFolder({ id, name, parentId: root, mark });
  return outcome === 'made' || outcome === 'exists' ? id : null;
}

/** The name of the version behind the highest that lies there. */
function freeName({ nameOf }: DocumentFile, names: ReadonlySet<string>): string {
  let version = 1;
  while (names.has(nameOf(version))) version += 1;
  return nameOf(version);
}

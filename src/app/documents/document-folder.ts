import { formatRootFolderName } from '../../domain/evidence/folder-name.ts';
import { folderRegistryKey, formatFolderMark, ROOT_KEY } from '../../domain/evidence/folder-specs.ts';
import { formatDocumentFolder, formatOwnDocumentFolder } from '../../messages/build-document-id.ts';
import { link } from '../../sheets/sheet-content.ts';
import { formatFolderUrl } from '../evidence/row-folders.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import { PlanError } from '../plan/plan-error.ts';
import { writeSetting } from '../plan/write-setting.ts';
import type { Ports } from '../ports/ports.ts';

/** The folder of documents among those that the workbook remembers, and a person's own among those with its mark. */
const FOLDER_KEY = 'dokumen';
const OWN_FOLDER_KEY = 'dokumen-sendiri';

/** A folder in which documents lie. */
export interface DocumentFolder {
  readonly id: string;
  readonly name: string;
}

/** The name of the evidence root that is to be made before a document can be stored; null where one is known. */
export function findMissingRoot({ marks, plan, settings }: OpenPlan): string | null {
  const isKnown = marks.folders.has(folderRegistryKey(plan.year, ROOT_KEY));
  return isKnown ? null : formatRootFolderName(plan.year, settings.unitName);
}

/** The evidence root that Drive has for this workbook, else a new one: it alone, without folders of rows. */
function openNewRoot(ports: Ports, { plan, settings }: OpenPlan): string {
  const mark = formatFolderMark(ports.workbook.id, plan.year, ROOT_KEY);
  const found = ports.drive.findMarked([mark], null)[0];
  const id = found?.id ?? reserveId(ports);
  const name = found?.name ?? formatRootFolderName(plan.year, settings.unitName);
  noteFolder(ports, folderRegistryKey(plan.year, ROOT_KEY), id);
  writeSetting(ports, 'evidenceRoot', link(name, formatFolderUrl(id), 'bodyMuted'));
  if (!found) ports.drive.createFolder({ id, name, parentId: null, mark });
  return id;
}

/** The folder of documents below the evidence root; null where this person may make none there. */
export function openSharedFolder(ports: Ports, open: OpenPlan, year: number): DocumentFolder | null {
  const { marks, plan } = open;
  const name = formatDocumentFolder(year);
  const rootId = marks.folders.get(folderRegistryKey(plan.year, ROOT_KEY)) ?? openNewRoot(ports, open);
  const known = marks.folders.get(folderRegistryKey(plan.year, FOLDER_KEY));
  const standing = known === undefined ? null : ports.drive.find(known);
  if (standing !== null && !standing.isTrashed) return { id: standing.id, name };
  const root = ports.drive.find(rootId);
  if (root === null || root.isMine === false) return null;
  if (root.isTrashed) throw new PlanError({ code: 'document-refused', refusal: { reason: 'root-in-trash' } });
  // In the trash, it bears the id that would be used again.
  const id = standing === null ? known : undefined;
  const isKnown = id !== undefined;
  return makeFolder(ports, open, { id: id ?? noteNew(ports, open), name, parentId: rootId, isKnown });
}

/** The person's own folder at the top of their Drive, found again by its mark. */
export function openOwnFolder(ports: Ports, open: OpenPlan, year: number): DocumentFolder {
  const name = formatOwnDocumentFolder(year, open.settings.unitName);
  const mark = formatFolderMark(ports.workbook.id, open.plan.year, OWN_FOLDER_KEY);
  const found = ports.drive.findMarked([mark], null).find(({ isMine }) => isMine !== false);
  if (found) return { id: found.id, name: found.name };
  const id = reserveId(ports);
  const outcome = ports.drive.createFolder({ id, name, parentId: null, mark });
  if (outcome !== 'made') throw new Error(`Drive made no folder: ${outcome}`);
  return { id, name };
}

/** An id that Drive has given to this person. */
export function reserveId(ports: Ports): string {
  const [id] = ports.drive.reserveIds(1);
  if (id === undefined) throw new Error('Drive reserved no id');
  return id;
}

interface WantedFolder {
  readonly id: string;
  readonly name: string;
  readonly parentId: string;
  /** Whether the id was written down by an earlier run. */
  readonly isKnown: boolean;
}

function makeFolder(ports: Ports, open: OpenPlan, wanted: WantedFolder): DocumentFolder | null {
  const { id, name, parentId } = wanted;
  const mark = formatFolderMark(ports.workbook.id, open.plan.year, FOLDER_KEY);
  const outcome = ports.drive.createFolder({ id, name, parentId, mark });
  // An id that another person had reserved.
  if (outcome === 'unusable' && wanted.isKnown)
    return makeFolder(ports, open, { ...wanted, id: noteNew(ports, open), isKnown: false });
  return outcome === 'made' || outcome === 'exists' ? { id, name } : null;
}

/** A new id, written down before the folder is made: a run that is cut makes the same one when it is repeated. */
function noteNew(ports: Ports, { plan }: OpenPlan): string {
  const id = reserveId(ports);
  noteFolder(ports, folderRegistryKey(plan.year, FOLDER_KEY), id);
  return id;
}

function noteFolder(ports: Ports, registryKey: string, id: string): void {
  const { folders } = ports.workbook.readMarks();
  ports.workbook.markFolders(new Map([...folders, [registryKey, id]]));
  ports.workbook.flush();
}

import { parseDriveLink } from '../../domain/evidence/drive-link.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { folderRegistryKey, ROOT_KEY } from '../../domain/evidence/folder-specs.ts';
import { lazy } from '../../domain/lazy.ts';
import type { FolderState } from '../plan/folder-state.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import type { DriveItem } from '../ports/drive-port.ts';
import type { Ports } from '../ports/ports.ts';
import { listRegisterKeys, registerOf } from './register-folders.ts';
import { listFoldersAbove, type RowFolder } from './row-folders.ts';
import { type FolderWalk, NO_WALK, walkFolders } from './walk-folders.ts';

/** What lies in Drive for the plan. */
export interface DriveEvidence {
  readonly files: readonly EvidenceFile[];
  /** What lies in the folders of registers, by their key. */
  readonly registerFiles: ReadonlyMap<string, readonly EvidenceFile[]>;
  /** By KODE, for rows whose BUKTI links a folder. */
  readonly states: ReadonlyMap<string, FolderState>;
  /** KODE of rows whose folder this account can't see. */
  readonly hiddenCodes: readonly string[];
  /** KODE of rows with a linked file in a cell that this account can't see. */
  readonly hiddenLinkCodes: readonly string[];
  readonly isDriveAbsent?: true;
}

/** A Drive file that a cell of a row links. */
export interface LinkedFile {
  readonly code: string;
  readonly id: string;
}

export const NO_DRIVE_EVIDENCE: DriveEvidence = {
  files: [],
  registerFiles: new Map(),
  states: new Map(),
  hiddenCodes: [],
  hiddenLinkCodes: [],
};

/** The same where the script has no Drive: no row of these can be said to lack anything. */
export function withoutDrive(codes: Iterable<string>): DriveEvidence {
  const states = new Map([...codes].map(code => [code, 'uncounted'] as const));
  return { ...NO_DRIVE_EVIDENCE, states, isDriveAbsent: true };
}

/** What this run knows of Drive before it asks. */
export interface DriveHint {
  /** The tree as it was listed in this run; null when it was not. */
  readonly walk: FolderWalk | null;
  /** Ids of folders that this run made: nothing lies in them. */
  readonly made: ReadonlySet<string>;
  /** Ids under which Drive had a folder already, wherever it lies. */
  readonly existing: ReadonlySet<string>;
}

export const NO_HINT: DriveHint = { walk: null, made: new Set(), existing: new Set() };

interface EvidenceSources {
  readonly folders: readonly RowFolder[];
  readonly linkedFiles: readonly LinkedFile[];
  readonly hint: DriveHint;
}

/** Single look-ups of shortcuts' targets in one run. */
const MOST_LOOKUPS = 50;

/** Lists the row folders, and the files that cells link: one question for each forty folders, and one for each such file. */
export function readEvidence(
  ports: Ports,
  open: OpenPlan,
  { folders, linkedFiles, hint }: EvidenceSources,
): DriveEvidence {
  if (folders.length === 0 && linkedFiles.length === 0) return NO_DRIVE_EVIDENCE;
  const { walk, states } = walkRowFolders(ports, open, { folders, hint });
  const listed = lazy(() => new Map([...walk.files.values()].flat().map(item => [item.id, item])));
  const linked = linkedFiles.map(({ code, id }) => ({ code, item: findOnce(ports, listed, id) }));
  const lookUp = limitLookups(ports, listed);
  const read = [...walk.files].map(
    ([key, items]) => [key, items.flatMap(item => toEvidenceFile(item, key, lookUp))] as const,
  );
  const lying = read.flatMap(([key, items]) => (registerOf(key) === null ? items : []));
  const visible = linked.flatMap(({ code, item }) => (item ? toEvidenceFile(item, code, lookUp) : []));
  const completed = completeStates(states, walk);
  return {
    files: dropRepeated([...lying, ...visible]),
    registerFiles: new Map(read.map(([key, items]) => [registerOf(key) ?? '', items])),
    states: completed,
    hiddenCodes: [...completed].filter(([, state]) => state === 'hidden').map(([code]) => code),
    hiddenLinkCodes: linked.filter(({ item }) => item === null).map(({ code }) => code),
  };
}

/** Walks from the root, then from row folders that lie elsewhere (adopted, or moved by people). */
function walkRowFolders(
  ports: Ports,
  open: OpenPlan,
  { folders, hint }: Omit<EvidenceSources, 'linkedFiles'>,
): { walk: FolderWalk; states: Map<string, FolderState> } {
  const rowKeyOfFolder = new Map(folders.map(({ id, code }) => [id, code]));
  const main = hint.walk ?? walkTree(ports, open, folders);
  const rootId = open.marks.folders.get(folderRegistryKey(open.plan.year, ROOT_KEY)) ?? null;
  const knownParentId = main.folders.size > 0 ? rootId : null;
  const states = new Map<string, FolderState>();
  const outside: RowFolder[] = [];
  for (const folder of folders) {
    const seen = main.folders.get(folder.id) ?? lookOutside(ports, folder, hint);
    if (typeof seen === 'string') states.set(folder.code, seen);
    else if (seen.isTrashed) states.set(folder.code, 'trashed');
    else {
      states.set(folder.code, 'empty');
      if (!main.folders.has(folder.id)) outside.push(folder);
    }
  }
  const outsideStarts = outside.map(({ id, code }) => ({ id, rowKey: code }));
  const other = walkFolders(ports.drive, knownParentId, { starts: outsideStarts, rowKeyOfFolder });
  return {
    walk: {
      folders: new Map([...main.folders, ...other.folders]),
      files: new Map([...main.files, ...other.files]),
    },
    states,
  };
}

/** The tree of the plan with what lies in the row folders. */
export function walkTree(ports: Ports, open: OpenPlan, rowFolders: readonly RowFolder[]): FolderWalk {
  const rootId = open.marks.folders.get(folderRegistryKey(open.plan.year, ROOT_KEY)) ?? null;
  if (rootId === null) return NO_WALK;
  // While some are only written down, Drive would refuse a question about all of them.
  const below = rowFolders.some(({ isReserved }) => isReserved) ? [] : listFoldersAbove(open);
  return walkFolders(ports.drive, rootId, {
    starts: [{ id: rootId, rowKey: null }],
    rowKeyOfFolder: new Map([
      ...listRegisterKeys(open),
      ...rowFolders.map(one => [one.id, one.code] as const),
    ]),
    below,
  });
}

/** A row's folder that the tree does not show. One that was only written down was not made, unless this run knows better. */
function lookOutside(
  ports: Ports,
  folder: RowFolder,
  { made, existing }: DriveHint,
): DriveItem | FolderState {
  if (made.has(folder.id)) return 'empty';
  if (folder.isReserved && !existing.has(folder.id)) return 'reserved';
  return ports.drive.find(folder.id) ?? (folder.isReserved ? 'reserved' : 'hidden');
}

function completeStates(
  states: Map<string, FolderState>,
  walk: FolderWalk,
): ReadonlyMap<string, FolderState> {
  for (const code of walk.files.keys()) if (registerOf(code) === null) states.set(code, 'counted');
  return states;
}

function findOnce(ports: Ports, listed: () => Map<string, DriveItem>, id: string): DriveItem | null {
  const found = listed().get(id) ?? ports.drive.find(id);
  if (found) listed().set(id, found);
  return found;
}

/** Finds the target of a shortcut among what is listed, else by a call of its own while the run has some left. */
function limitLookups(ports: Ports, listed: () => Map<string, DriveItem>): (id: string) => DriveItem | null {
  let left = MOST_LOOKUPS;
  return id => {
    if (!listed().has(id)) {
      if (left === 0) return null;
      left -= 1;
    }
    return findOnce(ports, listed, id);
  };
}

/**
 * A file as evidence; a shortcut counts as its target, and where that can't be seen as itself with its own day. What
 * lies in the trash, folders and shortcuts to folders are none.
 */
function toEvidenceFile(
  item: DriveItem,
  code: string,
  lookUp: (id: string) => DriveItem | null,
): readonly EvidenceFile[] {
  const target = item.targetFileId === null ? null : lookUp(item.targetFileId);
  const { name, url, createdOn, md5, isTrashed } = target ?? item;
  const isFile = item.kind !== 'folder' && item.targetFolderId === null;
  if (!isFile || item.isTrashed || isTrashed) return [];
  return [
    {
      id: item.targetFileId ?? item.id,
      name,
      url,
      uploadedOn: createdOn,
      isShortcutDate: item.kind === 'shortcut' && target === null,
      md5,
      code,
    },
  ];
}

/** A file that lies in a row's folder and is linked by its cell too, or by two shortcuts, counts once there. */
function dropRepeated(files: readonly EvidenceFile[]): readonly EvidenceFile[] {
  if (new Set(files.map(({ id }) => id)).size === files.length) return files;
  return [...new Map(files.map(file => [`${file.code} ${file.id}`, file])).values()];
}

/** The files among a row's links: folders are adopted elsewhere, other addresses are no evidence in Drive. */
export function listLinkedFiles(
  linksOfRow: ReadonlyMap<number, readonly string[]>,
  codes: ReadonlyMap<number, string>,
): readonly LinkedFile[] {
  return [...linksOfRow].flatMap(([rowIndex, urls]) => {
    const code = codes.get(rowIndex);
    if (code === undefined) return [];
    return urls.flatMap(url => {
      const link = parseDriveLink(url);
      return link && link.kind !== 'folder' ? [{ code, id: link.id }] : [];
    });
  });
}

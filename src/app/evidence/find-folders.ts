import {
  type FolderSpec,
  folderRegistryKey,
  listFolderSpecs,
  ROOT_KEY,
} from '../../domain/evidence/folder-specs.ts';
import type { CodedPlan } from '../plan/open-coded-plan.ts';
import type { DriveItem } from '../ports/drive-port.ts';
import type { ColumnLinks } from '../ports/plan-sheet-port.ts';
import type { Ports } from '../ports/ports.ts';
import type { Adoption, UnusableLink } from './adopt-folders.ts';
import { adoptTree } from './adopt-tree.ts';
import { listRegisterFolders } from './register-folders.ts';
import { type RowFolder, readRowFolders } from './row-folders.ts';
import { type FolderWalk, NO_WALK } from './walk-folders.ts';

/** Which folders of the plan exist, and which are still to be made. */
export interface FolderSearch {
  readonly specs: readonly FolderSpec[];
  readonly rowKeys: readonly string[];
  readonly rootName: string;
  readonly rootId: string | null;
  /** Null when the root does not exist yet or can't be seen. */
  readonly root: DriveItem | null;
  /** True when the root's id is written down and the folder may not have been made. */
  readonly isRootReserved: boolean;
  /** Ids by key of folders that exist, and of those written down; adopted ones included. */
  readonly folders: ReadonlyMap<string, string>;
  readonly adopted: ReadonlySet<string>;
  /** To be made, parents first; those with an id in `folders` were written down by a run that was cut. */
  readonly missing: readonly FolderSpec[];
  readonly unusable: readonly UnusableLink[];
  /** Rows for which no folder is made while their link leads to one that can't be used. */
  readonly blockedCount: number;
  readonly links: ColumnLinks;
  /** The evidence tree as it was listed; null where that has to be done once the folders are made. */
  readonly walk: FolderWalk | null;
}

/** Looks for the plan's folders: in BUKTI, in the rows' cells, in the evidence tree. Makes and writes nothing. */
export function findFolders(ports: Ports, coded: CodedPlan): FolderSearch {
  const known = gatherKnown(ports, coded);
  const { specs, folders, root, rowFolders, adoption } = known;
  const rootId = folders.get(ROOT_KEY) ?? null;
  const blocked = new Set(
    adoption.unusable
      .filter(({ key, reason }) => isBlocking(reason) && !adoption.folders.has(key))
      .map(({ key }) => key),
  );
  return {
    specs,
    rowKeys: specs.filter(({ rowIndex }) => rowIndex !== null).map(({ key }) => key),
    rootName: specs[0]?.name ?? '',
    rootId,
    root,
    isRootReserved: rootId !== null && root === null && isUnmade(rowFolders),
    folders,
    adopted: new Set(adoption.folders.keys()),
    missing: specs.filter(spec => !isKnown(spec, known) && !blocked.has(spec.key)),
    blockedCount: blocked.size,
    unusable: adoption.unusable,
    links: known.links,
    walk: adoption.folders.size > 0 ? null : root === null && rootId === null ? NO_WALK : known.walk,
  };
}

interface Known {
  readonly specs: readonly FolderSpec[];
  readonly links: ColumnLinks;
  /** Ids by key, those of adopted folders included. */
  readonly folders: ReadonlyMap<string, string>;
  readonly tree: ReadonlyMap<string, DriveItem>;
  readonly root: DriveItem | null;
  readonly rowFolders: readonly RowFolder[];
  readonly adoption: Adoption;
  readonly walk: FolderWalk | null;
  /** Keys of folders that a run which was stopped has surely made. */
  readonly presumed: ReadonlySet<string>;
}

/** What is known of the plan's folders: written down, linked in BUKTI, seen in Drive, adopted. */
function gatherKnown(ports: Ports, { open, assignment }: CodedPlan): Known {
  const { plan, marks, sheet, ownColumns } = open;
  const specs = listFolderSpecs({
    plan,
    unitName: open.settings.unitName,
    codes: assignment.codes,
    registerFolders: listRegisterFolders(marks),
  });
  const links = ports.planSheet.readLinks(sheet.sheetId, ownColumns.get('evidence') ?? 0);
  const rowFolders = readRowFolders(open, assignment.codes, links);
  const folders = new Map<string, string>(rowFolders.map(({ code, id }) => [code, id]));
  for (const { key, rowIndex } of specs) {
    const id = rowIndex === null ? marks.folders.get(folderRegistryKey(plan.year, key)) : undefined;
    if (id !== undefined) folders.set(key, id);
  }
  const presumed = listMadeBefore(
    specs,
    folders,
    rowFolders.some(({ isReserved }) => isReserved) ? marks.lastMadeFolder : null,
  );
  const isPresumed = presumed.size > 0;
  const { root, tree, walk, adoption } = adoptTree(ports, open, { specs, folders, rowFolders, isPresumed });
  return { specs, links, folders, tree, root, rowFolders, adoption, walk, presumed };
}

/** Folders are made in the order of the plan: keys up to the last one that a run which was stopped has made. */
function listMadeBefore(
  specs: readonly FolderSpec[],
  folders: ReadonlyMap<string, string>,
  lastId: string | null,
): ReadonlySet<string> {
  const last = specs.findIndex(({ key }) => lastId !== null && folders.get(key) === lastId);
  return new Set(specs.slice(0, last + 1).map(({ key }) => key));
}

/** Whether the making was cut short: a row's folder is still only written down, or none is at all. Adopted ones don't count. */
function isUnmade(rowFolders: readonly RowFolder[]): boolean {
  return rowFolders.length === 0 || rowFolders.some(({ isReserved }) => isReserved);
}

/** A folder that somebody else shows later, or takes out of the trash, must not get a twin. */
function isBlocking(reason: UnusableLink['reason']): boolean {
  return reason === 'hidden' || reason === 'trashed';
}

/**
 * Whether a folder needs no making: seen in the tree, adopted, or once made and now moved, trashed or hidden. One that
 * was written down and that the tree does not show is taken as unmade: making it again tells whether it is there.
 */
function isKnown({ key, rowIndex }: FolderSpec, known: Known): boolean {
  const id = known.folders.get(key);
  if (id === undefined) return false;
  if (known.root?.id === id || known.tree.has(id) || known.adoption.folders.has(key)) return true;
  if (known.presumed.has(key)) return true;
  return rowIndex !== null && !known.rowFolders.some(folder => folder.code === key && folder.isReserved);
}

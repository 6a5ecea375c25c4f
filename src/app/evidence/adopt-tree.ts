import { isFolderNameOf } from '../../domain/evidence/folder-name.ts';
import { type FolderSpec, formatFolderMark, ROOT_KEY } from '../../domain/evidence/folder-specs.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import type { DriveItem } from '../ports/drive-port.ts';
import type { Ports } from '../ports/ports.ts';
import { type Adoption, adoptFolders } from './adopt-folders.ts';
import { findMarkedFolders, findRoot } from './find-marked.ts';
import { walkTree } from './read-evidence.ts';
import type { RowFolder } from './row-folders.ts';
import { type FolderWalk, NO_WALK, walkFolders } from './walk-folders.ts';

/** What the workbook remembers of its folders. */
export interface FolderMemory {
  readonly specs: readonly FolderSpec[];
  readonly rowFolders: readonly RowFolder[];
  /** Ids by key; what is adopted is added, and what another time remembers is replaced. */
  readonly folders: Map<string, string>;
  /** Whether a run that was stopped has noted how far it came: nothing need be asked about the tree. */
  readonly isPresumed: boolean;
}

/** Whether folders were written down that may not have been made: row folders need not be entered yet. */
function isResumed({ rowFolders }: FolderMemory): boolean {
  return rowFolders.some(({ isReserved }) => isReserved);
}

/** The evidence tree as Drive has it, and the folders in it that the workbook did not know. */
export interface AdoptedTree {
  readonly root: DriveItem | null;
  readonly tree: ReadonlyMap<string, DriveItem>;
  /** The tree with what lies in the row folders; null where these were not entered. */
  readonly walk: FolderWalk | null;
  readonly adoption: Adoption;
}

/** The tree below the root, and what is adopted: by marks after time went back, by links, by names, by marks out of the tree. */
export function adoptTree(ports: Ports, open: OpenPlan, memory: FolderMemory): AdoptedTree {
  const { specs, folders, rowFolders } = memory;
  const { item: root, isFoundByMark } = findRoot(ports, open, folders.get(ROOT_KEY) ?? null);
  const walk = root === null || isFoundByMark || isResumed(memory) ? null : walkTree(ports, open, rowFolders);
  const tree =
    walk?.folders ??
    (root === null || memory.isPresumed ? NO_WALK.folders : listTree(ports, root.id, rowFolders));
  const markOf = (key: string): string => formatFolderMark(ports.workbook.id, open.plan.year, key);
  const returned = isFoundByMark ? takeOver(specs, { folders, tree, root, markOf }) : new Map();
  for (const [key, id] of returned) folders.set(key, id);
  if (!remembersFolders(memory)) nameFolders(specs, folders, tree);
  const without = specs.filter(({ key, rowIndex }) => rowIndex !== null && !folders.has(key));
  const lying = adoptFolders(ports.drive, without, {
    linksOfKey: listLinksByKey(ports, open, without),
    tree,
    parents: folders,
    markOf,
    taken: new Set(folders.values()),
  });
  for (const [key, id] of lying.folders) folders.set(key, id);
  const moved = root === null ? new Map() : findMoved(ports, { specs, folders, lying, markOf });
  for (const [key, id] of moved) folders.set(key, id);
  return {
    root,
    tree,
    walk,
    adoption: { ...lying, folders: new Map([...returned, ...lying.folders, ...moved]) },
  };
}

interface SeenTree {
  readonly folders: ReadonlyMap<string, string>;
  readonly tree: ReadonlyMap<string, DriveItem>;
  readonly root: DriveItem | null;
  readonly markOf: (key: string) => string;
}

/** Folders by key as the marks in the tree say, where the workbook remembers none of the tree: its memory is gone or that of another time. */
function takeOver(
  specs: readonly FolderSpec[],
  { folders, tree, root, markOf }: SeenTree,
): ReadonlyMap<string, string> {
  const items = [...tree.values(), ...(root === null ? [] : [root])].filter(({ isTrashed }) => !isTrashed);
  const ids = new Set(items.map(({ id }) => id));
  const marked = new Map(items.map(({ id, mark }) => [mark ?? '', id]));
  return new Map(
    specs.flatMap(({ key }) => {
      const id = marked.get(markOf(key));
      return id === undefined || ids.has(folders.get(key) ?? '') ? [] : [[key, id] as const];
    }),
  );
}

/** Whether any folder between the root and the rows is known; none is where the workbook lost its marks. */
function remembersFolders({ specs, folders }: FolderMemory): boolean {
  return specs.some(({ key, rowIndex }) => rowIndex === null && key !== ROOT_KEY && folders.has(key));
}

/** Finds the folders between the root and the rows by their names, parents first, as they lie in each other. */
function nameFolders(
  specs: readonly FolderSpec[],
  folders: Map<string, string>,
  tree: ReadonlyMap<string, DriveItem>,
): void {
  const items = [...tree.values()].filter(({ isTrashed }) => !isTrashed);
  for (const { key, parentKey, name, rowIndex } of specs) {
    const parentId = folders.get(parentKey ?? '');
    if (rowIndex !== null || parentId === undefined || folders.has(key)) continue;
    const found = items.find(
      item => item.parentId === parentId && (item.name === name || isFolderNameOf(key, item.name)),
    );
    if (found) folders.set(key, found.id);
  }
}

interface Sought {
  readonly specs: readonly FolderSpec[];
  readonly folders: ReadonlyMap<string, string>;
  readonly lying: Adoption;
  readonly markOf: (key: string) => string;
}

/** Folders of the plan that people moved out of the tree, by key; those whose link can't be used are left alone. */
function findMoved(ports: Ports, { specs, folders, lying, markOf }: Sought): ReadonlyMap<string, string> {
  const blocked = new Set(lying.unusable.map(({ key }) => key));
  const without = specs.filter(({ key }) => !folders.has(key) && !blocked.has(key));
  const marked = findMarkedFolders(ports.drive, without, { markOf, rootMark: markOf(ROOT_KEY) });
  const taken = new Set(folders.values());
  return new Map([...marked].filter(([, { id }]) => !taken.has(id)).map(([key, { id }]) => [key, id]));
}

/** The folders of the tree; into those that belong to a row nobody needs to look. */
function listTree(
  ports: Ports,
  rootId: string,
  rowFolders: readonly RowFolder[],
): ReadonlyMap<string, DriveItem> {
  return walkFolders(ports.drive, rootId, {
    starts: [{ id: rootId, rowKey: null }],
    rowKeyOfFolder: new Map(),
    leaves: new Set(rowFolders.map(({ id }) => id)),
  }).folders;
}

/** Addresses in the cells of rows without a folder; read only when there are such rows. */
function listLinksByKey(
  ports: Ports,
  open: OpenPlan,
  specs: readonly FolderSpec[],
): ReadonlyMap<string, readonly string[]> {
  if (specs.length === 0) return new Map();
  const own = new Set(open.ownColumns.values());
  const team = [...open.plan.header.headings.keys()].filter(columnIndex => !own.has(columnIndex));
  const links = ports.planSheet.readAllLinks(open.sheet.sheetId, team);
  return new Map(specs.map(({ key, rowIndex }) => [key, links.get(rowIndex ?? -1) ?? []]));
}

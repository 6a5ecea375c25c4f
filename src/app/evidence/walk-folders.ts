import type { DriveItem, DrivePort } from '../ports/drive-port.ts';

/** What was found at and below the root: every item seen once, and for each row folder what lies in it. */
export interface FolderWalk {
  /** Folders seen, trashed ones too. */
  readonly folders: ReadonlyMap<string, DriveItem>;
  /** Files and shortcuts by the key of the row in whose folder, or a sub-folder of it, they lie. */
  readonly files: ReadonlyMap<string, readonly DriveItem[]>;
}

/** A folder to start from, with the row whose evidence lies in it (null above the rows). */
export interface StartFolder {
  readonly id: string;
  readonly rowKey: string | null;
}

/** Where a walk begins, and which folders are a row's. */
export interface WalkPlan {
  readonly starts: readonly StartFolder[];
  readonly rowKeyOfFolder: ReadonlyMap<string, string>;
  /** Folders that are listed but not entered. */
  readonly leaves?: ReadonlySet<string>;
  /** Folders that were made somewhere below, all of them: they are asked about at once with the starts. */
  readonly below?: readonly string[];
}

export const NO_WALK: FolderWalk = { folders: new Map(), files: new Map() };

/**
 * Everything below the starting folders: what is known to lie below in one question for about forty folders, the rest
 * level by level. `knownParentId` is a folder that surely has children; null when none is known.
 */
export function walkFolders(
  drive: DrivePort,
  knownParentId: string | null,
  { starts, rowKeyOfFolder, leaves, below = [] }: WalkPlan,
): FolderWalk {
  const folders = new Map<string, DriveItem>();
  const files = new Map<string, DriveItem[]>();
  const rowKeys = new Map(starts.map(({ id, rowKey }) => [id, rowKey]));
  const listed = new Set<string>();
  let items = listAtOnce(drive, knownParentId, { starts, below }, listed);
  for (;;) {
    const next: string[] = [];
    for (const item of items) {
      const rowKey = rowKeyOfFolder.get(item.id) ?? rowKeys.get(item.parentId ?? '') ?? null;
      if (item.kind !== 'folder') {
        if (rowKey !== null && !item.isTrashed) addTo(files, rowKey, item);
        continue;
      }
      if (folders.has(item.id)) continue;
      folders.set(item.id, item);
      if (item.isTrashed || rowKeys.has(item.id)) continue;
      rowKeys.set(item.id, rowKey);
      if (!leaves?.has(item.id) && !listed.has(item.id)) next.push(item.id);
    }
    if (next.length === 0) return { folders, files };
    items = drive.listChildren(next, knownParentId);
  }
}

/** Children of the starts, and of what was made below them where Drive answers for all of it; notes what was asked about. */
function listAtOnce(
  drive: DrivePort,
  knownParentId: string | null,
  { starts, below }: { readonly starts: readonly StartFolder[]; readonly below: readonly string[] },
  listed: Set<string>,
): readonly DriveItem[] {
  const first = starts.map(({ id }) => id);
  if (first.length === 0) return [];
  const all = [...new Set([...first, ...below])];
  const answer = below.length === 0 || knownParentId === null ? null : drive.tryChildren(all, knownParentId);
  for (const id of answer === null ? first : all) listed.add(id);
  return answer ?? drive.listChildren(first, knownParentId);
}

function addTo(files: Map<string, DriveItem[]>, rowKey: string, item: DriveItem): void {
  const list = files.get(rowKey);
  if (list) list.push(item);
  else files.set(rowKey, [item]);
}

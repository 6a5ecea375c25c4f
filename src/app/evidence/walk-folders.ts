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
}

/**
 * Everything below the starting folders, level by level: a level costs one question for about forty folders.
 * `knownParentId` is a folder that surely has children; null when none is known.
 */
export function walkFolders(
  drive: DrivePort,
  knownParentId: string | null,
  { starts, rowKeyOfFolder, leaves }: WalkPlan,
): FolderWalk {
  const folders = new Map<string, DriveItem>();
  const files = new Map<string, DriveItem[]>();
  const rowKeys = new Map(starts.map(({ id, rowKey }) => [id, rowKey]));
  let level: readonly string[] = starts.map(({ id }) => id);
  while (level.length > 0) {
    const next: string[] = [];
    for (const item of drive.listChildren(level, knownParentId)) {
      const rowKey = rowKeyOfFolder.get(item.id) ?? rowKeys.get(item.parentId ?? '') ?? null;
      if (item.kind !== 'folder') {
        if (rowKey !== null && !item.isTrashed) addTo(files, rowKey, item);
        continue;
      }
      if (folders.has(item.id)) continue;
      folders.set(item.id, item);
      if (item.isTrashed || rowKeys.has(item.id)) continue;
      rowKeys.set(item.id, rowKey);
      if (!leaves?.has(item.id)) next.push(item.id);
    }
    level = next;
  }
  return { folders, files };
}

function addTo(files: Map<string, DriveItem[]>, rowKey: string, item: DriveItem): void {
  const list = files.get(rowKey);
  if (list) list.push(item);
  else files.set(rowKey, [item]);
}

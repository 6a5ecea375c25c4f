import { parseDriveLink } from '../../domain/evidence/drive-link.ts';
import type { DriveItem, DrivePort } from '../drive-port.ts';
import type { FolderSpec } from './folder-specs.ts';

/** A link in a row that looks like its folder but can't be used. */
export interface UnusableLink {
  readonly key: string;
  readonly reason: 'hidden' | 'trashed' | 'no-folder';
  readonly url: string;
}

/** What was found for rows that have no folder yet. */
export interface Adoption {
  /** Folder ids by key. */
  readonly folders: ReadonlyMap<string, string>;
  readonly unusable: readonly UnusableLink[];
}

/** Where to look: addresses in the rows' cells, and folders that lie in the evidence tree already. */
export interface AdoptionSources {
  readonly linksOfKey: ReadonlyMap<string, readonly string[]>;
  readonly tree: ReadonlyMap<string, DriveItem>;
  /** Folder id by key, for the folders above the rows. */
  readonly parents: ReadonlyMap<string, string>;
  readonly markOf: (key: string) => string;
  /** Folders that already belong to a row. */
  readonly taken: ReadonlySet<string>;
}

/** Folders that exist for rows without one: linked in the row, else marked by the add-on, else named after the code. */
export function adoptFolders(
  drive: DrivePort,
  specs: readonly FolderSpec[],
  sources: AdoptionSources,
): Adoption {
  const folders = new Map<string, string>();
  const unusable: UnusableLink[] = [];
  const taken = new Set(sources.taken);
  for (const spec of specs) {
    const linked = findLinked(drive, sources.linksOfKey.get(spec.key) ?? []);
    const lying = linked.item ?? findInTree(spec, sources);
    if (linked.problem) unusable.push({ key: spec.key, ...linked.problem });
    if (!lying || taken.has(lying.id)) continue;
    taken.add(lying.id);
    folders.set(spec.key, lying.id);
  }
  return { folders, unusable };
}

interface Linked {
  readonly item: DriveItem | null;
  readonly problem: Omit<UnusableLink, 'key'> | null;
}

/** The first link of a row that leads to a usable folder; links to files are evidence, not folders. */
function findLinked(drive: DrivePort, urls: readonly string[]): Linked {
  let problem: Linked['problem'] = null;
  for (const url of urls) {
    const link = parseDriveLink(url);
    if (link === null || link.kind === 'file') continue;
    const item = followShortcut(drive, drive.find(link.id));
    if (item?.kind === 'folder' && !item.isTrashed) return { item, problem: null };
    if (item === null) problem = problem ?? { reason: 'hidden', url };
    else if (item.isTrashed) problem = problem ?? { reason: 'trashed', url };
    else if (link.kind === 'folder') problem = problem ?? { reason: 'no-folder', url };
  }
  return { item: null, problem };
}

function followShortcut(drive: DrivePort, item: DriveItem | null): DriveItem | null {
  return item?.targetFolderId ? drive.find(item.targetFolderId) : item;
}

function findInTree(spec: FolderSpec, { tree, parents, markOf }: AdoptionSources): DriveItem | null {
  const mark = markOf(spec.key);
  const parentId = spec.parentKey === null ? null : parents.get(spec.parentKey);
  let named: DriveItem | null = null;
  for (const item of tree.values()) {
    if (item.isTrashed) continue;
    if (item.mark === mark) return item;
    if (item.parentId === parentId && item.name.startsWith(`${spec.key} `)) named = named ?? item;
  }
  return named;
}

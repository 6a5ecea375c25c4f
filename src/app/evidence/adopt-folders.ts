import { parseDriveLink } from '../../domain/evidence/drive-link.ts';
import { isFolderNameOf } from '../../domain/evidence/folder-name.ts';
import type { FolderSpec } from '../../domain/evidence/folder-specs.ts';
import type { DriveItem, DrivePort } from '../ports/drive-port.ts';

/** A link in a row that looks like its folder but can't be used. */
export interface UnusableLink {
  readonly key: string;
  /** `shared`: several rows link the same folder, so it is none of theirs. */
  readonly reason: 'hidden' | 'trashed' | 'no-folder' | 'shared';
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
  const linked = findLinkedFolders(drive, specs, sources.linksOfKey);
  for (const spec of specs) {
    const { item, problem } = linked.get(spec.key) ?? NOTHING_LINKED;
    if (problem) unusable.push({ key: spec.key, ...problem });
    const isFree = item !== null && !taken.has(item.id);
    const lying = isFree ? item : findInTree(spec, sources);
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

const NOTHING_LINKED: Linked = { item: null, problem: null };

/** What each row links; a folder that several rows link is the team's common one and belongs to none of them. */
function findLinkedFolders(
  drive: DrivePort,
  specs: readonly FolderSpec[],
  linksOfKey: AdoptionSources['linksOfKey'],
): ReadonlyMap<string, Linked> {
  const found = new Map<string, DriveItem | null>();
  const look = (id: string): DriveItem | null => {
    const known = found.has(id) ? (found.get(id) ?? null) : drive.find(id);
    found.set(id, known);
    return known;
  };
  const linked = new Map(specs.map(({ key }) => [key, findLinked(look, linksOfKey.get(key) ?? [])]));
  const counts = new Map<string, number>();
  for (const { item } of linked.values()) if (item) counts.set(item.id, (counts.get(item.id) ?? 0) + 1);
  return new Map(
    [...linked].map(([key, one]) => {
      const isShared = one.item !== null && (counts.get(one.item.id) ?? 0) > 1;
      const problem = { reason: 'shared', url: one.item?.url ?? '' } as const;
      return [key, isShared ? { item: null, problem } : one];
    }),
  );
}

type Look = (id: string) => DriveItem | null;

/** The first link of a row that leads to a usable folder; links to files are evidence, not folders. */
function findLinked(look: Look, urls: readonly string[]): Linked {
  let problem: Linked['problem'] = null;
  for (const url of urls) {
    const link = parseDriveLink(url);
    if (link === null || link.kind === 'file') continue;
    const item = followShortcut(look, look(link.id));
    if (item?.kind === 'folder' && !item.isTrashed) return { item, problem: null };
    if (item === null) problem = problem ?? { reason: 'hidden', url };
    else if (item.isTrashed) problem = problem ?? { reason: 'trashed', url };
    else if (link.kind === 'folder') problem = problem ?? { reason: 'no-folder', url };
  }
  return { item: null, problem };
}

function followShortcut(look: Look, item: DriveItem | null): DriveItem | null {
  return item?.targetFolderId ? look(item.targetFolderId) : item;
}

function findInTree(spec: FolderSpec, { tree, parents, markOf }: AdoptionSources): DriveItem | null {
  const mark = markOf(spec.key);
  const parentId = spec.parentKey === null ? null : parents.get(spec.parentKey);
  let named: DriveItem | null = null;
  for (const item of tree.values()) {
    if (item.isTrashed) continue;
    if (item.mark === mark) return item;
    if (item.parentId === parentId && isFolderNameOf(spec.key, item.name)) named = named ?? item;
  }
  return named;
}

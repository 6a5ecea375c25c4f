import type { DriveNewFile } from '../../contract/drive.ts';
import { countBytes } from '../byte-count.ts';
import type { DriveSession } from './drive-account.ts';
import type { DriveItem } from './drive-contents.ts';
import { DriveRefusal, refuseMissing, refuseUnauthorized } from './drive-error.ts';
import { folderMimeType, shortcutMimeType } from './mime-type.ts';

const maxPropertyBytes = 124;
const maxProperties = 30;

function checkProperties(properties: Readonly<Record<string, string>>): void {
  const entries = Object.entries(properties);
  const isTooLong = entries.some(([key, value]) => countBytes(key + value) > maxPropertyBytes);
  if (isTooLong || entries.length > maxProperties) {
    throw new DriveRefusal(403, 'propertyLimitExceeded', 'The app property limit has been exceeded.');
  }
}

function checkWritable(resource: object, writable: readonly string[]): void {
  if (Object.keys(resource).every(name => writable.includes(name))) return;
  const message = 'The resource body includes fields which are not directly writable.';
  throw new DriveRefusal(403, 'fieldNotWritable', message);
}

/** Only ids that this user has asked for, and only once. */
function checkNewId({ store, user }: DriveSession, id: string): void {
  if (store.find(id) !== null || id === store.rootId) {
    throw new DriveRefusal(409, 'fileIdInUse', 'A file already exists with the provided ID.');
  }
  if (store.findReserver(id) !== user) {
    throw new DriveRefusal(400, 'invalid', 'The provided file ID is not usable.');
  }
}

/**
 * The folder that takes the new one. Under drive.file that is the root or a folder that this user made through the
 * script. What happens to children of a folder in the trash is not documented; here it counts as missing.
 */
function requireParent({ account }: DriveSession, parents: readonly string[]): DriveItem {
  if (parents.length > 1) {
    throw new DriveRefusal(403, 'multipleParentsNotSupported', 'A file must have exactly one parent.');
  }
  const parent = account.require(parents[0] ?? 'root');
  if (account.isRoot(parent)) return parent;
  if (account.isInTrash(parent)) throw refuseMissing(parent.id);
  if (parent.mimeType !== folderMimeType) {
    throw new DriveRefusal(403, 'parentNotAFolder', 'The specified parent is not a folder.');
  }
  if (!account.mayChange(parent)) throw refuseUnauthorized(parent.id);
  return parent;
}

type NewItem = Pick<DriveItem, 'id' | 'name' | 'parentId' | 'mimeType'> & Partial<DriveItem>;

function describeNewItem({ user, nowMs }: DriveSession, item: NewItem): DriveItem {
  return {
    createdMs: nowMs,
    owner: user,
    madeBy: null,
    isTrashed: false,
    appProperties: {},
    shortcutTargetId: null,
    md5: null,
    stored: null,
    ...item,
  };
}

/** A folder, or a file with its content: Drive makes what it is given. */
export function createItem(
  session: DriveSession,
  resource: DriveNewFile,
  content: Uint8Array | null,
): DriveItem {
  checkWritable(resource, ['id', 'name', 'mimeType', 'parents', 'appProperties']);
  const { id, name = 'Untitled', mimeType, parents = [], appProperties = {} } = resource;
  if ((mimeType === folderMimeType) !== (content === null)) {
    throw new DriveRefusal(400, 'invalid', 'A file needs content, and a folder has none.');
  }
  checkProperties(appProperties);
  checkNewId(session, id);
  const parentId = requireParent(session, parents).id;
  const made = { id, name, parentId, mimeType, madeBy: session.user, appProperties: { ...appProperties } };
  return session.store.add(describeNewItem(session, made), content);
}

/** A shortcut may point at anything but a shortcut, also at the folder that it lies in. */
export function placeShortcut(
  session: DriveSession,
  shortcut: { name: string; folderId: string; targetId: string },
): DriveItem {
  const { name, folderId, targetId } = shortcut;
  const parentId = session.account.require(folderId).id;
  const target = session.account.require(targetId);
  if (target.mimeType === shortcutMimeType) {
    throw new DriveRefusal(403, 'shortcutTargetInvalid', 'The shortcut target is invalid.');
  }
  const placed = {
    id: session.store.makeId(),
    name,
    parentId,
    mimeType: shortcutMimeType,
    shortcutTargetId: target.id,
  };
  return session.store.add(describeNewItem(session, placed), null);
}

/** A null clears its property. */
export interface ItemChange {
  readonly appProperties?: Readonly<Record<string, string | null>>;
  readonly trashed?: boolean;
}

export function updateItem(session: DriveSession, fileId: string, resource: ItemChange): DriveItem {
  checkWritable(resource, ['appProperties', 'trashed']);
  const item = session.account.require(fileId);
  if (!session.account.mayChange(item) || session.account.isRoot(item)) throw refuseUnauthorized(fileId);
  const merged = Object.entries({ ...item.appProperties, ...resource.appProperties });
  const kept = merged.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  const appProperties = Object.fromEntries(kept);
  checkProperties(appProperties);
  return session.store.change({ ...item, appProperties, isTrashed: resource.trashed ?? item.isTrashed });
}

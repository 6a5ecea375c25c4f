import type { Drive, DriveFiles } from '../../src/contract/drive.ts';
import { requireBytes } from '../../src/host/blob-bytes.ts';
import { createItem, updateItem } from '../../src/host/drive/change-files.ts';
import { DriveAccount, type DriveSession } from '../../src/host/drive/drive-account.ts';
import type { DriveContents, DriveItem } from '../../src/host/drive/drive-contents.ts';
import { DriveError, DriveRefusal } from '../../src/host/drive/drive-error.ts';
import { parseFields } from '../../src/host/drive/field-selection.ts';
import { buildFile } from '../../src/host/drive/file-resource.ts';
import { listFiles } from '../../src/host/drive/list-files.ts';
import { folderMimeType, shortcutMimeType } from '../../src/host/drive/mime-type.ts';

const ROOT_ID = '1-root';

/** The local host's Drive kept in memory, so that a state can be copied and gone back to. */
export class MemoryDrive implements DriveContents {
  readonly rootId = ROOT_ID;
  private readonly items = new Map<string, DriveItem>();
  private readonly reservations = new Map<string, string>();
  private nextId = 1;
  private user = '';

  copy(): MemoryDrive {
    const copy = new MemoryDrive();
    for (const [id, item] of this.items) copy.items.set(id, item);
    for (const [id, user] of this.reservations) copy.reservations.set(id, user);
    copy.nextId = this.nextId;
    return copy;
  }

  /** This Drive as the advanced service answers one person. */
  openFor(
    user: string,
    now: () => number,
    hiddenIds: readonly string[] = [],
    isForgotten: () => boolean = () => false,
  ): Drive {
    const call = <T>(method: string, perform: (session: DriveSession) => T): T => {
      this.user = user;
      const account = new DriveAccount(this, user, {
        hiddenIds: new Set(hiddenIds),
        isForgotten: isForgotten(),
      });
      try {
        return perform({ store: this, account, user, nowMs: now(), failsOrQueries: false });
      } catch (error) {
        throw error instanceof DriveRefusal ? new DriveError(method, error.details) : error;
      }
    };
    const show = ({ account }: DriveSession, item: DriveItem, fields: string) =>
      buildFile(item, account.view(item), parseFields(fields));
    const Files: DriveFiles = {
      list: query => call('list', session => listFiles(session, query)),
      get: (id, { fields }) => call('get', session => show(session, session.account.require(id), fields)),
      create: (resource, media, { fields }) =>
        call('create', session => {
          const content = media === null ? null : requireBytes(media).bytes;
          return show(session, createItem(session, resource, content), fields);
        }),
      update: (resource, id, _, { fields }) =>
        call('update', session => show(session, updateItem(session, id, resource), fields)),
      generateIds: ({ count }) => call('generateIds', () => ({ ids: this.reserveIds(count) })),
    };
    return { Files };
  }

  /** A file, or with no `mimeType` a folder, as a person puts it there. Returns its id. */
  put(item: Partial<DriveItem> & Pick<DriveItem, 'name' | 'owner'>): string {
    const id = item.id ?? this.makeId();
    this.items.set(id, {
      id,
      parentId: ROOT_ID,
      mimeType: folderMimeType,
      createdMs: Date.parse('2021-06-10T03:00:00Z'),
      madeBy: null,
      isTrashed: false,
      appProperties: {},
      shortcutTargetId: null,
      md5: `md5 of ${item.name}`,
      stored: null,
      ...item,
    });
    return id;
  }

  putShortcut(name: string, parentId: string, targetId: string): string {
    const { owner } = this.require(targetId);
    return this.put({ name, owner, parentId, mimeType: shortcutMimeType, shortcutTargetId: targetId });
  }

  require(id: string): DriveItem {
    const item = this.items.get(id);
    if (!item) throw new Error(`Drive has no ${id}`);
    return item;
  }

  /** The folder whose name begins so. */
  folderNamed(beginning: string): DriveItem {
    const found = this.listItems().find(({ name }) => name.startsWith(beginning));
    if (!found) throw new Error(`Drive has no ${beginning}`);
    return found;
  }

  listItems(): readonly DriveItem[] {
    return [...this.items.values()];
  }

  find(id: string): DriveItem | null {
    return this.items.get(id) ?? null;
  }

  isInTrash(item: DriveItem): boolean {
    const parent = this.find(item.parentId);
    return item.isTrashed || (parent !== null && this.isInTrash(parent));
  }

  reserveIds(count: number): string[] {
    const ids = Array.from({ length: count }, () => this.makeId());
    for (const id of ids) this.reservations.set(id, this.user);
    return ids;
  }

  findReserver(id: string): string | null {
    return this.reservations.get(id) ?? null;
  }

  add(item: DriveItem): DriveItem {
    this.reservations.delete(item.id);
    return this.change(item);
  }

  change(item: DriveItem): DriveItem {
    this.items.set(item.id, item);
    return item;
  }

  readMd5({ md5 }: DriveItem): string | null {
    return md5;
  }

  keep(): void {}

  makeId(): string {
    const id = `1mem${String(this.nextId).padStart(28, '0')}`;
    this.nextId += 1;
    return id;
  }
}

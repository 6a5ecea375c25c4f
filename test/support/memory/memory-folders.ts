import type { DriveItem, DrivePort } from '../../../src/app/ports/drive-port.ts';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';

/** Drive in memory, as one account sees it. */
export class MemoryFolders {
  private readonly items = new Map<string, DriveItem>();
  private readonly reserved = new Set<string>();
  private count = 0;
  /** Of a part of a document, as if nothing became smaller by being zipped. */
  mostLetters = 5_000_000;

  /** Puts a file into a folder, as a person drops it there. */
  drop(parentId: string, name: string, createdOn: PlainDate): DriveItem {
    if (this.items.get(parentId)?.kind !== 'folder') throw new Error(`no folder ${parentId}`);
    const id = this.nextId();
    const url = `https://drive.google.com/file/d/${id}/view`;
    return this.keep({ ...BARE, id, name, url, parentId, createdOn, md5: id, kind: 'file' });
  }

  /** The folder made for a row or area: its mark ends with that key. */
  folderOf(key: string): DriveItem {
    const found = this.list().find(({ mark }) => mark?.endsWith(`/${key}`));
    if (!found) throw new Error(`no folder of ${key}`);
    return found;
  }

  list(): readonly DriveItem[] {
    return [...this.items.values()];
  }

  remove(id: string): void {
    if (!this.items.delete(id)) throw new Error(`no item ${id}`);
  }

  change(id: string, changes: Partial<DriveItem>): void {
    const item = this.items.get(id);
    if (!item) throw new Error(`no item ${id}`);
    this.keep({ ...item, ...changes });
  }

  openPort(change: (what: string) => void): DrivePort {
    return {
      isInstalled: true,
      reserveIds: count => {
        if (count < 1) throw new Error('no ids are asked for');
        const ids = Array.from({ length: count }, () => this.nextId());
        for (const id of ids) this.reserved.add(id);
        return ids;
      },
      createFolder: ({ id, name, parentId, mark }) => {
        if (this.items.has(id)) return 'exists';
        if (!this.reserved.has(id)) return 'unusable';
        const parent = parentId === null ? null : this.items.get(parentId);
        if (parent === undefined || parent?.isMine === false) return 'refused';
        change('createFolder');
        const url = `https://drive.google.com/drive/folders/${id}`;
        this.keep({ ...BARE, id, name, url, parentId, mark, kind: 'folder' });
        return 'made';
      },
      createDocument: ({ id, name, parentId, parts }) => {
        if (this.items.has(id)) return 'exists';
        if (!this.reserved.has(id)) return 'unusable';
        const parent = parentId === null ? null : this.items.get(parentId);
        if (parent === undefined || parent?.isMine === false) return 'refused';
        if (parts.some(({ text }) => text.length > this.mostLetters)) return 'too-large';
        change('createDocument');
        this.keep({
          ...BARE,
          id,
          name,
          url: `https://drive.google.com/file/d/${id}/view`,
          parentId,
          kind: 'file',
        });
        return 'made';
      },
      find: id => this.items.get(id) ?? null,
      findMarked: marks => {
        if (marks.length === 0) throw new Error('no marks are asked for');
        return this.list().filter(
          ({ mark, isTrashed }) => mark !== null && !isTrashed && marks.includes(mark),
        );
      },
      tryChildren: parentIds => {
        const parents = new Set(parentIds);
        if (parentIds.some(id => !this.items.has(id))) return null;
        return this.list().filter(({ parentId }) => parentId !== null && parents.has(parentId));
      },
      listChildren: parentIds => {
        if (new Set(parentIds).size !== parentIds.length) throw new Error('a folder is asked for twice');
        const parents = new Set(parentIds);
        return this.list().filter(({ parentId }) => parentId !== null && parents.has(parentId));
      },
    };
  }

  private keep(item: DriveItem): DriveItem {
    this.items.set(item.id, item);
    return item;
  }

  private nextId(): string {
    this.count += 1;
    return `1${String(this.count).padStart(32, 'x')}`;
  }
}

const BARE = {
  createdOn: { year: 2021, month: 1, day: 4 },
  md5: null,
  isTrashed: false,
  targetFileId: null,
  targetFolderId: null,
  mark: null,
  isMine: true,
  isChangeable: true,
} as const;

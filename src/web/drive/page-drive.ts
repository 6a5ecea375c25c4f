import type { DriveContents, DriveItem } from '../../host/drive/drive-contents.ts';
import { folderMimeType, readMimeType } from '../../host/drive/mime-type.ts';
import { makeId, type RandomBytes } from '../../host/random-id.ts';

const ID_LENGTH = 32;
export const USER = 'saya@contoh.go.id';

/** What is known of a dropped file; its content is not kept. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  /** null: it could not be read, or is too large. */
  readonly md5: string | null;
  readonly createdMs: number;
}

/** A Drive in the page's memory. */
export class PageDrive implements DriveContents {
  readonly rootId: string;
  private readonly random: RandomBytes;
  private readonly items: Map<string, DriveItem>;
  private readonly reserved: Map<string, string>;

  constructor(random: RandomBytes, from?: PageDrive) {
    this.random = random;
    this.rootId = from?.rootId ?? makeId(random, ID_LENGTH);
    this.items = new Map(from?.items);
    this.reserved = new Map(from?.reserved);
  }

  /** The same contents, to be changed apart from these. */
  copy(random: RandomBytes = this.random): PageDrive {
    return new PageDrive(random, this);
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

  makeId(): string {
    return makeId(this.random, ID_LENGTH);
  }

  reserveIds(count: number): string[] {
    const ids = Array.from({ length: count }, () => this.makeId());
    for (const id of ids) this.reserved.set(id, USER);
    return ids;
  }

  findReserver(id: string): string | null {
    return this.reserved.get(id) ?? null;
  }

  /** Of a file only the size is kept: the page holds no contents. */
  add(item: DriveItem, content: Uint8Array | null): DriveItem {
    this.reserved.delete(item.id);
    const isShortcut = content === null && item.mimeType !== folderMimeType;
    const stored = isShortcut ? item.stored : { size: content?.length ?? 0, isGone: false };
    return this.change({ ...item, stored });
  }

  change(item: DriveItem): DriveItem {
    this.items.set(item.id, item);
    return item;
  }

  readMd5({ md5 }: DriveItem): string | null {
    return md5;
  }

  keep(): void {}

  /** A file that a person puts into a folder. */
  drop(parentId: string, { name, size, md5, createdMs }: DroppedFile): DriveItem {
    return this.put({ name, parentId, mimeType: readMimeType(name), createdMs, md5, size });
  }

  /** A folder that a person makes. */
  makeFolder(parentId: string, name: string, createdMs: number): DriveItem {
    return this.put({ name, parentId, mimeType: folderMimeType, createdMs, md5: null, size: 0 });
  }

  /** Folders before files, each by name; what lies in the trash is left out. */
  listChildren(parentId: string): readonly DriveItem[] {
    const children = this.listItems().filter(item => item.parentId === parentId && !item.isTrashed);
    const rank = (item: DriveItem): number => (item.mimeType === folderMimeType ? 0 : 1);
    return children.sort(
      (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'id', { numeric: true }),
    );
  }

  private put(
    given: Pick<DriveItem, 'name' | 'parentId' | 'mimeType' | 'createdMs' | 'md5'> & {
      readonly size: number;
    },
  ): DriveItem {
    const { size, ...rest } = given;
    return this.change({
      ...rest,
      id: this.makeId(),
      owner: USER,
      madeBy: null,
      isTrashed: false,
      appProperties: {},
      shortcutTargetId: null,
      stored: { size, isGone: false },
    });
  }
}

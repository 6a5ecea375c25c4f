/** What a Drive needs to know of a file's or folder's content, wherever it is kept. */
export interface StoredContent {
  /** Bytes; 0 for folders. */
  readonly size: number;
  /** True when a person deleted it: Drive calls that the trash. */
  readonly isGone: boolean;
}

/** A folder, file or shortcut of a Drive. */
export interface DriveItem {
  readonly id: string;
  readonly name: string;
  readonly parentId: string;
  readonly mimeType: string;
  readonly createdMs: number;
  readonly owner: string;
  /** Whose run of the script made it; null when a person put it there. */
  readonly madeBy: string | null;
  readonly isTrashed: boolean;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly shortcutTargetId: string | null;
  readonly md5: string | null;
  /** Null for shortcuts, which have none. */
  readonly stored: StoredContent | null;
}

/** What a Drive answers from, wherever it is kept; all runs and people see the same one. */
export interface DriveContents {
  readonly rootId: string;
  listItems(): readonly DriveItem[];
  find(id: string): DriveItem | null;
  /** In the trash itself or through a folder above it. */
  isInTrash(item: DriveItem): boolean;
  /** An id that nothing has. */
  makeId(): string;
  /** Ids that only this person may give to a new item, once. */
  reserveIds(count: number): string[];
  /** Who reserved an id that is not used yet. */
  findReserver(id: string): string | null;
  /** `content` is what a file holds; null for folders and shortcuts. */
  add(item: DriveItem, content: Uint8Array | null): DriveItem;
  change(item: DriveItem): DriveItem;
  /** Null when the content was gone before it was read. */
  readMd5(item: DriveItem): string | null;
  /** Called at the end of each call, when nothing more will be changed by it. */
  keep(): void;
}

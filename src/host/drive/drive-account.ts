import type { DriveContents, DriveItem } from './drive-contents.ts';
import { refuseMissing } from './drive-error.ts';
import type { FileView } from './file-resource.ts';
import { folderMimeType } from './mime-type.ts';

/** What an account may not see, and whether its grants to the script are gone. */
export interface AccountLimits {
  readonly hiddenIds: ReadonlySet<string>;
  readonly isForgotten: boolean;
}

/** One person's sight of the Drive. */
export class DriveAccount {
  private readonly store: DriveContents;
  private readonly user: string;
  private readonly hiddenIds: ReadonlySet<string>;
  private readonly isForgotten: boolean;

  constructor(store: DriveContents, user: string, { hiddenIds, isForgotten }: AccountLimits) {
    this.store = store;
    this.user = user;
    this.hiddenIds = hiddenIds;
    this.isForgotten = isForgotten;
  }

  listVisible(): DriveItem[] {
    return this.store.listItems().filter(item => this.isVisible(item));
  }

  /** The item, or Google's answer to an id that this account cannot see. */
  require(id: string): DriveItem {
    const realId = this.resolveAlias(id);
    const item = realId === this.store.rootId ? this.describeRoot() : this.store.find(realId);
    if (item === null || !this.isVisible(item)) throw refuseMissing(id);
    return item;
  }

  resolveAlias(id: string): string {
    return id === 'root' ? this.store.rootId : id;
  }

  /** Under drive.file: what this person made through the script, until access is taken from it. */
  mayChange(item: DriveItem): boolean {
    return !this.isForgotten && item.madeBy === this.user;
  }

  isRoot(item: DriveItem): boolean {
    return item.id === this.store.rootId;
  }

  findParentId(item: DriveItem): string | null {
    const isInForeignRoot = item.parentId === this.store.rootId && item.owner !== this.user;
    return this.isRoot(item) || isInForeignRoot ? null : item.parentId;
  }

  isInTrash(item: DriveItem): boolean {
    return this.store.isInTrash(item);
  }

  view(item: DriveItem): FileView {
    const target = item.shortcutTargetId === null ? null : this.store.find(item.shortcutTargetId);
    return {
      isOwn: item.owner === this.user,
      isAppAuthorized: this.mayChange(item),
      parentId: this.findParentId(item),
      isTrashed: this.isInTrash(item),
      targetMimeType: target?.mimeType ?? null,
      readMd5: () => this.store.readMd5(item),
    };
  }

  /** Others do not see what lies in the owner's trash. */
  private isVisible(item: DriveItem): boolean {
    if (this.isHidden(item)) return false;
    return item.owner === this.user || !this.isInTrash(item);
  }

  private isHidden(item: DriveItem): boolean {
    if (this.hiddenIds.has(item.id)) return true;
    const parent = this.store.find(item.parentId);
    return parent !== null && this.isHidden(parent);
  }

  private describeRoot(): DriveItem {
    return {
      id: this.store.rootId,
      name: 'Drive Saya',
      parentId: '',
      mimeType: folderMimeType,
      createdMs: 0,
      owner: this.user,
      madeBy: this.user,
      isTrashed: false,
      appProperties: {},
      shortcutTargetId: null,
      md5: null,
      stored: null,
    };
  }
}

/** What one call to Drive works with. */
export interface DriveSession {
  readonly store: DriveContents;
  readonly account: DriveAccount;
  readonly user: string;
  readonly nowMs: number;
  readonly failsOrQueries: boolean;
}

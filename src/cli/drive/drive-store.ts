import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriveContents, DriveItem } from '../../host/drive/drive-contents.ts';
import { folderMimeType } from '../../host/drive/mime-type.ts';
import { makeId } from '../../host/random-id.ts';
import { machineRandom } from '../machine-random.ts';
import { forgetBegun, noteBegun, takeUpBegun } from './begun-folder.ts';
import {
  type DriveLedger,
  formatLedger,
  type LedgerItem,
  parseLedger,
  readLedgerText,
  writeLedgerText,
} from './drive-ledger.ts';
import { reconcileItems } from './reconcile-ledger.ts';
import { chooseFileName } from './safe-file-name.ts';
import { readTrace, scanDirectory } from './scan-directory.ts';

export interface DriveStoreOptions {
  readonly directory: string;
  readonly user: string;
  /** The id of the root, should this directory have no ledger yet. */
  readonly newRootId: string;
  /** The host's clock, in milliseconds since 1970. */
  now(): number;
}

/** 33 letters and digits, as Drive's ids are; the first is always 1. */
export function makeDriveId(): string {
  return makeId(machineRandom, 32);
}

const piece = Buffer.alloc(1 << 16);

/** In pieces, since people also drop videos. */
function hashFile(path: string): string {
  const hash = createHash('md5');
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/**
 * The directory and its ledger as they are at this moment. Every call to Drive opens one anew, so that what people did
 * on the disk since the last call, or another run did meanwhile, is seen.
 */
export class DriveStore implements DriveContents {
  private readonly options: DriveStoreOptions;
  private ledger: DriveLedger;
  private readonly items: Map<string, LedgerItem>;
  private writtenText: string | null;

  constructor(options: DriveStoreOptions) {
    this.options = options;
    const { directory, user, newRootId } = options;
    const entries = scanDirectory(directory);
    this.writtenText = readLedgerText(directory);
    const stored = this.writtenText === null ? null : parseLedger(directory, this.writtenText);
    const ledger = stored ?? { version: 1, owner: user, rootId: newRootId, items: [], reservedIds: {} };
    this.ledger = takeUpBegun(directory, ledger);
    const items = reconcileItems(this.ledger, {
      entries,
      nowMs: options.now(),
      makeId: makeDriveId,
      hash: path => hashFile(join(directory, path)),
    });
    this.items = new Map(items.map(item => [item.id, item]));
    this.keep();
  }

  get rootId(): string {
    return this.ledger.rootId;
  }

  makeId(): string {
    return makeDriveId();
  }

  listItems(): readonly LedgerItem[] {
    return [...this.items.values()];
  }

  find(id: string): LedgerItem | null {
    return this.items.get(id) ?? null;
  }

  /** In the trash itself or through a folder above it. */
  isInTrash(item: DriveItem): boolean {
    if (item.isTrashed || item.stored?.isGone === true) return true;
    const parent = this.find(item.parentId);
    return parent !== null && this.isInTrash(parent);
  }

  reserveIds(count: number): string[] {
    const ids = Array.from({ length: count }, makeDriveId);
    const reservations = Object.fromEntries(ids.map(id => [id, this.options.user]));
    this.ledger = { ...this.ledger, reservedIds: { ...this.ledger.reservedIds, ...reservations } };
    this.save();
    return ids;
  }

  findReserver(id: string): string | null {
    return Object.hasOwn(this.ledger.reservedIds, id) ? (this.ledger.reservedIds[id] ?? null) : null;
  }

  /** Folders get a directory on the disk, files a file, shortcuts a line in the ledger. */
  add(item: DriveItem, content: Uint8Array | null): DriveItem {
    if (item.mimeType === folderMimeType) this.makeOnDisk(item, path => mkdirSync(path));
    else if (content !== null) this.makeOnDisk(item, path => writeFileSync(path, content));
    else this.items.set(item.id, { ...item, stored: null });
    const reservedIds = Object.entries(this.ledger.reservedIds).filter(([id]) => id !== item.id);
    this.ledger = { ...this.ledger, reservedIds: Object.fromEntries(reservedIds) };
    this.save();
    forgetBegun(this.options.directory);
    return this.items.get(item.id) ?? item;
  }

  change(item: DriveItem): DriveItem {
    this.items.set(item.id, { ...item, stored: this.find(item.id)?.stored ?? null });
    this.save();
    return item;
  }

  /** The md5 of an item's content, kept until the file changes; null when the file was deleted unread. */
  readMd5(item: DriveItem): string | null {
    const known = this.find(item.id);
    if (known === null || known.md5 !== null || known.stored === null || known.stored.isGone) return item.md5;
    const md5 = hashFile(this.findPath(known));
    this.items.set(item.id, { ...known, md5 });
    return md5;
  }

  /** Saves what was seen and read; a look into an empty directory leaves no ledger there. */
  keep(): void {
    if (this.items.size > 0) this.save();
  }

  /** Writes the ledger if it differs from the one on the disk. */
  private save(): void {
    this.ledger = { ...this.ledger, items: this.listItems() };
    const text = formatLedger(this.ledger);
    if (text === this.writtenText) return;
    mkdirSync(this.options.directory, { recursive: true });
    writeLedgerText(this.options.directory, text);
    this.writtenText = text;
  }

  private findFolderPath(item: DriveItem): string {
    const parent = this.find(item.parentId);
    return parent === null ? this.options.directory : this.findPath(parent);
  }

  private findPath(item: LedgerItem): string {
    return join(this.findFolderPath(item), item.stored?.fileName ?? '');
  }

  private makeOnDisk(item: DriveItem, make: (path: string) => void): void {
    const parentPath = this.findFolderPath(item);
    mkdirSync(this.options.directory, { recursive: true });
    const fileName = chooseFileName(item.name, readdirSync(parentPath));
    noteBegun(this.options.directory, { item, parentPath, fileName });
    make(join(parentPath, fileName));
    this.items.set(item.id, { ...item, stored: readTrace(parentPath, fileName) });
  }
}

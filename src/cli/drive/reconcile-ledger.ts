import { folderMimeType, readDriveName, readMimeType } from '../../host/drive/mime-type.ts';
import type { DiskTrace, DriveLedger, LedgerItem } from './drive-ledger.ts';
import type { DiskEntry } from './scan-directory.ts';

/** What the ledger needs to take in what people did on the disk. */
export interface DiskFindings {
  readonly entries: readonly DiskEntry[];
  readonly nowMs: number;
  makeId(): string;
  /** The md5 of a file's content. */
  hash(path: string): string;
}

/**
 * What a rename or a move keeps. Inodes are given out again, so the time of birth goes with them; where the file system
 * knows none ("0"), size and time of change do, but not for folders: theirs change with their children.
 */
function identify(isFolder: boolean, seen: DiskTrace): string {
  const kind = isFolder ? 'folder' : 'file';
  const isBirthEnough = isFolder || seen.bornNs !== '0';
  return [kind, seen.inode, seen.bornNs, ...(isBirthEnough ? [] : [seen.size, seen.modifiedMs])].join(' ');
}

function isFolderItem(item: LedgerItem): boolean {
  return item.mimeType === folderMimeType;
}

/**
 * One pass over the disk. An entry is the item that it was if, first, it is the same file by inode and birth,
 * else if it stands in the same folder under the same name, else if a file that vanished had its content.
 */
class Reconciliation {
  private readonly ledger: DriveLedger;
  private readonly findings: DiskFindings;
  private readonly byIdentity = new Map<string, LedgerItem>();
  private readonly byPlace = new Map<string, LedgerItem>();
  private readonly itemOfPath = new Map<string, LedgerItem>();
  private readonly takenIds = new Set<string>();

  constructor(ledger: DriveLedger, findings: DiskFindings) {
    this.ledger = ledger;
    this.findings = findings;
    for (const item of ledger.items) {
      if (item.stored === null) continue;
      this.byIdentity.set(identify(isFolderItem(item), item.stored), item);
      if (!item.stored.isGone) this.byPlace.set(`${item.parentId}/${item.stored.fileName}`, item);
    }
  }

  run(): LedgerItem[] {
    const same = new Map(this.findings.entries.map(entry => [entry, this.findSameFile(entry)]));
    const strangers: DiskEntry[] = [];
    for (const entry of this.findings.entries) {
      const known = same.get(entry) ?? this.findAtSamePlace(entry);
      if (known !== null) this.keep(entry, known);
      else if (entry.isFolder) this.add(entry);
      else strangers.push(entry);
    }
    for (const entry of strangers) {
      const moved = this.findVanishedContent(entry);
      if (moved !== null) this.keep(entry, moved);
      else this.add(entry);
    }
    return this.collect();
  }

  /** Of two hard links to one file, the first keeps the id. */
  private findSameFile(entry: DiskEntry): LedgerItem | null {
    const item = this.byIdentity.get(identify(entry.isFolder, entry.disk));
    if (item === undefined || this.takenIds.has(item.id)) return null;
    this.takenIds.add(item.id);
    return item;
  }

  private findAtSamePlace(entry: DiskEntry): LedgerItem | null {
    const item = this.byPlace.get(`${this.findParentId(entry)}/${entry.disk.fileName}`);
    if (item === undefined || this.takenIds.has(item.id) || isFolderItem(item) !== entry.isFolder)
      return null;
    return item;
  }

  private findVanishedContent(entry: DiskEntry): LedgerItem | null {
    const candidates = this.ledger.items.filter(
      item =>
        item.md5 !== null &&
        item.stored?.isGone === false &&
        item.stored.size === entry.disk.size &&
        !this.takenIds.has(item.id),
    );
    if (candidates.length === 0) return null;
    const md5 = this.findings.hash(entry.path);
    return candidates.find(item => item.md5 === md5) ?? null;
  }

  private findParentId(entry: DiskEntry): string {
    return this.itemOfPath.get(entry.parentPath)?.id ?? this.ledger.rootId;
  }

  private keep(entry: DiskEntry, item: LedgerItem): void {
    const { disk } = entry;
    this.takenIds.add(item.id);
    const isUnchanged = item.stored?.size === disk.size && item.stored.modifiedMs === disk.modifiedMs;
    const isRenamed = item.stored?.fileName !== disk.fileName;
    this.itemOfPath.set(entry.path, {
      ...item,
      name: isRenamed ? readDriveName(disk.fileName) : item.name,
      parentId: this.findParentId(entry),
      md5: isUnchanged ? item.md5 : null,
      stored: disk,
    });
  }

  /** What is first seen was uploaded when it was last changed, at the latest now. */
  private add(entry: DiskEntry): void {
    this.itemOfPath.set(entry.path, {
      id: this.findings.makeId(),
      name: readDriveName(entry.disk.fileName),
      parentId: this.findParentId(entry),
      mimeType: entry.isFolder ? folderMimeType : readMimeType(entry.disk.fileName),
      createdMs: Math.min(entry.disk.modifiedMs, this.findings.nowMs),
      owner: this.ledger.owner,
      madeBy: null,
      isTrashed: false,
      appProperties: {},
      shortcutTargetId: null,
      md5: null,
      stored: entry.disk,
    });
  }

  private collect(): LedgerItem[] {
    const found = new Map([...this.itemOfPath.values()].map(item => [item.id, item]));
    const known = this.ledger.items.map(item => found.get(item.id) ?? markGone(item));
    const knownIds = new Set(known.map(item => item.id));
    return [...known, ...[...found.values()].filter(item => !knownIds.has(item.id))];
  }
}

function markGone(item: LedgerItem): LedgerItem {
  return item.stored === null || item.stored.isGone
    ? item
    : { ...item, stored: { ...item.stored, isGone: true } };
}

/** The items as the disk shows them now, in the ledger's order, new ones last. */
export function reconcileItems(ledger: DriveLedger, findings: DiskFindings): LedgerItem[] {
  return new Reconciliation(ledger, findings).run();
}

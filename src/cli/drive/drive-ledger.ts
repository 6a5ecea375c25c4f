import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriveItem, StoredContent } from '../../host/drive/drive-contents.ts';

/** The one sidecar file; it begins with a dot, as no name that comes from Drive does. */
const ledgerName = '.zi-drive.json';

/** How a file was last seen on the disk. */
export interface DiskTrace extends StoredContent {
  readonly fileName: string;
  readonly inode: string;
  /** Time of birth in nanoseconds, a number of 19 digits; "0" where the file system knows none. */
  readonly bornNs: string;
  readonly modifiedMs: number;
}

/** An item and where it lies; the rest of it the disk has no place for. */
export interface LedgerItem extends DriveItem {
  /** Null for shortcuts, which live in the ledger only. */
  readonly stored: DiskTrace | null;
}

export interface DriveLedger {
  readonly version: 1;
  /** The first user of this directory; what people drop belongs to that account. */
  readonly owner: string;
  readonly rootId: string;
  readonly items: readonly LedgerItem[];
  /** Pre-generated ids that were not used yet → the user who asked for them. */
  readonly reservedIds: Readonly<Record<string, string>>;
}

/** The directory cannot be used as a Drive; the message is a sentence for the person at the terminal. */
export class DriveDirectoryError extends Error {
  override readonly name = 'DriveDirectoryError';
}

/** As it stands in the file, where `stored` is called `disk`. */
interface LedgerText extends Omit<DriveLedger, 'items'> {
  readonly items: readonly (Omit<LedgerItem, 'stored'> & { readonly disk: DiskTrace | null })[];
}

function isLedger(value: unknown): value is LedgerText {
  if (typeof value !== 'object' || value === null) return false;
  const { version, owner, rootId, items, reservedIds } = value as Readonly<Record<string, unknown>>;
  return (
    version === 1 &&
    typeof owner === 'string' &&
    typeof rootId === 'string' &&
    isTextRecord(reservedIds) &&
    Array.isArray(items) &&
    items.every(isItem) &&
    !hasRing(items)
  );
}

function isTextRecord(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(text => typeof text === 'string')
  );
}

function isItem(value: unknown): value is LedgerText['items'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const item = value as Readonly<Record<string, unknown>>;
  const texts = [item.id, item.name, item.parentId, item.mimeType, item.owner];
  const perhaps = [item.madeBy, item.shortcutTargetId, item.md5];
  return (
    texts.every(text => typeof text === 'string') &&
    perhaps.every(text => text === null || typeof text === 'string') &&
    Number.isFinite(item.createdMs) &&
    typeof item.isTrashed === 'boolean' &&
    isTextRecord(item.appProperties) &&
    (item.disk === null || isTrace(item.disk))
  );
}

function isTrace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const trace = value as Readonly<Record<string, unknown>>;
  return (
    [trace.fileName, trace.inode, trace.bornNs].every(text => typeof text === 'string') &&
    [trace.size, trace.modifiedMs].every(Number.isFinite) &&
    typeof trace.isGone === 'boolean'
  );
}

/** Whether some folder lies, through others, in itself. */
function hasRing(items: LedgerText['items']): boolean {
  const parents = new Map(items.map(({ id, parentId }) => [id, parentId]));
  const safe = new Set<string>();
  return items.some(({ id }) => {
    const way = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !safe.has(at); at = parents.get(at)) {
      if (way.has(at)) return true;
      way.add(at);
    }
    for (const known of way) safe.add(known);
    return false;
  });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    if (code === 'EISDIR') throw refuseLedger(path);
    throw error;
  }
}

/** The text of the ledger that lies in the directory; null when there is none yet. */
export function readLedgerText(directory: string): string | null {
  return readText(join(directory, ledgerName));
}

export function parseLedger(directory: string, text: string): DriveLedger {
  try {
    const ledger: unknown = JSON.parse(text);
    if (isLedger(ledger)) {
      return { ...ledger, items: ledger.items.map(({ disk, ...item }) => ({ ...item, stored: disk })) };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw refuseLedger(join(directory, ledgerName));
}

function refuseLedger(path: string): DriveDirectoryError {
  return new DriveDirectoryError(
    `Catatan Drive tidak dapat dibaca: ${path}. Pulihkan berkas itu dari cadangan, atau pilih folder lain dengan --drive.`,
  );
}

/** Whether the directory is there; throws a DriveDirectoryError when something else has its name. */
export function findDirectory(directory: string): boolean {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return found !== undefined;
  throw new DriveDirectoryError(`${directory} bukan folder. Tulis nama sebuah folder sesudah --drive.`);
}

/** Throws a DriveDirectoryError when the directory cannot be a Drive; a missing one can. */
export function checkDriveDirectory(directory: string): void {
  const text = findDirectory(directory) ? readLedgerText(directory) : null;
  if (text !== null) parseLedger(directory, text);
}

/** One line an item, for people who look inside. */
export function formatLedger({ items, ...rest }: DriveLedger): string {
  const lines = items.map(({ stored, ...item }) => JSON.stringify({ ...item, disk: stored })).join(',\n');
  return `${JSON.stringify(rest).slice(0, -1)},"items":[\n${lines}\n]}\n`;
}

/** Writes aside and renames, so that a cut leaves the old ledger whole. */
export function writeLedgerText(directory: string, text: string): void {
  const path = join(directory, ledgerName);
  const aside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, text);
    renameSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

import { type BigIntStats, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DiskTrace, findDirectory } from './drive-ledger.ts';

/** A folder or file found on the disk. */
export interface DiskEntry {
  /** From the directory, with `/`. */
  readonly path: string;
  /** '' for the directory itself. */
  readonly parentPath: string;
  readonly isFolder: boolean;
  readonly disk: DiskTrace;
}

/** Left behind by file browsers and office programs while a document is open. */
const litter = /^(?:~\$.*|thumbs\.db|desktop\.ini)$/i;

function isHidden(fileName: string, isFolder: boolean): boolean {
  return fileName.startsWith('.') || (!isFolder && litter.test(fileName));
}

function toTrace(fileName: string, stats: BigIntStats): DiskTrace {
  return {
    fileName,
    inode: stats.ino.toString(),
    bornNs: stats.birthtimeNs.toString(),
    size: stats.isDirectory() ? 0 : Number(stats.size),
    modifiedMs: Number(stats.mtimeMs),
    isGone: false,
  };
}

export function readTrace(folder: string, fileName: string): DiskTrace {
  return toTrace(fileName, lstatSync(join(folder, fileName), { bigint: true }));
}

function scanFolder(directory: string, parentPath: string): DiskEntry[] {
  const entries: DiskEntry[] = [];
  for (const fileName of readdirSync(join(directory, parentPath)).sort()) {
    const path = parentPath === '' ? fileName : `${parentPath}/${fileName}`;
    const stats = lstatSync(join(directory, path), { bigint: true, throwIfNoEntry: false });
    // Links are not followed: what lies outside of the directory is not in this Drive.
    if (stats === undefined || !(stats.isFile() || stats.isDirectory())) continue;
    const isFolder = stats.isDirectory();
    if (!isHidden(fileName, isFolder)) {
      entries.push({ path, parentPath, isFolder, disk: toTrace(fileName, stats) });
    }
  }
  return entries;
}

/** All folders and files below the directory, each folder before its children; nothing when there is no directory. */
export function scanDirectory(directory: string): DiskEntry[] {
  if (!findDirectory(directory)) return [];
  const entries = scanFolder(directory, '');
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry?.isFolder) entries.push(...scanFolder(directory, entry.path));
  }
  return entries;
}

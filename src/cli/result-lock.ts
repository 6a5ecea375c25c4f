import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { describeFileReason, shortenPath } from './file-problem.ts';

/** Somebody else works on the result; the message is a sentence for the person at the terminal. */
export class LockRefusal extends Error {
  override readonly name = 'LockRefusal';
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts; null where it does not say. Process numbers are given out again. */
  readonly began: string | null;
}

/** A thief that is older was killed while it took a lock over. */
const theftMs = 10_000;

/** Field 22 of Linux's process table. */
function readBeginning(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another account may not be signalled, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readHolder(path: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const isHolder =
      typeof holder === 'object' &&
      holder !== null &&
      'pid' in holder &&
      'host' in holder &&
      'began' in holder;
    return isHolder ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

/** A process of this computer that has ended, or a file that no process wrote. */
function isStale(path: string): boolean {
  const holder = readHolder(path);
  if (holder === null) return existsSync(path);
  if (holder.host !== hostname()) return false;
  if (!Number.isInteger(holder.pid) || !isRunning(holder.pid)) return true;
  return holder.began !== null && holder.began !== readBeginning(holder.pid);
}

/** Writes the file whole or not at all; false when it is there already. */
function claim(path: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname(), began: readBeginning(process.pid) };
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  writeFileSync(aside, JSON.stringify(holder));
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    // Some file systems have no hard links.
    if (!(error instanceof Error && 'code' in error && error.code !== 'EEXIST')) return false;
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Takes a stale lock away; only one process at a time does so. */
function removeStale(path: string): void {
  const theft = `${path}.ambil`;
  const since = statSync(theft, { throwIfNoEntry: false })?.mtimeMs ?? null;
  if (since !== null && Date.now() - since > theftMs) rmSync(theft, { force: true });
  try {
    writeFileSync(theft, '', { flag: 'wx' });
  } catch {
    return;
  }
  try {
    if (isStale(path)) rmSync(path, { force: true });
  } finally {
    rmSync(theft, { force: true });
  }
}

/** Makes the folder with those above it, one by one; gives those that were not there, the lowest first. */
function makeFolders(directory: string): readonly string[] {
  const missing: string[] = [];
  for (let path = resolve(directory); !existsSync(path); path = dirname(path)) missing.push(path);
  for (const path of [...missing].reverse()) mkdirSync(path);
  return missing;
}

/** One run at a time works on a result and on a Drive: a small file beside each says who. */
export class ResultLock {
  private readonly paths: string[] = [];
  private readonly madeFolders: string[] = [];

  /** Locks a file or folder by its name, whether it is there or not; throws a LockRefusal when another run has it. */
  take(target: string): void {
    const whole = resolve(target);
    const key = createHash('sha256').update(basename(whole)).digest('hex').slice(0, 10);
    const path = join(dirname(whole), `.zi-${key}.kunci`);
    if (this.paths.includes(path)) return;
    try {
      this.claim(path);
    } catch (error) {
      const reason = describeFileReason(error);
      if (reason === null) throw error;
      const folder = shortenPath(dirname(path));
      throw new LockRefusal(`Folder ${folder} tidak dapat dipakai: ${reason}. Tulis folder lain.`);
    }
    if (this.paths.includes(path)) return;
    throw new LockRefusal(
      `${shortenPath(target)} sedang dikerjakan oleh perintah lain. Tunggu sampai selesai, lalu ulangi. Bila tidak ada yang berjalan, hapus ${shortenPath(path)}.`,
    );
  }

  private claim(path: string): void {
    this.madeFolders.push(...makeFolders(dirname(path)));
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (claim(path)) {
        this.paths.push(path);
        return;
      }
      if (isStale(path)) removeStale(path);
    }
  }

  /** Gives everything back; folders that were made for it and stayed empty go, too. */
  release(): void {
    for (const path of this.paths) rmSync(path, { force: true });
    for (const folder of this.madeFolders) {
      try {
        rmdirSync(folder);
      } catch {
        // Something stands in it now.
      }
    }
    this.paths.length = 0;
    this.madeFolders.length = 0;
  }
}

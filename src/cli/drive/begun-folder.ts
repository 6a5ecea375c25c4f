import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DriveItem } from '../../host/drive/drive-contents.ts';
import type { DriveLedger, LedgerItem } from './drive-ledger.ts';
import { readTrace } from './scan-directory.ts';

/** Stands from before a folder is made until the ledger knows it: a process may be killed in between. */
const begunName = '.zi-drive-begun.json';

interface BegunFolder {
  readonly item: DriveItem;
  /** From the directory of the Drive. */
  readonly parentPath: string;
  readonly fileName: string;
}

/** Notes the folder that is about to be made. */
export function noteBegun(
  directory: string,
  { item, parentPath, fileName }: { item: DriveItem; parentPath: string; fileName: string },
): void {
  const begun: BegunFolder = { item, parentPath: relative(directory, parentPath), fileName };
  writeFileSync(join(directory, begunName), JSON.stringify(begun));
}

export function forgetBegun(directory: string): void {
  rmSync(join(directory, begunName), { force: true });
}

/** The ledger with the folder that a killed process had made and not yet written down. */
export function takeUpBegun(directory: string, ledger: DriveLedger): DriveLedger {
  const begun = readBegun(directory);
  if (begun === null) return ledger;
  const { item, parentPath, fileName } = begun;
  const parent = join(directory, parentPath);
  if (!existsSync(join(parent, fileName)) || ledger.items.some(({ id }) => id === item.id)) return ledger;
  const made: LedgerItem = { ...item, stored: readTrace(parent, fileName) };
  const reservedIds = Object.fromEntries(Object.entries(ledger.reservedIds).filter(([id]) => id !== item.id));
  return { ...ledger, items: [...ledger.items, made], reservedIds };
}

/** Null where there is none, or one that was cut off itself: then nothing had been made. */
function readBegun(directory: string): BegunFolder | null {
  try {
    return JSON.parse(readFileSync(join(directory, begunName), 'utf8')) as BegunFolder;
  } catch {
    return null;
  }
}

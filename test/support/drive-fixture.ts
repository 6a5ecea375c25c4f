import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { LocalDrive, type LocalDriveOptions } from '../../src/cli/drive/local-drive.ts';
import type { DriveFile, DriveNewFile } from '../../src/contract/drive.ts';

export const ani = 'ani@contoh.go.id';
export const budi = 'budi@contoh.go.id';
export const folderType = 'application/vnd.google-apps.folder';
export const allFields =
  'id,name,mimeType,parents,trashed,createdTime,md5Checksum,size,webViewLink,appProperties,' +
  'ownedByMe,shortcutDetails(targetId,targetMimeType)';

/** A Drive in a directory of its own, which is removed after the test. */
export class DriveFixture {
  readonly directory = mkdtempSync(join(tmpdir(), 'zi-drive-'));
  clock = '2021-07-05';

  constructor() {
    onTestFinished(() => rmSync(this.directory, { recursive: true, force: true }));
  }

  open(options: Partial<LocalDriveOptions> = {}): LocalDrive {
    const now = () => Date.parse(`${this.clock}T03:00:00Z`);
    return new LocalDrive({ directory: this.directory, user: ani, now, ...options });
  }

  /** A file as a person drops it: last changed on `day`. */
  drop(path: string, day = '2021-06-01', content = path): void {
    const whole = join(this.directory, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    utimesSync(whole, new Date(day), new Date(day));
  }
}

export function search(
  drive: LocalDrive,
  q: string,
  fields = `nextPageToken,files(${allFields})`,
): DriveFile[] {
  const answer = drive.Files.list({
    q,
    fields,
    pageSize: 1000,
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return answer.files ?? [];
}

export function get(drive: LocalDrive, id: string): DriveFile {
  return drive.Files.get(id, { fields: allFields, supportsAllDrives: true });
}

export function reserveId(drive: LocalDrive): string {
  return drive.Files.generateIds({ count: 1, space: 'drive', type: 'files' }).ids?.[0] ?? '';
}

export function makeFolder(drive: LocalDrive, name: string, parent = 'root'): string {
  const id = reserveId(drive);
  const resource = { id, name, mimeType: folderType, parents: [parent] };
  drive.Files.create(resource, null, { fields: 'id', supportsAllDrives: true });
  return id;
}

export function listIds(files: readonly DriveFile[]): string[] {
  return files.map(file => file.id ?? '').sort();
}

export function listNames(files: readonly DriveFile[]): string[] {
  return files.map(file => file.name ?? '').sort();
}

/** What every call to Drive of the add-on says. */
export const shared = { supportsAllDrives: true } as const;

export function create(drive: LocalDrive, resource: DriveNewFile): void {
  drive.Files.create(resource, null, { fields: 'id', ...shared });
}

/** The reason that Google's answer gives. */
export function readReason(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof Error && 'details' in error) return JSON.stringify(error.details);
    throw error;
  }
  return 'nothing was thrown';
}

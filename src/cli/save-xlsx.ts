import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the file beside its place and then renames it: whoever looks sees the old file or the new one, whole. */
export function saveXlsx(path: string, bytes: Uint8Array): void {
  // Short, whatever the file's own name: names end at 255 bytes.
  const temporary = join(dirname(path), `.zi-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

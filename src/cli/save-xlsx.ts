import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes the file beside its place and then renames it: whoever looks sees the old file or the new one, whole. */
export async function saveXlsx(path: string, bytes: Uint8Array): Promise<void> {
  // Short, whatever the file's own name: names end at 255 bytes.
  const temporary = join(dirname(path), `.zi-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

import { Md5 } from './md5.ts';

const PIECE = 1 << 20;
const MAX_BYTES = 100 * PIECE;

/** The md5 of a file; null over 100 MB or where it cannot be read. */
export async function readMd5(file: Blob, progress: (part: number) => void): Promise<string | null> {
  if (file.size > MAX_BYTES) return null;
  const md5 = new Md5();
  try {
    for (let at = 0; at < file.size; at += PIECE) {
      md5.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
      progress(Math.min(1, (at + PIECE) / file.size));
    }
  } catch {
    return null;
  }
  return md5.digest();
}

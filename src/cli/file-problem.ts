import { relative } from 'node:path';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'akun ini tidak berhak membuka atau mengubahnya',
  EBUSY: 'sedang dipakai program lain',
  EDQUOT: 'jatah ruang penyimpanan habis',
  EEXIST: 'nama itu sudah dipakai',
  EFBIG: 'berkasnya terlalu besar',
  EIO: 'penyimpanannya tidak dapat dibaca',
  EISDIR: 'itu folder, bukan berkas',
  ELOOP: 'tautannya berputar',
  EMFILE: 'terlalu banyak berkas terbuka',
  ENAMETOOLONG: 'namanya terlalu panjang',
  ENOENT: 'tidak ada',
  ENOSPC: 'ruang penyimpanan penuh',
  ENOTDIR: 'sebagian dari jalurnya bukan folder',
  ENOTEMPTY: 'foldernya tidak kosong',
  EPERM: 'akun ini tidak berhak mengubahnya',
  EROFS: 'penyimpanannya hanya dapat dibaca',
};

interface FileProblem {
  readonly code: string;
  readonly path: string | null;
}

/** What the file system refused; null for errors of another kind. */
function readFileProblem(error: unknown): FileProblem | null {
  if (typeof error !== 'object' || error === null) return null;
  if (!('code' in error && 'syscall' in error) || typeof error.code !== 'string') return null;
  return { code: error.code, path: 'path' in error && typeof error.path === 'string' ? error.path : null };
}

/** Why the file system refused, in words; null for errors of another kind. */
export function describeFileReason(error: unknown): string | null {
  const problem = readFileProblem(error);
  return problem === null ? null : (reasons[problem.code] ?? `galat sistem ${problem.code}`);
}

/** A sentence about what the file system refused; null for errors of another kind. */
export function describeFileProblem(error: unknown): string | null {
  const reason = describeFileReason(error);
  if (reason === null) return null;
  const path = readFileProblem(error)?.path ?? null;
  const place = path === null ? 'Sebuah berkas' : shortenPath(path);
  return `${place} tidak dapat dipakai: ${reason}. Periksa hak dan ruangnya, atau tulis tempat lain.`;
}

/** The path as a person would write it from here. */
export function shortenPath(path: string): string {
  const fromHere = relative('', path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

/** One line about an error that nobody foresaw. */
export function describeFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `Kesalahan di dalam program (${message.split('\n')[0]}). Hasil sebelumnya tetap ada; ulangi perintahnya.`;
}

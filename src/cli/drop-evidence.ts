import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPdf } from './build-pdf.ts';
import { cleanFileName } from './drive/safe-file-name.ts';
import { type DiskEntry, scanDirectory } from './drive/scan-directory.ts';
import type { Evidence } from './step.ts';

function findRowFolder(entries: readonly DiskEntry[], code: string): DiskEntry | undefined {
  return entries.find(
    ({ isFolder, disk }) => isFolder && (disk.fileName === code || disk.fileName.startsWith(`${code} `)),
  );
}

export interface DropResult {
  readonly placed: number;
  /** Rows without a folder. */
  readonly missing: readonly string[];
}

/** Puts example files into the row folders below the directory, dated; those of an earlier run stay. */
export function dropEvidence(directory: string, files: readonly Evidence[]): DropResult {
  const entries = scanDirectory(directory);
  const missing = new Set<string>();
  let placed = 0;
  for (const { code, name, day } of files) {
    const folder = findRowFolder(entries, code);
    const path = join(directory, folder?.path ?? '', cleanFileName(name));
    if (folder === undefined) missing.add(code);
    if (folder === undefined || existsSync(path)) continue;
    writeFileSync(path, buildPdf(['Contoh berkas bukti', name, `Baris ${code}`]), { flag: 'wx' });
    const uploaded = new Date(`${day}T09:00:00`);
    utimesSync(path, uploaded, uploaded);
    placed += 1;
  }
  return { placed, missing: [...missing] };
}

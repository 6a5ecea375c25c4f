export interface FoldersResult {
  readonly rootName: string;
  readonly rowCount: number;
  readonly readyCount: number;
  readonly madeCount: number;
  readonly adoptedCount: number;
  readonly unusable: readonly {
    readonly code: string;
    readonly reason: 'hidden' | 'trashed' | 'no-folder';
  }[];
  readonly hiddenCodes: readonly string[];
  readonly settingLabel: string;
  readonly isUnchanged: boolean;
}

const REASONS = {
  hidden: 'tidak terlihat oleh akun ini',
  trashed: 'ada di tempat sampah',
  'no-folder': 'bukan folder',
} as const;

/** Shown while folders are made. */
export function formatFolderProgress(doneCount: number, allCount: number): string {
  return `Membuat folder bukti: ${doneCount} dari ${allCount}`;
}

/** What "Siapkan folder bukti" did, what it could not do, and what to do next. */
export function formatFoldersClosing(result: FoldersResult): string {
  const { rowCount, readyCount, rootName } = result;
  const unusable = result.unusable.map(
    ({ code, reason }) => ` Tautan folder pada baris ${code} ${REASONS[reason]} dan dibiarkan.`,
  );
  if (readyCount < rowCount - result.unusable.length) {
    return `Klik lagi untuk melanjutkan (${readyCount} dari ${rowCount} folder).${unusable.join('')}`;
  }
  if (result.isUnchanged)
    return `Tidak ada perubahan: ${readyCount} dari ${rowCount} baris sudah memiliki folder bukti.${unusable.join('')}`;
  const adopted = result.adoptedCount > 0 ? ` ${result.adoptedCount} folder yang sudah ada dipakai.` : '';
  return `${readyCount} dari ${rowCount} baris memiliki folder bukti di "${rootName}"; ${result.madeCount} folder baru dibuat.${adopted}${unusable.join('')} Bagikan folder itu kepada tim, masukkan berkas ke folder barisnya, lalu klik Segarkan bukti & status. Alamatnya ada di Pengaturan ZI, "${result.settingLabel}".`;
}

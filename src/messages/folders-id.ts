import type { HiddenEvidence } from '../app/evidence/hidden-evidence.ts';
import { formatHiddenEvidence } from './evidence-sheet-id.ts';
import { formatRowCodes } from './row-codes.ts';

type LinkProblem = 'hidden' | 'trashed' | 'no-folder' | 'shared';

export interface FoldersResult {
  readonly rootName: string;
  readonly rowCount: number;
  readonly readyCount: number;
  readonly madeCount: number;
  readonly adoptedCount: number;
  readonly unusable: readonly { readonly code: string; readonly reason: LinkProblem }[];
  /** Rows that get no folder while their link stands. */
  readonly blockedCount: number;
  readonly hidden: HiddenEvidence;
  readonly settingLabel: string;
  /** False when time ran out before the files in the folders were counted. */
  readonly isCounted: boolean;
  readonly isUnchanged: boolean;
}

const REASONS: Readonly<Record<LinkProblem, string>> = {
  hidden:
    'tidak terlihat oleh akun ini, jadi dibiarkan dan folder barunya tidak dibuat; minta pemiliknya membagikannya, atau hapus tautannya, lalu klik lagi',
  trashed:
    'ada di tempat sampah, jadi dibiarkan dan folder barunya tidak dibuat; pulihkan, atau hapus tautannya, lalu klik lagi',
  'no-folder': 'ternyata berkas, jadi dibiarkan; folder barunya dibuat',
  shared: 'dipakai bersama oleh beberapa baris, jadi dibiarkan; tiap baris mendapat foldernya sendiri',
};

/** Shown while folders are made. */
export function formatFolderProgress(doneCount: number, allCount: number): string {
  return `Membuat folder bukti: ${doneCount} dari ${allCount}`;
}

/** What "Siapkan folder bukti" did, what it could not do, and what to do next. */
export function formatFoldersClosing(result: FoldersResult): string {
  const { rowCount, readyCount, rootName } = result;
  const problems = `${formatUnusable(result.unusable)}${formatHiddenEvidence(result.hidden)}`;
  if (readyCount < rowCount - result.blockedCount) {
    return `Klik lagi untuk melanjutkan (${readyCount} dari ${rowCount} folder).${problems}`;
  }
  if (result.isUnchanged)
    return `Tidak ada perubahan: ${readyCount} dari ${rowCount} baris sudah memiliki folder bukti.${problems}`;
  if (!result.isCounted)
    return `${readyCount} dari ${rowCount} baris memiliki folder bukti di "${rootName}". Klik Segarkan bukti & status untuk menghitung isinya.${problems}`;
  const adopted = result.adoptedCount > 0 ? ` ${result.adoptedCount} folder yang sudah ada dipakai.` : '';
  return `${readyCount} dari ${rowCount} baris memiliki folder bukti di "${rootName}"; ${result.madeCount} folder baru dibuat.${adopted}${problems} Bagikan folder itu kepada tim, masukkan berkas ke folder barisnya, lalu klik Segarkan bukti & status. Alamatnya ada di Pengaturan ZI, "${result.settingLabel}".`;
}

/** One sentence for each kind of problem, with the rows that have it. */
function formatUnusable(unusable: FoldersResult['unusable']): string {
  return (Object.keys(REASONS) as LinkProblem[])
    .map(reason => ({ reason, codes: unusable.filter(one => one.reason === reason).map(({ code }) => code) }))
    .filter(({ codes }) => codes.length > 0)
    .map(({ reason, codes }) => ` Tautan folder pada baris ${formatRowCodes(codes)} ${REASONS[reason]}.`)
    .join('');
}

import type { HiddenEvidence } from '../app/evidence/hidden-evidence.ts';
import type { GoneReason, WordProblem } from '../sheets/evidence/line-problems.ts';
import { formatDay } from './month-id.ts';
import { formatRowCodes } from './row-codes.ts';

type Day = Parameters<typeof formatDay>[0];

/** Headings of Bukti ZI; ✎ marks people's columns. The last three are hidden. */
export const EVIDENCE_HEADINGS = {
  code: 'KODE',
  indicator: 'INDIKATOR',
  deadline: 'JADWAL',
  document: 'DOKUMEN',
  file: 'BERKAS',
  uploaded: 'TANGGAL UNGGAH',
  status: 'STATUS BUKTI',
  match: 'COCOKKAN ✎',
  verification: 'VERIFIKASI ✎',
  link: 'TAUTAN ✎',
  remark: 'CATATAN ✎',
  key: 'KUNCI',
  linkSeen: 'TAUTAN SEJAK',
  order: 'URUTAN',
} as const;

/** The drop-down of VERIFIKASI. */
export const VERIFICATION_WORDS = {
  accepted: 'Diterima',
  returned: 'Dikembalikan',
  'not-applicable': 'Tidak berlaku',
} as const;

export const VERIFICATION_HELP =
  'Diterima: berkas dihitung apa pun namanya. Dikembalikan: tidak dihitung sampai ada gantinya; tulis sebabnya di CATATAN. Tidak berlaku (baris yang kurang): dokumen ini tidak diperlukan pada jadwal ini; tulis sebabnya di CATATAN.';

export const EVIDENCE_TITLE = 'BUKTI ZI – berkas yang ada dan dokumen yang belum ada';

/** DOKUMEN of a row whose BUKTI FISIK names no document. */
export const ANY_FILE = 'satu berkas, apa pun namanya';

/** What Bukti ZI holds, and how to use it. */
export function formatEvidenceLine(sheet: {
  readonly checkDate: Day;
  readonly fileCount: number;
  readonly missingCount: number;
}): string {
  const { checkDate, fileCount, missingCount } = sheet;
  return `Per ${formatDay(checkDate)}: ${fileCount} berkas, ${missingCount} dokumen terlambat. COCOKKAN: nomor dokumen milik berkas ini (bila perlu dengan bulannya: 2 Juni), 0 bila bukan bukti. TAUTAN: alamat web sebagai bukti dokumen yang belum ada.`;
}

/** Before the name of who answers for a row. */
export const OWNER_LABEL = 'PIC: ';

/** INDIKATOR of a line, with who answers for its row below, where somebody is named. */
export function formatRowName(name: string, owner: string): string {
  return owner === '' ? name : `${name}\n${OWNER_LABEL}${owner}`;
}

/** A number and title as DOKUMEN shows them: `2 SK Tim`. */
export function formatDocument(documentNumber: number | null, title: string): string {
  return documentNumber === null ? title : `${documentNumber} ${title}`;
}

/** What STATUS BUKTI adds where a fixed day has passed but its days of grace have not. */
export function formatGrace(dueOn: Day): string {
  return `tenggat ${formatDay(dueOn)}`;
}

/** What STATUS BUKTI adds where only a shortcut's own day is known. */
export const SHORTCUT_DATE = 'tanggal pintasan';

/** What STATUS BUKTI adds to a file whose content lies in another row already. */
export function formatCopyOf(rowCode: string): string {
  return `isinya sama dengan berkas di ${rowCode}`;
}

/** What STATUS BUKTI adds beside words that have no effect: which column, and what to write. */
export function formatWordProblem(problem: WordProblem): string {
  switch (problem.code) {
    case 'match-unread': {
      const numbers = problem.documentCount > 1 ? `1–${problem.documentCount}` : '1';
      return `COCOKKAN tidak dipahami: tulis nomor dokumen (${numbers}) atau 0`;
    }
    case 'match-without-file':
      return 'COCOKKAN hanya berlaku pada baris berkas';
    case 'verification-unread':
      return 'VERIFIKASI tidak dipahami: pilih dari daftar';
    case 'reason-missing':
      return 'Tidak berlaku belum dihitung: tulis sebabnya di CATATAN';
    case 'link-unread':
      return 'TAUTAN bukan alamat web';
  }
}

/** STATUS BUKTI of a line on which people wrote and that nothing asks for any more. */
export function formatGone(reason: GoneReason): string {
  switch (reason.code) {
    case 'row-gone':
      return 'Baris ini tidak ada lagi di rencana aksi';
    case 'file-moved':
      return `Berkas ini sekarang di ${reason.rowCode}`;
    case 'file-gone':
      return 'Berkas ini tidak ada lagi di folder';
    case 'document-present':
      return 'Dokumen ini sudah ada berkasnya';
    case 'document-not-asked':
      return 'Dokumen ini tidak ditagih lagi pada jadwal itu';
    case 'copied-line':
      return 'Salinan baris lain di sheet ini';
  }
}

/** The closing sentence about words without effect; '' when there are none. */
export function formatWordProblems(codes: readonly string[]): string {
  if (codes.length === 0) return '';
  return ` ${codes.length} isian di Bukti ZI tidak dipahami (${formatRowCodes(codes)}); lihat STATUS BUKTI di barisnya.`;
}

const DRIVE_ABSENT =
  ' Bukti di Google Drive tidak dihitung, karena menu ZI dipasang tanpa Drive (manifes Inti); tidak ada baris yang ditandai merah karenanya. Isi KEPUTUSAN, atau pasang manifes lengkap.';

/** The closing sentences about what this account can't see; '' when there is nothing. */
export function formatHiddenEvidence({
  hiddenCodes,
  hiddenLinkCodes,
  isDriveAbsent,
}: HiddenEvidence): string {
  return (
    (isDriveAbsent ? DRIVE_ABSENT : '') +
    formatHiddenFolders(hiddenCodes) +
    formatHiddenLinks(hiddenLinkCodes)
  );
}

function formatHiddenFolders(codes: readonly string[]): string {
  if (codes.length === 0) return '';
  return ` Folder ${formatRowCodes(codes)} tidak terlihat oleh akun ini, jadi tidak dihitung; minta pemiliknya membagikannya.`;
}

function formatHiddenLinks(codes: readonly string[]): string {
  if (codes.length === 0) return '';
  return ` Berkas yang ditautkan pada BUKTI FISIK baris ${formatRowCodes(codes)} tidak terlihat oleh akun ini, jadi tidak dihitung.`;
}

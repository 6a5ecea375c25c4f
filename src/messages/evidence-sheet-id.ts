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

export type EvidenceColumn = keyof typeof EVIDENCE_HEADINGS;

/** The drop-down of VERIFIKASI. */
export const VERIFICATION_WORDS = {
  accepted: 'Diterima',
  returned: 'Dikembalikan',
  'not-applicable': 'Tidak berlaku',
} as const;

export const VERIFICATION_HELP =
  'Diterima: berkas dihitung apa pun namanya. Dikembalikan: tidak dihitung sampai ada gantinya; tulis sebabnya di CATATAN. Tidak berlaku (baris yang kurang): dokumen ini tidak diperlukan pada jadwal ini; tulis sebabnya di CATATAN.';

export const EVIDENCE_TITLE = 'BUKTI ZI – berkas yang ada dan dokumen yang belum ada';

/** Stands in STATUS BUKTI of a line whose file or document is gone but on which people wrote. */
export const LINE_GONE = 'Tidak ada lagi di folder atau di rencana aksi';

/** When it was counted, and how to use the sheet. */
export function formatEvidenceLine(dayWords: string): string {
  return `Dihitung per ${dayWords}. COCOKKAN: tulis nomor dokumen milik berkas ini (bila perlu dengan bulannya, misalnya 2 Juni), atau 0 bila bukan bukti.`;
}

/** A number and title as DOKUMEN shows them: `2 SK Tim`. */
export function formatDocument(documentNumber: number | null, title: string): string {
  return documentNumber === null ? title : `${documentNumber} ${title}`;
}

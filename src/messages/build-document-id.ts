import type { DocumentRefusal } from '../app/plan/command-problem.ts';
import type { DocumentDoubts } from '../documents/document-doubts.ts';
import type { ReportPeriod } from '../domain/calendar/report-period.ts';
import type { DocumentKind } from './document-choice-id.ts';
import { formatReportSheetName } from './monev-id.ts';

export const NO_DOCUMENT = 'Dokumen tidak dibuat; tidak ada yang diubah.';

/** The name of a report's document; from the second on with its version. */
export function formatDocumentName(period: ReportPeriod, unitName: string, version: number): string {
  const unit = unitName === '' ? '' : ` – ${unitName}`;
  const suffix = version > 1 ? ` (versi ${version})` : '';
  return `Laporan ${formatReportSheetName('monev', period)}${unit}${suffix}.docx`;
}

/** The folder of documents below the evidence root. */
export function formatDocumentFolder(year: number): string {
  return `Dokumen ZI ${year}`;
}

/** The name of the plan's document; from the second on with its version. */
export function formatPlanDocumentName(year: number, unitName: string, version: number): string {
  const unit = unitName === '' ? '' : ` – ${unitName}`;
  return `Rencana Kerja ZI ${year}${unit}${version > 1 ? ` (versi ${version})` : ''}.docx`;
}

/** The folder of documents of a person who may add none below the evidence root. */
export function formatOwnDocumentFolder(year: number, unitName: string): string {
  return unitName === '' ? formatDocumentFolder(year) : `${formatDocumentFolder(year)} – ${unitName}`;
}

/** Asked before a document with doubts is made. */
export function formatDoubts(doubts: DocumentDoubts): string {
  const { gapCount, foreignTimes, foreignUnits, sheetSigning, missingSettings, missing, unknown } = doubts;
  const sentences = [
    gapCount > 0 ? `${gapCount} baris belum berisi Kendala atau Tindak lanjut di lembar Matriks.` : '',
    ...foreignTimes.map(
      ({ part, found, placeholder }) =>
        `Naskah ZI, ${part}: tertulis "${found}", bukan waktu dokumen ini; tulis ${placeholder} sebagai gantinya.`,
    ),
    ...foreignUnits.map(
      ({ part, found }) =>
        `Naskah ZI, ${part}: tertulis "${found}", kata milik unit lain; tulis {unit} sebagai gantinya.`,
    ),
    sheetSigning === ''
      ? ''
      : `Lembar pengesahan memakai "${sheetSigning}" dari sheet rencana aksi (ubah di Naskah ZI atau Pengaturan ZI).`,
    missingSettings.length > 0
      ? `Titik-titik untuk diisi tangan: ${missingSettings.join(', ')} (lengkapi di Pengaturan ZI).`
      : '',
    missing.length > 0
      ? `Belum ada isinya, jadi titik-titik: ${missing.join(', ')} (lengkapi Pengaturan ZI).`
      : '',
    unknown.length > 0
      ? `Bukan tanda pengganti, jadi dibiarkan: ${unknown.map(one => `{${one}}`).join(', ')}.`
      : '',
  ].filter(words => words !== '');
  return `${sentences.join(' ')} Buat juga?`;
}

/** Asked where the standing report does not say what is true now. */
export function formatReportDiffers(period: ReportPeriod): string {
  return `Lembar "${formatReportSheetName('monev', period)}" belum ada atau tidak lagi sama dengan keadaan sekarang. Buat ulang lembarnya dahulu? Tidak: dokumen tidak dibuat.`;
}

/** Where a document came to lie, and what it left out. */
interface DocumentClosing {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly folderName: string;
  readonly isOwn: boolean;
  /** Titles of appendices for which there is no text. */
  readonly missingAppendices: readonly string[];
}

/** What came of it, and what to do next. */
export function formatDocumentClosing(closing: DocumentClosing): string {
  const { kind, name, folderName, isOwn, missingAppendices } = closing;
  const where = isOwn
    ? `folder "${folderName}" di My Drive Anda, karena folder bukti dibuat oleh akun lain; bagikan dokumen itu bila perlu`
    : `folder "${folderName}"`;
  const left =
    missingAppendices.length === 0
      ? ''
      : ` Tidak dimuat karena belum ada isinya: ${missingAppendices.join(', ')} (isi lewat ZI › Register ZI…, atau tulis di Naskah ZI).`;
  return `Dokumen "${name}" disimpan di ${where}; klik tautannya di Pengaturan ZI. Dokumen yang sudah ada tidak ditimpa.${left} Setelah ditandatangani, unggah PDF-nya ke folder bukti ${EVIDENCE_OF[kind]}.`;
}

const EVIDENCE_OF: Readonly<Record<DocumentKind, string>> = {
  report: 'kegiatan monev',
  plan: 'kegiatan yang meminta dokumen rencana kerja',
};

/** The sentence of a document that cannot be made. */
export function formatDocumentRefusal(refusal: DocumentRefusal): string {
  switch (refusal.reason) {
    case 'root-in-trash':
      return 'Dokumen disimpan di bawah folder bukti, dan folder itu ada di tempat sampah Drive. Pulihkan di sana, atau klik Siapkan folder bukti, lalu klik lagi. Tidak ada dokumen yang dibuat.';
    case 'too-long':
      return `Rencana aksi ini memuat ${refusal.rowCount} baris, sedangkan dokumen memuat paling banyak ${refusal.most}. Tidak ada dokumen yang dibuat. Bagi rencana itu menjadi beberapa spreadsheet, atau unduh sheetnya sebagai PDF.`;
    case 'too-heavy':
      return 'Dokumen ini lebih besar dari 5 MB dan tidak dapat disimpan. Tidak ada dokumen yang dibuat. Ringkas teks yang sangat panjang pada rencana aksi, lembar matriks, atau Naskah ZI, lalu klik lagi.';
  }
}

import type { ForeignTime } from '../documents/naskah/find-foreign-times.ts';
import type { ReportPeriod } from '../domain/calendar/report-period.ts';
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

/** What stands in a document because a value is missing, and what in people's texts is not of its period. */
export interface DocumentDoubts {
  /** Due rows without Kendala or Tindak lanjut. */
  readonly gapCount: number;
  readonly foreignTimes: readonly (ForeignTime & { readonly part: string })[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** Asked before a document with doubts is made. */
export function formatDoubts({ gapCount, foreignTimes, missing, unknown }: DocumentDoubts): string {
  const sentences = [
    gapCount > 0 ? `${gapCount} baris belum berisi Kendala atau Tindak lanjut di lembar Matriks.` : '',
    ...foreignTimes.map(
      ({ part, found, placeholder }) =>
        `Naskah ZI, ${part}: tertulis "${found}", bukan waktu laporan ini; tulis ${placeholder} sebagai gantinya.`,
    ),
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

/** What came of it, and what to do next. */
export function formatDocumentClosing({
  name,
  folderName,
  isOwn,
}: {
  readonly name: string;
  readonly folderName: string;
  readonly isOwn: boolean;
}): string {
  const where = isOwn ? 'My Drive Anda (folder bukti dibuat oleh akun lain)' : `folder "${folderName}"`;
  return `Dokumen "${name}" disimpan di ${where}; klik tautannya di Pengaturan ZI. Dokumen yang sudah ada tidak ditimpa. Setelah ditandatangani, unggah PDF-nya ke folder bukti kegiatan monev.`;
}

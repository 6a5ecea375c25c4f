import type { HiddenEvidence } from '../app/evidence/hidden-evidence.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { formatHiddenEvidence } from './evidence-sheet-id.ts';
import { formatLongDay } from './month-id.ts';

export const NOT_BUILT = 'Lembar monev tidak dibuat; tidak ada yang diubah.';

/** Asks which period; an empty answer takes the proposal. */
export function formatPeriodQuestion(proposal: string): string {
  return `Periode yang dilaporkan: S1-2021 (semester), TW2-2021 (triwulan), atau 2021 (setahun). Kosongkan untuk ${proposal}.`;
}

/** Asks for the check date; an empty answer takes the proposal. */
export function formatCheckDateQuestion(proposal: PlainDate, isRebuilt: boolean): string {
  const reason = isRebuilt ? 'tanggal lembar yang sudah ada' : 'hari ini';
  return `Tanggal pantau: berkas yang diunggah setelah hari itu tidak dihitung. Kosongkan untuk ${formatLongDay(proposal)} (${reason}).`;
}

export interface MonevResult {
  readonly reportName: string;
  readonly matrixName: string;
  readonly lineCount: number;
  readonly metCount: number;
  readonly dueCount: number;
  readonly incompleteCount: number;
  readonly findingsSheetName: string;
  readonly hidden: HiddenEvidence;
  readonly retiredCount: number;
  /** Replaced sheets on which people typed in the moment of the change. */
  readonly lateSheetNames: readonly string[];
  readonly isChanged: boolean;
  readonly pdfUrls: readonly string[];
}

function formatLate(sheetNames: readonly string[]): string {
  if (sheetNames.length === 0) return '';
  const names = sheetNames.map(name => `"${name}"`).join(' dan ');
  return ` Ada isian yang diketik tepat saat lembar diganti; isian itu masih ada di sheet tersembunyi ${names}. Tampilkan sheet itu, lalu salin isiannya ke lembar yang baru.`;
}

/** What "Buat lembar monev" did and what to do before signing. */
export function formatMonevClosing(result: MonevResult): string {
  const { reportName, matrixName, lineCount, metCount, dueCount, incompleteCount } = result;
  const head = result.isChanged
    ? `Lembar "${reportName}" dan "${matrixName}" telah dibuat: ${lineCount} baris; ${metCount} dari ${dueCount} kegiatan yang jatuh tempo terpenuhi.`
    : `Tidak ada perubahan pada lembar "${reportName}" dan "${matrixName}".`;
  const next =
    incompleteCount > 0
      ? ` ${incompleteCount} baris yang belum terpenuhi atau belum ada berkasnya masih tanpa Kendala, Tindak lanjut, atau Penanggung jawab; daftarnya di ${result.findingsSheetName}.`
      : '';
  const retired =
    result.retiredCount > 3
      ? ` Ada ${result.retiredCount} versi lama yang disembunyikan; hapus yang tidak diperlukan.`
      : '';
  return `${head}${formatHiddenEvidence(result.hidden)}${formatLate(result.lateSheetNames)}${next}${retired}\n\nPDF (buka di browser): ${result.pdfUrls.join(' ')}`;
}

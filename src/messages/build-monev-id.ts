import type { HiddenEvidence } from '../app/evidence/hidden-evidence.ts';
import type { ReportDoubt } from '../app/monev/report-doubt.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { firstDayOfPeriod, formatPeriodCode } from '../domain/calendar/report-period.ts';
import type { ReportField } from '../sheets/monev/report-fields.ts';
import type { ReportKind } from '../sheets/monev/report-key.ts';
import { formatHiddenEvidence } from './evidence-sheet-id.ts';
import { cutQuote } from './fill-placeholders.ts';
import { FIELD_LABELS } from './monev-sheet-id.ts';
import { formatLongDay } from './month-id.ts';
import { SETTING_WORDS } from './settings-id.ts';

/** What the signed sheet proves: LKE A.I, Manajemen Perubahan, iii. */
const AFTER_SIGNING =
  'Setelah ditandatangani, unggah PDF-nya ke folder bukti kegiatan monev; lembar itu membuktikan LKE Manajemen Perubahan iii, Pemantauan dan evaluasi, butir a sampai c.';

export const NOT_BUILT = 'Lembar monev tidak dibuat; tidak ada yang diubah.';

/** How periods are written, with examples of that year. */
export function formatPeriodExamples(year: number): string {
  return `Tulis misalnya S1-${year} atau semester 1, TW2-${year} atau triwulan 2, B03-${year} atau Maret, ${year} (setahun).`;
}

/** Asks which period; an empty answer takes the proposal. */
export function formatPeriodQuestion(proposal: string, year: number): string {
  return `Periode yang dilaporkan. ${formatPeriodExamples(year)}\n\nBiarkan kosong untuk memakai ${proposal}.`;
}

/** Asks once more after words that name no period. */
export function formatPeriodAgain(found: string, year: number): string {
  return `"${cutQuote(found)}" tidak dikenal sebagai periode. ${formatPeriodExamples(year)}`;
}

/** What the check date's question tells beside its proposal. */
export interface CheckDateFacts {
  readonly isRebuilt: boolean;
  /** Labels of Pengaturan ZI that the signed sheet shows as dotted lines. */
  readonly missingLabels: readonly string[];
}

/** Asks for the check date; an empty answer takes the proposal. */
export function formatCheckDateQuestion(
  proposal: PlainDate,
  { isRebuilt, missingLabels }: CheckDateFacts,
): string {
  const reason = isRebuilt ? 'tanggal lembar yang sudah ada' : 'hari ini';
  const missing =
    missingLabels.length === 0
      ? ''
      : `\n\nBelum diisi di Pengaturan ZI: ${missingLabels.join(', ')}; di lembar monev menjadi titik-titik.`;
  return `Posisi per tanggal: berkas yang diunggah setelah hari itu tidak dihitung. Biarkan kosong untuk memakai ${formatLongDay(proposal)} (${reason}).${missing}`;
}

/** Asks once more after words that name no day. */
export function formatCheckDateAgain(found: string, year: number): string {
  return `"${cutQuote(found)}" tidak terbaca sebagai tanggal. Tulis satu hari, misalnya 5 Juli ${year}.`;
}

/** Asks whether a report is wanted although something speaks against it. */
export function formatDoubts(doubts: readonly ReportDoubt[]): string {
  return `${doubts.map(formatDoubt).join('\n\n')}\n\nLanjutkan?`;
}

function formatDoubt(doubt: ReportDoubt): string {
  switch (doubt.code) {
    case 'period-not-begun':
      return `Periode ${formatPeriodCode(doubt.period)} belum dimulai (mulai ${formatLongDay(firstDayOfPeriod(doubt.period))}).`;
    case 'day-before-period':
      return `Posisi per tanggal ${formatLongDay(doubt.checkDate)} mendahului periode ${formatPeriodCode(doubt.period)} (mulai ${formatLongDay(firstDayOfPeriod(doubt.period))}).`;
    case 'day-ahead':
      return `Posisi per tanggal ${formatLongDay(doubt.checkDate)} masih akan datang; keadaan sampai hari itu belum dapat diketahui.`;
    case 'other-year':
      return `Periode ${formatPeriodCode(doubt.period)} di luar tahun rencana aksi ini (${doubt.planYear}).`;
    case 'no-folders':
      return 'Folder bukti belum disiapkan, jadi tidak ada berkas yang dihitung dan semua kegiatan yang jatuh tempo tercatat belum terpenuhi. Folder dibuat oleh menu ZI › Siapkan folder bukti.';
  }
}

export interface MonevResult {
  /** What the two sheets are called, and which of them were made now. */
  readonly names: Readonly<Record<ReportKind, string>>;
  readonly changed: readonly ReportKind[];
  readonly lineCount: number;
  readonly metCount: number;
  readonly dueCount: number;
  readonly incompleteCount: number;
  readonly findingsSheetName: string;
  readonly hidden: HiddenEvidence;
  readonly retiredCount: number;
  /** Replaced sheets on which people typed in the moment of the change. */
  readonly lateSheetNames: readonly string[];
  /** What people have not yet filled in on the signed sheet. */
  readonly emptyFields: readonly ReportField[];
}

function formatLate(sheetNames: readonly string[]): string {
  if (sheetNames.length === 0) return '';
  const names = sheetNames.map(name => `"${name}"`).join(' dan ');
  return ` Ada isian yang diketik tepat saat lembar diganti; isian itu masih ada di sheet tersembunyi ${names}. Tampilkan sheet itu, lalu salin isiannya ke lembar yang baru.`;
}

function formatBuilt({ names, changed, lineCount, metCount, dueCount }: MonevResult): string {
  const made = changed.map(kind => `"${names[kind]}"`);
  if (made.length === 0) return `Tidak ada perubahan pada lembar "${names.monev}" dan "${names.matrix}".`;
  const left = Object.entries(names).flatMap(([kind, name]) =>
    changed.some(one => one === kind) ? [] : ` "${name}" tidak berubah.`,
  );
  return `Lembar ${made.join(' dan ')} telah dibuat: ${lineCount} baris; ${metCount} dari ${dueCount} kegiatan yang jatuh tempo terpenuhi.${left.join('')}`;
}

/** What "Buat lembar monev" did and what to do before signing. */
export function formatMonevClosing(result: MonevResult): string {
  const { names, incompleteCount } = result;
  const next =
    incompleteCount > 0
      ? ` ${incompleteCount} baris yang belum terpenuhi masih tanpa Kendala, Tindak lanjut, atau Penanggung jawab; daftarnya di ${result.findingsSheetName}. Isi di "${names.matrix}", lalu klik Buat lembar monev… lagi supaya isian itu masuk ke "${names.monev}".`
      : '';
  const labels = result.emptyFields.map(field => FIELD_LABELS[field]);
  const empty = labels.length === 0 ? '' : ` Belum diisi di "${names.monev}": ${labels.join(', ')}.`;
  const retired =
    result.retiredCount > 3
      ? ` Ada ${result.retiredCount} versi lama yang disembunyikan; hapus yang tidak diperlukan.`
      : '';
  return `${formatBuilt(result)}${formatHiddenEvidence(result.hidden)}${formatLate(result.lateSheetNames)}${next}${empty}${retired}\n\nPDF: klik nama laporannya di Pengaturan ZI, baris "${SETTING_WORDS.pdfReport.label}" dan "${SETTING_WORDS.pdfMatrix.label}". ${AFTER_SIGNING}`;
}

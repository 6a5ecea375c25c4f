import type { ReportPeriod } from '../domain/calendar/report-period.ts';
import type {
  ActivitiesEstimate,
  LkeEstimate,
  PromisesEstimate,
  ReportsEstimate,
} from '../domain/overview/lke-estimate.ts';

const PERIOD_WORDS: Readonly<Record<ReportPeriod['kind'], string>> = {
  semester: 'semester',
  quarter: 'triwulan',
  month: 'bulan',
  year: 'tahun',
};
const UNKNOWN = 'belum dapat diperkirakan';
/** As the first words of a sentence. */
const UNKNOWN_SO_FAR = 'Belum dapat diperkirakan';

/** The questions of the LKE that the workbook can say something about, each with what was counted. */
export function formatLke(estimate: LkeEstimate): readonly (readonly [string, string])[] {
  return [
    ['a. Kegiatan sesuai target', formatActivities(estimate.activities, estimate)],
    ['b. Monitoring dan evaluasi', formatReports(estimate.reports)],
    [
      'c. Tindak lanjut',
      `LKE menanyakan rekomendasi tim internal (TPI); di sini dihitung tindak lanjut monev unit. ${formatPromises(estimate.promises)}`,
    ],
  ];
}

function formatActivities(estimate: ActivitiesEstimate, lke: LkeEstimate): string {
  if (estimate.kind === 'unknown') return UNKNOWN;
  const { metCount, dueCount, onTimeCount, letter, onTimeLetter } = estimate;
  const counted = `${metCount} dari ${dueCount} kegiatan yang jatuh tempo terpenuhi (${onTimeCount} tepat waktu) → ${letter}.`;
  const onTime = letter === onTimeLetter ? '' : ` Bila hanya yang tepat waktu dihitung: ${onTimeLetter}.`;
  return `${counted}${onTime} "Sebagian besar" dibaca lebih dari separuh (asumsi). Menurut nama berkas; ${lke.acceptedFileCount} dari ${lke.countedFileCount} berkas telah diverifikasi.`;
}

function formatReports(estimate: ReportsEstimate): string {
  if (estimate.kind === 'unknown') return UNKNOWN;
  const { reportedCount, endedCount, periodKind, extent } = estimate;
  const counted = `${reportedCount} dari ${endedCount} ${PERIOD_WORDS[periodKind]} yang telah berakhir ada lembar monevnya`;
  switch (extent) {
    case 'all':
      return `${counted}: A bila pimpinan ikut; tanpa pimpinan LKE tidak memuat jawabannya (mendekati C).`;
    case 'some':
      return `${counted}: B bila pimpinan ikut, C bila tidak.`;
    case 'none':
      return `${counted}: D, bila memang tidak ada laporan di luar spreadsheet ini.`;
  }
}

function formatPromises(estimate: PromisesEstimate): string {
  switch (estimate.kind) {
    case 'none':
      return `${UNKNOWN_SO_FAR}: belum ada lembar monev yang memuat rencana tindak lanjut dari monev sebelumnya untuk dinilai.`;
    case 'unanswered':
      return `${UNKNOWN_SO_FAR}: ${estimate.blankCount} dari ${estimate.promiseCount} rencana tindak lanjut belum diisi statusnya.`;
    case 'counted':
      return `${estimate.closedCount} dari ${estimate.promiseCount} rencana tindak lanjut sesuai → ${estimate.letter}.`;
  }
}

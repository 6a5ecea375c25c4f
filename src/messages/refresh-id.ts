import type { HiddenEvidence } from '../app/evidence/hidden-evidence.ts';
import type { ColourOutcome } from '../app/ports/plan-sheet-port.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { RowStatus } from '../domain/status/row-assessment.ts';
import { formatHiddenEvidence, formatWordProblems } from './evidence-sheet-id.ts';
import { monthName } from './month-id.ts';

export interface CopiedRow {
  readonly sheetRow: number;
  readonly oldCode: string;
  readonly newCode: string;
}

export interface RefreshResult {
  readonly statuses: readonly RowStatus[];
  readonly isChanged: boolean;
  readonly copies: readonly CopiedRow[];
  readonly hidden: HiddenEvidence;
  /** Rows with words in Bukti ZI that have no effect, once for each. */
  readonly unreadCodes: readonly string[];
  /** Lines of Bukti ZI that a filter keeps there. */
  readonly leftLineCount: number;
  /** What became of the colours of the plan sheet. */
  readonly colours: ColourOutcome;
  /** Rows overdue since that month; null when the advice does not apply. */
  readonly advice: {
    readonly overdueCount: number;
    readonly oldCount: number;
    readonly month: PlainDate;
    readonly planYear: number | null;
  } | null;
}

/** What "Segarkan bukti & status" did, what stands now, and what to do next. */
export function formatRefreshClosing(result: RefreshResult): string {
  const words = result.hidden.isDriveAbsent ? COUNTED_WITHOUT_DRIVE : COUNTED;
  const counts = words
    .map(([status, word]) => [result.statuses.filter(one => one === status).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  const state = `${result.statuses.length} baris: ${counts.join(', ')}.`;
  const change = result.isChanged ? 'Status dan warna telah disegarkan.' : 'Tidak ada perubahan.';
  const copies = result.copies.map(
    ({ sheetRow, oldCode, newCode }) =>
      ` Baris ${sheetRow} adalah salinan ${oldCode} dan diberi kode ${newCode}.`,
  );
  return `${change} ${state}${copies.join('')}${formatHiddenEvidence(result.hidden)}${formatWordProblems(result.unreadCodes)}${formatLeftLines(result.leftLineCount)}${COLOUR_NOTES[result.colours]}${formatAdvice(result.advice)}`;
}

function formatLeftLines(count: number): string {
  return count === 0
    ? ''
    : ` ${count} baris lama di Bukti ZI belum dihapus karena filter di sheet itu menyembunyikan sebagian baris: hapus filternya (Data › Hapus filter), lalu klik Segarkan bukti & status lagi.`;
}

/** What became of folders that the spreadsheet remembers and no row linked any more; '' where there was nothing to look for. */
export function formatTakenBack(count: number | null): string {
  if (count === null) return '';
  return count === 0
    ? ' Folder bukti yang dulu dibuat tidak ditemukan oleh akun ini, jadi tidak ada berkas yang dihitung; klik Siapkan folder bukti.'
    : ` ${count} folder bukti yang sudah ada ditautkan kembali.`;
}

const COUNTED: readonly (readonly [RowStatus, string])[] = [
  ['overdue', 'terlambat'],
  ['partly', 'sebagian terpenuhi'],
  ['due-soon', 'segera jatuh tempo'],
  ['running', 'sedang berjalan'],
  ['upcoming', 'belum jatuh tempo'],
  ['done', 'selesai'],
  ['done-by-decision', 'selesai atas keputusan'],
  ['event-bound', 'insidental'],
  ['not-applicable', 'tidak berlaku'],
  ['needs-schedule', 'perlu jadwal'],
];

/** Nobody is late there: nothing was counted. */
const COUNTED_WITHOUT_DRIVE = COUNTED.map(([status, word]) => {
  if (status === 'overdue') return [status, 'lewat tenggat, buktinya tidak dihitung'] as const;
  return [status, status === 'partly' ? 'lewat tenggat, buktinya tidak dihitung seluruhnya' : word] as const;
});

const COLOUR_NOTES: Readonly<Record<ColourOutcome, string>> = {
  set: '',
  same: '',
  refused:
    ' Warna tidak dapat dipasang: Google menolak salah satu aturan warna milik tim pada sheet rencana. Buka Format › Format bersyarat, hapus aturan yang merujuk ke sheet lain, lalu klik lagi. Status tetap benar.',
  'others-changed':
    ' Warna telah dipasang, tetapi Google mengubah salah satu aturan warna milik tim. Periksa Format › Format bersyarat; bila perlu pulihkan lewat File › Histori versi.',
};

function formatAdvice(advice: RefreshResult['advice']): string {
  if (advice === null) return '';
  const { month, planYear } = advice;
  const since = month.year === planYear ? monthName(month.month) : `${monthName(month.month)} ${month.year}`;
  return ` Terlambat ${advice.overdueCount} baris, ${advice.oldCount} di antaranya sejak ${since}; bila rencana ini baru disusun, isi KOREKSI JADWAL atau KEPUTUSAN.`;
}

import type { RowStatus } from '../domain/status/row-assessment.ts';

/** Asked before the first own column is made. */
export interface ColumnsQuestion {
  readonly kind: 'columns';
  readonly sheetName: string;
  readonly headings: readonly string[];
  readonly hasFilter: boolean;
}

/** Asked when the team's columns were sorted beside ours. */
export interface RealignQuestion {
  readonly kind: 'realign';
  readonly codes: readonly string[];
}

/** The question of a refresh, which "Ya" and "Tidak" answer. */
export function formatRefreshQuestion(question: ColumnsQuestion | RealignQuestion): string {
  if (question.kind === 'realign') {
    return `Kolom ZI tidak lagi sebaris dengan rencana aksi; yang bergeser: ${formatCodes(question.codes)}. Mungkin kolom rencana aksi diurutkan tanpa kolom ZI. Kembalikan kolom ZI, termasuk isian KOREKSI JADWAL, KEPUTUSAN, dan ALASAN, ke barisnya?`;
  }
  const filter = question.hasFilter
    ? ' Sheet ini memakai filter: perluas filternya sampai kolom ZI, supaya kolom ZI ikut terurut.'
    : '';
  return `Di sebelah kanan tabel pada sheet "${question.sheetName}" akan ditambahkan kolom ${question.headings.join(', ')}. Sel yang sudah ada tidak diubah.${filter} Lanjutkan?`;
}

/** The closing sentence after "Tidak". */
export function formatRefreshDeclined(question: ColumnsQuestion | RealignQuestion): string {
  return question.kind === 'columns'
    ? 'Kolom ZI tidak ditambahkan; tidak ada yang diubah. Klik lagi bila sudah siap.'
    : 'Tidak ada yang ditulis. Urutkan kembali rencana aksi bersama kolom ZI, atau klik lagi dan pilih Ya.';
}

export interface CopiedRow {
  readonly sheetRow: number;
  readonly oldCode: string;
  readonly newCode: string;
}

export interface RefreshResult {
  readonly statuses: readonly RowStatus[];
  readonly isChanged: boolean;
  readonly copies: readonly CopiedRow[];
  /** Rows overdue since a month whose name is given; null when the advice does not apply. */
  readonly advice: {
    readonly overdueCount: number;
    readonly oldCount: number;
    readonly month: string;
  } | null;
}

/** What "Segarkan bukti & status" did, what stands now, and what to do next. */
export function formatRefreshClosing(result: RefreshResult): string {
  const counts = COUNTED.map(
    ([status, words]) => [result.statuses.filter(one => one === status).length, words] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`);
  const state = `${result.statuses.length} baris: ${counts.join(', ')}.`;
  const change = result.isChanged ? 'Status dan warna telah disegarkan.' : 'Tidak ada perubahan.';
  const copies = result.copies.map(
    ({ sheetRow, oldCode, newCode }) =>
      ` Baris ${sheetRow} adalah salinan ${oldCode} dan diberi kode ${newCode}.`,
  );
  return `${change} ${state}${copies.join('')}${formatAdvice(result.advice)}`;
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

function formatAdvice(advice: RefreshResult['advice']): string {
  if (advice === null) return '';
  return ` Terlambat ${advice.overdueCount} baris, ${advice.oldCount} di antaranya sejak ${advice.month}; bila rencana ini baru disusun, isi KOREKSI JADWAL atau KEPUTUSAN.`;
}

function formatCodes(codes: readonly string[]): string {
  const shown = codes.slice(0, 12).join(', ');
  return codes.length > 12 ? `${shown}, dan ${codes.length - 12} baris lain` : shown;
}

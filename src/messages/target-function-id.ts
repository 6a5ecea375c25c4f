import type { TargetProblem } from '../domain/target-time/target-time.ts';

/** What ZI_TENGGAT answers for a target bound to an event. */
export const EVENT_WORD = 'Insidental';

/** What ZI_TENGGAT answers for a range of several columns. */
export const ONE_COLUMN_ONLY = 'Tidak terbaca: pilih satu sel atau satu kolom, bukan beberapa kolom.';

const REASONS: Readonly<Record<TargetProblem['code'], string>> = {
  'target-missing': 'teksnya kosong.',
  'target-unreadable': 'tulis bulan atau tanggal, misalnya "Juni, Oktober" dengan tahunnya.',
  'target-impossible-day': 'tanggal itu tidak ada di kalender.',
  'target-several-cadences': 'ada beberapa periode sekaligus; pilih satu, misalnya "setiap bulan".',
  'target-year-unknown': 'tahunnya belum diketahui; tulis tahun di dalam teks atau di argumen kedua.',
  'target-range-backward': 'akhir rentang mendahului awalnya.',
  'target-number-ambiguous': 'angka itu dapat berarti dua bulan; tulis nama bulannya.',
};

/** What ZI_TENGGAT answers when no day can be read: why, and what to write. */
export function formatUnreadable(problems: readonly TargetProblem[]): string {
  const [problem] = problems;
  return `Tidak terbaca: ${REASONS[problem?.code ?? 'target-unreadable']}`;
}

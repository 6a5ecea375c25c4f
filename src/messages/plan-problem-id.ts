import type { NeededColumn, PlanProblem } from '../domain/plan/plan-problem.ts';
import { cutQuote } from './fill-placeholders.ts';

const COLUMN_NAMES: Readonly<Record<NeededColumn, string>> = {
  activity: 'INDIKATOR atau LANGKAH AKSI',
  target: 'TARGET WAKTU (atau dua belas kolom bulan)',
};

/** Why the sheet cannot be read as a plan, and what to add. */
export function formatPlanProblem(problem: PlanProblem): string {
  if (problem.code === 'plan-empty') {
    return `Sheet rencana aksi belum berisi kegiatan di bawah judul kolom (baris ${problem.headerRowIndex + 1}). Isi rencana aksi, lalu jalankan lagi.`;
  }
  const missing = problem.missing.map(column => COLUMN_NAMES[column]).join(' dan ');
  const found =
    problem.found.length === 0
      ? 'Judul kolom tidak ditemukan di 30 baris pertama.'
      : `Judul kolom yang ditemukan: ${problem.found.map(cutQuote).join(', ')}.`;
  return `Sheet ini belum terbaca sebagai rencana aksi. ${found} Yang belum ada: ${missing}. Tambahkan judul kolom itu, atau pilih sheet lain di Pengaturan ZI.`;
}

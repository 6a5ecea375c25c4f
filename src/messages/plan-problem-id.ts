import type { ColumnKey } from '../domain/plan/action-plan.ts';
import type { FoundHeading, NeededColumn, PlanProblem } from '../domain/plan/plan-problem.ts';
import { COLUMN_BLOCK_TITLE, COLUMN_ROLE_LABELS } from './column-block-id.ts';
import { cutQuote } from './fill-placeholders.ts';

const COLUMN_NAMES: Readonly<Record<NeededColumn, string>> = {
  activity: 'INDIKATOR atau LANGKAH AKSI',
  target: 'TARGET WAKTU (atau kolom bulan atau triwulan)',
};

const ROLE_NAMES: Readonly<Record<ColumnKey | 'period', string>> = {
  number: 'NO',
  area: 'AREA',
  component: 'KOMPONEN',
  indicator: 'INDIKATOR',
  action: 'LANGKAH AKSI',
  evidence: 'BUKTI FISIK',
  target: 'TARGET WAKTU',
  owner: 'PENANGGUNG JAWAB',
  period: 'bulan atau triwulan',
};

// A dialog shows about 600 characters.
const MOST_HEADINGS = 12;

/** Why the sheet cannot be read as a plan: the headings found, what each was taken for, and what is missing. */
export function formatPlanProblem(problem: PlanProblem & { readonly sheetName: string }): string {
  if (problem.code === 'plan-empty') {
    return `Sheet rencana aksi belum berisi kegiatan di bawah judul kolom (baris ${problem.headerRowIndex + 1}). Isi rencana aksi, lalu jalankan lagi.`;
  }
  if (problem.code === 'plan-column-doubtful') return formatDoubt(problem);
  const { sheetName, headingRowIndex, found } = problem;
  const missing = problem.missing.map(column => COLUMN_NAMES[column]).join(' dan ');
  const row = headingRowIndex === null ? '' : `, baris ${headingRowIndex + 1}`;
  return `Sheet ini belum terbaca sebagai rencana aksi ("${sheetName}"${row}). ${formatHeadings(found)} Yang belum ada: ${missing}. Pilih kolomnya di Pengaturan ZI, bagian ${COLUMN_BLOCK_TITLE}, lalu klik lagi. Bila rencana aksi ada di sheet lain, tulis nama sheet itu di sana.`;
}

type Doubt = Extract<PlanProblem, { readonly code: 'plan-column-doubtful' }> & { readonly sheetName: string };

function formatDoubt({ sheetName, headingRowIndex, found, candidates }: Doubt): string {
  const columns = candidates.map(({ text, letters }) => `"${cutQuote(text)}" (kolom ${letters})`);
  return `Beberapa kolom dapat berarti TARGET WAKTU (sheet "${sheetName}", baris ${headingRowIndex + 1}): ${columns.join(' dan ')}. Pilih salah satu pada baris "${COLUMN_ROLE_LABELS.target}" di Pengaturan ZI, bagian ${COLUMN_BLOCK_TITLE}, lalu klik lagi. Sampai itu, rencana aksi belum dibaca. ${formatHeadings(found)}`;
}

function formatHeadings(found: readonly FoundHeading[]): string {
  if (found.length === 0) return 'Judul kolom tidak ditemukan di 30 baris pertama.';
  const shown = found
    .slice(0, MOST_HEADINGS)
    .map(
      ({ text, group, role }) =>
        `"${cutQuote(group === '' ? text : `${group}: ${text}`)}" (${role === null ? 'belum dikenal' : ROLE_NAMES[role]})`,
    );
  const rest = found.length > MOST_HEADINGS ? `, dan ${found.length - MOST_HEADINGS} lainnya` : '';
  return `Judul kolom yang ditemukan: ${shown.join(', ')}${rest}.`;
}

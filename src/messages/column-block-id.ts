import type { ColumnRole } from '../domain/plan/column-choice.ts';

/** Stands above the lines about columns on Pengaturan ZI. */
export const COLUMN_BLOCK_TITLE = 'Kolom rencana';

/** What the block is for, beside its title. */
export const COLUMN_BLOCK_HINT =
  'Isi hanya baris yang keliru atau belum dikenal; yang kosong dibaca sendiri. Berlaku mulai klik berikutnya.';

/** The line that names the row of headings. */
export const HEADING_ROW_LABEL = 'Baris judul';

/** The answer for a column that the plan does not have. */
export const NO_COLUMN = '(tidak ada)';

/** The line of each role; the line is found again by it. */
export const COLUMN_ROLE_LABELS: Readonly<Record<ColumnRole, string>> = {
  number: 'Kolom No',
  area: 'Kolom Area',
  component: 'Kolom Komponen',
  indicator: 'Kolom Indikator',
  action: 'Kolom Langkah aksi',
  evidence: 'Kolom Bukti fisik',
  target: 'Kolom Target waktu',
  firstPeriod: 'Kolom bulan atau triwulan pertama',
  lastPeriod: 'Kolom bulan atau triwulan terakhir',
  owner: 'Kolom Penanggung jawab',
};

const NEEDED: ReadonlySet<ColumnRole> = new Set(['indicator', 'action', 'target']);

/** A column as the drop-down offers it: `C · Rencana Kinerja`. */
export function formatColumnChoice(letters: string, heading: string): string {
  return heading === '' ? letters : `${letters} · ${heading}`;
}

/** What a role was read as, beside its line. */
export function formatRoleReading(role: ColumnRole, column: string | null): string {
  if (column !== null) return `Dibaca sendiri: kolom ${column}.`;
  return NEEDED.has(role) ? 'Belum dikenal. Pilih judulnya bila ada.' : 'Tidak ditemukan.';
}

/** Beside the line of a role that several columns could serve, the one that is read first. */
export function formatRoleDoubt(columns: readonly string[], isRead: boolean): string {
  const ask = isRead ? `Dibaca kolom ${columns[0] ?? ''}.` : 'Belum dibaca.';
  return `Dapat berarti ${columns.join(' atau ')}. ${ask} Pilih salah satu.`;
}

/** The row of headings as it was found. */
export function formatHeadingRowReading(sheetRow: number | null): string {
  return sheetRow === null ? 'Belum ditemukan. Tulis nomor barisnya.' : `Dibaca sendiri: baris ${sheetRow}.`;
}

/** A choice that fits no column any more. */
export function formatChoiceProblem(isRow: boolean): string {
  return isRow
    ? 'Isi ini bukan nomor baris. Tulis nomor baris judul kolom, misalnya 4, atau biarkan kosong.'
    : 'Kolom ini tidak ditemukan di sheet rencana aksi. Pilih lagi dari daftar, atau biarkan kosong; sampai itu, kolomnya dibaca sendiri.';
}

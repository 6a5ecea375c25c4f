import type { ColumnRole } from '../domain/plan/column-choice.ts';
import { cutQuote } from './fill-placeholders.ts';

/** How a plan was understood, before anything is said about its faults. */
export interface PlanReading {
  /** '' where neither title nor setting names it. */
  readonly unitName: string;
  readonly year: number | null;
  readonly sheetName: string;
  /** The last row of headings, from 1. */
  readonly headingRow: number;
  /** The columns in the order of the sheet; `letters` of a month matrix are those of its first and last column. */
  readonly columns: readonly {
    readonly role: ColumnRole;
    readonly letters: string;
    readonly heading: string;
  }[];
  readonly areaCount: number;
  readonly componentCount: number;
  readonly rowCount: number;
}

const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  number: 'No',
  area: 'Area',
  component: 'Komponen',
  indicator: 'Indikator',
  action: 'Langkah aksi',
  evidence: 'Bukti fisik',
  target: 'Target waktu',
  firstPeriod: 'Target waktu',
  lastPeriod: 'Target waktu',
  owner: 'Penanggung jawab',
};

/** `Dibaca: unit …, tahun 2026, sheet "…", judul di baris 4; Indikator = kolom C "Rencana Kinerja", …; 6 area, 25 komponen, 72 baris.` */
export function formatReading(reading: PlanReading): string {
  const unit = reading.unitName === '' ? 'unit belum diketahui' : `unit ${reading.unitName}`;
  const year = reading.year === null ? 'tahun belum diketahui' : `tahun ${reading.year}`;
  const place = `sheet "${reading.sheetName}", judul di baris ${reading.headingRow}`;
  const columns = reading.columns.map(
    ({ role, letters, heading }) =>
      `${ROLE_WORDS[role]} = kolom ${letters}${heading === '' ? '' : ` "${cutQuote(heading)}"`}`,
  );
  const counts = `${reading.areaCount} area, ${reading.componentCount} komponen, ${reading.rowCount} baris`;
  return `Dibaca: ${unit}, ${year}, ${place}; ${columns.join(', ')}; ${counts}.`;
}

/** The reading with what is asked at the first click: what is not known, and what to do when a column is wrong. */
export function formatFirstReading(reading: PlanReading): string {
  const missing = [
    ...(reading.unitName === '' ? ['Unit kerja'] : []),
    ...(reading.year === null ? ['Tahun rencana aksi'] : []),
  ];
  const asked = missing.length === 0 ? '' : ` Isi ${missing.join(' dan ')} di Pengaturan ZI sekarang.`;
  return `${formatReading(reading)}${asked} Bila ada kolom yang keliru, klik ZI › Pengaturan dan pilih kolomnya di bagian Kolom rencana.`;
}

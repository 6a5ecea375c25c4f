import type { ColumnRole } from '../domain/plan/column-choice.ts';
import { cutQuote } from './fill-placeholders.ts';

/** A column of the plan sheet by its letters and its heading. */
export interface ReadColumn {
  readonly letters: string;
  readonly heading: string;
}

/** How a plan was understood, before anything is said about its faults. */
export interface PlanReading {
  /** '' where neither title nor setting names it. */
  readonly unitName: string;
  readonly year: number | null;
  readonly sheetName: string;
  /** The last row of headings, from 1. */
  readonly headingRow: number;
  /** The columns in the order of the sheet; `letters` of a month matrix are those of its first and last column. */
  readonly columns: readonly (ReadColumn & { readonly role: ColumnRole })[];
  /** Columns that could serve a role too, each with the one that is read. */
  readonly rivals: readonly {
    readonly role: ColumnRole;
    readonly read: ReadColumn;
    readonly other: ReadColumn;
  }[];
  /** Columns that no role reads, though they could hold a part of the plan. */
  readonly unread: readonly ReadColumn[];
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

/** `Dibaca: unit …, tahun 2026, sheet "…", judul di baris 4; Indikator = kolom C "Rencana Kinerja", …; tidak dibaca: kolom H "Sasaran"; 6 area, 25 komponen, 72 baris.` */
export function formatReading(reading: PlanReading): string {
  const unit = reading.unitName === '' ? 'unit belum diketahui' : `unit ${reading.unitName}`;
  const year = reading.year === null ? 'tahun belum diketahui' : `tahun ${reading.year}`;
  const place = `sheet "${reading.sheetName}", judul di baris ${reading.headingRow}`;
  const columns = reading.columns.map(
    ({ role, ...column }) => `${ROLE_WORDS[role]} = ${formatColumn(column)}`,
  );
  const counts = `${reading.areaCount} area, ${reading.componentCount} komponen, ${reading.rowCount} baris`;
  return `Dibaca: ${unit}, ${year}, ${place}; ${columns.join(', ')}${formatUnread(reading.unread)}; ${counts}.`;
}

const MOST_UNREAD = 4;

/** `; tidak dibaca: kolom G "Hasil", kolom H "Sasaran"`; more than a few are counted. */
function formatUnread(unread: PlanReading['unread']): string {
  if (unread.length === 0) return '';
  const others = unread.length - MOST_UNREAD;
  const more = others > 0 ? `, dan ${others} kolom lain` : '';
  return `; tidak dibaca: ${unread.slice(0, MOST_UNREAD).map(formatColumn).join(', ')}${more}`;
}

/** The reading with what is asked at the first click: what is not known, and what to do when a column is wrong. */
export function formatFirstReading(reading: PlanReading): string {
  const missing = [
    ...(reading.unitName === '' ? ['Unit kerja'] : []),
    ...(reading.year === null ? ['Tahun rencana aksi'] : []),
  ];
  const asked = missing.length === 0 ? '' : ` Isi ${missing.join(' dan ')} di Pengaturan ZI sekarang.`;
  const doubts = reading.rivals.map(
    ({ role, read, other }) =>
      ` Dua kolom dapat berarti ${ROLE_WORDS[role]}: ${formatColumn(read)} (yang dibaca) dan ${formatColumn(other)}; pilih yang benar di bagian Kolom rencana.`,
  );
  return `${formatReading(reading)}${asked}${doubts.join('')} Bila ada kolom yang keliru, klik ZI › Pengaturan dan pilih kolomnya di bagian Kolom rencana.`;
}

function formatColumn({ letters, heading }: ReadColumn): string {
  return `kolom ${letters}${heading === '' ? '' : ` "${cutQuote(heading)}"`}`;
}

import { lazy } from '../lazy.ts';
import { remember } from '../remember.ts';
import { exactMonthOf, weakMonthOf } from '../time-words/vocabulary.ts';
import type { ColumnKey } from './action-plan.ts';
import type { CellValue } from './cell-value.ts';
import { cellText } from './cell-value.ts';
import { headingWordings, KEPT_HEADINGS, normalizeHeading } from './heading-text.ts';

/**
 * The headings of each column, normalised, the surest first: where two columns of a sheet answer to one key
 * (KEGIATAN beside RENCANA AKSI, TARGET beside WAKTU), the earlier wording wins.
 */
export const COLUMN_HEADINGS: Readonly<Record<ColumnKey, readonly string[]>> = {
  number: ['NO', 'NOMOR', 'NO URUT', 'NOMOR URUT', 'KODE'],
  area: ['AREA PERUBAHAN', 'AREA', 'AREA PENGUNGKIT', 'NAMA AREA', 'PILAR', 'POKJA', 'KELOMPOK KERJA'],
  component: [
    'KOMPONEN',
    'SUB KOMPONEN',
    'SUBKOMPONEN',
    'SUB AREA',
    'SUB PILAR',
    'SUBPILAR',
    'KOMPONEN PENGUNGKIT',
    'KOMPONEN PENILAIAN',
    'ASPEK',
    'UNSUR',
  ],
  indicator: [
    'INDIKATOR',
    'INDIKATOR KEBERHASILAN',
    'INDIKATOR KINERJA',
    'INDIKATOR PENILAIAN',
    'INDIKATOR KINERJA INDIVIDU',
    'INDIKATOR KINERJA UTAMA',
    'IKI',
    'IKU',
    'RENCANA KINERJA',
    'RENCANA HASIL KERJA',
    'RHK',
    'KRITERIA PENILAIAN',
    'KRITERIA',
    'PERTANYAAN',
    'PENILAIAN',
    'URAIAN',
  ],
  action: [
    'LANGKAH AKSI',
    'RENCANA AKSI',
    'AKSI',
    'RENCANA TINDAK PENGENDALIAN',
    'RENCANA TINDAK LANJUT',
    'RENCANA TINDAK',
    'KEGIATAN PENGENDALIAN',
    'RENCANA PENGENDALIAN',
    'TINDAKAN PENGENDALIAN',
    'RINCIAN KEGIATAN',
    'URAIAN KEGIATAN',
    'RENCANA KEGIATAN',
    'KEGIATAN',
    'PROGRAM KEGIATAN',
    'LANGKAH KEGIATAN',
    'LANGKAH KERJA',
    'AKTIVITAS',
    'LANGKAH',
    'SUB KEGIATAN',
    'TAHAPAN KEGIATAN',
    'PROGRAM KERJA',
    'RENCANA KERJA',
  ],
  evidence: [
    'BUKTI FISIK',
    'BUKTI DUKUNG',
    'DATA DUKUNG',
    'BUKTI PENDUKUNG',
    'DATA PENDUKUNG',
    'DOKUMEN PENDUKUNG',
    'DOKUMEN BUKTI',
    'EVIDEN',
    'EVIDENCE',
    'BUKTI',
    'DOKUMEN',
    'RENCANA OUTPUT',
    'OUTPUT',
    'KELUARAN',
    'LUARAN',
    'DELIVERABLE',
    'DELIVERABLES',
    'PRODUK',
    'HASIL',
    'HASIL KEGIATAN',
    'HASIL KERJA',
  ],
  target: [
    'TARGET WAKTU',
    'TARGET DAN WAKTU',
    'WAKTU PELAKSANAAN',
    'TARGET WAKTU PELAKSANAAN',
    'TARGET WAKTU PENYELESAIAN',
    'WAKTU PENYELESAIAN',
    'TARGET PENYELESAIAN',
    'TANGGAL SELESAI',
    'WAKTU SELESAI',
    'JADWAL SELESAI',
    'TARGET SELESAI',
    'RENCANA SELESAI',
    'WAKTU AKHIR',
    'JADWAL AKHIR',
    'BATAS WAKTU',
    'BATAS WAKTU PENYELESAIAN',
    'BATAS WAKTU PELAKSANAAN',
    'KURUN WAKTU',
    'TENGGAT WAKTU',
    'DEADLINE',
    'DUE DATE',
    'TIMELINE',
    'TIME LINE',
    'TIME SCHEDULE',
    'JANGKA WAKTU',
    'JANGKA WAKTU PELAKSANAAN',
    'JADWAL PELAKSANAAN',
    'JADWAL KEGIATAN',
    'JADWAL',
    'WAKTU',
    'TENGGAT',
    'TARGET PELAKSANAAN',
    'RENCANA WAKTU',
    'RENCANA PELAKSANAAN',
    'TANGGAL PELAKSANAAN',
    'TARGET BULAN',
    'BULAN PELAKSANAAN',
    'BULAN',
    'BULAN KE',
    'TARGET TRIWULAN',
    'TRIWULAN',
    'TW',
    'TARGET SEMESTER',
    'SEMESTER',
    'PERIODE',
    'TARGET',
    'TAHUN TARGET',
    'TARGET TAHUN',
    'TAHUN PELAKSANAAN',
    'TAHUN',
    'SELESAI',
  ],
  owner: [
    'PENANGGUNG JAWAB',
    'PJ',
    'PJK',
    'PIC',
    'PELAKSANA',
    'UNIT PENANGGUNG JAWAB',
    'PENANGGUNGJAWAB',
    'PETUGAS',
    'PENANGGUNG JAWAB KEGIATAN',
    'PENANGGUNG JAWAB PELAKSANAAN',
  ],
};

/** Of two columns with such headings nobody can say which is meant. */
export const SURE_HEADINGS: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  indicator: COLUMN_HEADINGS.indicator.slice(0, COLUMN_HEADINGS.indicator.indexOf('RENCANA KINERJA')),
  action: COLUMN_HEADINGS.action.slice(0, COLUMN_HEADINGS.action.indexOf('RENCANA TINDAK PENGENDALIAN')),
  evidence: COLUMN_HEADINGS.evidence.slice(0, COLUMN_HEADINGS.evidence.indexOf('DOKUMEN')),
  owner: COLUMN_HEADINGS.owner,
};

/** Headings of a lower level: beside one of them, another component heading names the area. */
export const SUB_COMPONENT_HEADINGS: readonly string[] = [
  'SUB KOMPONEN',
  'SUBKOMPONEN',
  'SUB AREA',
  'SUB PILAR',
  'SUBPILAR',
];

/** Headings of a column that holds every level of an LKE: components where indicators have a column of their own. */
export const LEVELS_HEADINGS: readonly string[] = ['PENILAIAN', 'URAIAN'];

/** Time headings whose cells may hold bare ordinals ("II"), with the word that belongs before those. */
export const PERIOD_HEADINGS: ReadonlyMap<string, string> = new Map([
  ['TRIWULAN', 'Triwulan'],
  ['TARGET TRIWULAN', 'Triwulan'],
  ['TW', 'Triwulan'],
  ['SEMESTER', 'Semester'],
  ['TARGET SEMESTER', 'Semester'],
]);

/** Headings of a column that holds the year of the time beside it. */
export const YEAR_HEADINGS: readonly string[] = [
  'TAHUN TARGET',
  'TARGET TAHUN',
  'TAHUN PELAKSANAAN',
  'TAHUN',
];

/** What a heading stands for; `rank` is its place among the wordings of its key, 0 the surest. */
export interface HeadingMatch {
  readonly key: ColumnKey;
  readonly rank: number;
  readonly wording: string;
}

const MATCHES = lazy(
  () =>
    new Map<string, HeadingMatch>(
      (Object.keys(COLUMN_HEADINGS) as ColumnKey[]).flatMap(key =>
        COLUMN_HEADINGS[key].map((wording, rank) => [wording, { key, rank, wording }] as const),
      ),
    ),
);

const LONGEST_HEADING = 80;

/** The column that a heading names, whatever its case, spacing, bracket or year; null for none. */
export function columnOfHeading(text: string): HeadingMatch | null {
  return text.length > LONGEST_HEADING ? null : matchOfHeading(text);
}

const matchOfHeading = remember(KEPT_HEADINGS, (text): HeadingMatch | null => {
  for (const wording of headingWordings(text)) {
    const match = MATCHES().get(wording);
    if (match) return match;
  }
  return null;
});

/** The activity that a heading of several parts names besides ("AREA/KEGIATAN"); null for none. */
export function activityOfHeading(text: string): HeadingMatch | null {
  return text.length > LONGEST_HEADING ? null : namedActivity(text);
}

const namedActivity = remember(KEPT_HEADINGS, (text): HeadingMatch | null => {
  const matches = headingWordings(text).map(wording => MATCHES().get(wording));
  return matches.find(match => match?.key === 'action' || match?.key === 'indicator') ?? null;
});

/** The month (1–12) that heads a column of a month matrix, typed or made a date by the sheet; null for none. */
export function monthOfHeading(cell: CellValue): number | null {
  if (cell.kind === 'month') return cell.month;
  if (cell.kind === 'date') return cell.date.month;
  return monthOfText(cellText(cell));
}

const monthOfText = remember(KEPT_HEADINGS, (text): number | null => {
  const wording = normalizeHeading(text)
    .replace(/\s*\d+$/, '')
    .toLowerCase();
  return exactMonthOf(wording) ?? weakMonthOf(wording) ?? null;
});

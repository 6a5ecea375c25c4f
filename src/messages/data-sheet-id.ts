import type { PeriodKind } from '../domain/calendar/report-period.ts';
import type { LineState, LineUncounted } from '../domain/rollup/data-line.ts';
import type { RowStatus } from '../domain/status/row-assessment.ts';

/** Headings of Data ZI. Programs of others read them: none is ever renamed or taken away, see docs/data-zi.md. */
export const DATA_HEADINGS = {
  schema: 'skema',
  unitCode: 'kode_unit',
  unitName: 'unit',
  planYear: 'tahun',
  checkDate: 'tanggal_pantau',
  madeOn: 'dibuat_pada',
  rowCode: 'kode',
  area: 'kode_area',
  areaTitle: 'area',
  component: 'komponen',
  indicator: 'indikator',
  deadlineNumber: 'tenggat_ke',
  deadline: 'tenggat',
  dueOn: 'tenggat_dengan_toleransi',
  period: 'periode',
  rowStatus: 'status_baris',
  state: 'status_tenggat',
  isByDecision: 'atas_keputusan',
  isAssumed: 'asumsi',
  askedCount: 'dokumen_diminta',
  presentCount: 'dokumen_ada',
  missingDocuments: 'dokumen_belum',
  fileCount: 'berkas',
  acceptedCount: 'diverifikasi',
  owner: 'pic',
  folderUrl: 'folder_url',
  isFirst: 'baris_pertama',
  isSettled: 'dihitung',
  part: 'bagian',
  uncounted: 'belum_dihitung_karena',
  unreadCount: 'berkas_belum_dikenali',
  replacedCount: 'dikembalikan_diganti',
  unreplacedCount: 'dikembalikan_belum_diganti',
  isSetDay: 'tanggal_pantau_diatur',
  warningDays: 'hari_peringatan',
  ruleSet: 'dasar_hukum',
  periodKind: 'monev_jenis',
  endedCount: 'monev_berakhir',
  reportedCount: 'monev_ada',
  promiseCount: 'janji',
  blankCount: 'janji_tanpa_status',
  closedCount: 'janji_selesai',
} as const;

/** `status_tenggat`. */
export const LINE_STATE_WORDS: Readonly<Record<LineState, string>> = {
  met: 'terpenuhi',
  'met-late': 'terpenuhi_terlambat',
  partly: 'sebagian',
  overdue: 'terlambat',
  'due-soon': 'segera',
  running: 'berjalan',
  upcoming: 'belum',
  'event-bound': 'insidental',
  'needs-schedule': 'perlu_jadwal',
  'not-applicable': 'tidak_berlaku',
};

/** `status_baris`. */
export const LINE_STATUS_WORDS: Readonly<Record<RowStatus, string>> = {
  'not-applicable': 'tidak_berlaku',
  'done-by-decision': 'selesai_atas_keputusan',
  'needs-schedule': 'perlu_jadwal',
  'event-bound': 'insidental',
  overdue: 'terlambat',
  partly: 'sebagian',
  'due-soon': 'segera',
  running: 'berjalan',
  done: 'selesai',
  upcoming: 'belum',
};

/** `belum_dihitung_karena`. */
export const UNCOUNTED_WORDS: Readonly<Record<LineUncounted, string>> = {
  'no-folders': 'tanpa_folder',
  'no-permission': 'tanpa_izin',
  hidden: 'tidak_terlihat',
};

/** `monev_jenis`. */
export const PERIOD_KIND_WORDS: Readonly<Record<PeriodKind, string>> = {
  year: 'tahun',
  semester: 'semester',
  quarter: 'triwulan',
  month: 'bulan',
};

/** Between the names in `dokumen_belum`, and what stands in their place inside of a name. */
export const NAME_SEPARATOR = { between: '; ', inside: ',' } as const;

/** Ends the closing sentence while Data ZI has no code of its unit, or is too long; '' otherwise. */
export function formatDataNote(note: 'code-missing' | 'too-long' | null): string {
  switch (note) {
    case 'code-missing':
      return ' Data ZI belum memuat kode unit: isi Kode unit di Pengaturan ZI.';
    case 'too-long':
      return ' Data ZI tidak ditulis: rencana ini mempunyai lebih dari 20.000 jadwal.';
    case null:
      return '';
  }
}

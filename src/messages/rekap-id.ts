import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { ReportFate, ReportOrigin, Rollup, UnitRemark } from '../domain/rollup/rollup.ts';
import type { OpenActivity } from '../domain/rollup/unit-figures.ts';
import { ANY_FILE } from './evidence-sheet-id.ts';
import { formatDay, formatLongDay } from './month-id.ts';

/** Sheets of the roll-up. */
export const REKAP_SHEETS = {
  summary: 'Rekap ZI',
  units: 'Unit × area',
  open: 'Perlu tindakan',
  absent: 'Belum mengirim',
  files: 'Berkas',
} as const;

/** Titles of its parts. */
export const REKAP_PARTS = {
  title: 'REKAP ZONA INTEGRITAS',
  areas: 'Keadaan per area, semua unit',
  chart: 'Kegiatan semua unit per area menurut keadaannya',
  trend: 'Perkembangan',
  trendNote: 'Tiap hari menghitung keadaan terbaru dari setiap unit sampai hari itu.',
  attention: 'Yang perlu diperhatikan',
  units: 'UNIT × AREA: PERSENTASE TERPENUHI',
  unitsNote:
    'Kegiatan terpenuhi dibagi kegiatan yang jatuh tempo, tiap kegiatan dihitung satu kali. "–": belum ada yang jatuh tempo.',
  open: 'KEGIATAN YANG PALING PERLU DITINDAK',
  absent: 'UNIT YANG BELUM MENGIRIM ATAU MENGIRIM HARI LAMA',
  files: 'BERKAS YANG DIBACA',
  total: 'Jumlah',
  noArea: 'Tanpa area',
  noList:
    'Daftar unit tidak diberikan, jadi tidak diketahui siapa yang belum mengirim. Taruh daftar-unit.csv (kode_unit, unit) di folder itu, atau tulis --daftar BERKAS.',
  allSent: 'Semua unit pada daftar telah mengirim.',
  noneOld: 'Tidak ada unit yang mengirim hari lama.',
  noOpen: 'Tidak ada kegiatan yang terlambat atau baru sebagian.',
} as const;

/** Headings of its tables. */
export const REKAP_HEADINGS = {
  area: 'Area',
  parts: ['%', 'Terpenuhi', 'Sebagian', 'Terlambat', 'Belum jatuh tempo', 'Lain', 'Kegiatan'],
  trend: { day: 'Hari', units: 'Unit', due: 'Jatuh tempo', met: 'Terpenuhi', share: '%' },
  units: {
    rank: 'No.',
    unit: 'Unit',
    code: 'Kode unit',
    year: 'Tahun',
    day: 'Per hari',
    share: '%',
    met: 'Terpenuhi',
    due: 'Jatuh tempo',
    partly: 'Sebagian',
    overdue: 'Terlambat',
    remarks: 'Keterangan',
  },
  open: {
    unit: 'Unit',
    code: 'KODE',
    activity: 'Kegiatan',
    missing: 'Belum ditemukan',
    due: 'Tenggat',
    owner: 'PIC',
  },
  absent: { code: 'Kode unit', unit: 'Unit', state: 'Keadaan' },
  files: { file: 'Berkas', unit: 'Unit', day: 'Per hari', origin: 'Dibaca dari', result: 'Hasil' },
} as const;

const ORIGINS: Readonly<Record<ReportOrigin, string>> = {
  sheet: 'Data ZI',
  table: 'tabel CSV',
  plan: 'dihitung dari rencana aksi',
};

/** What a report was read from. */
export function formatOrigin(origin: ReportOrigin): string {
  return ORIGINS[origin];
}

/** Units, year and days in one line. */
export function formatRekapLine({ unitCount, year, days }: Rollup): string {
  const span = days === null ? '' : formatDays(days.first, days.last);
  return `${formatCount(unitCount)} unit · rencana aksi tahun ${year}${span}`;
}

function formatDays(first: PlainDate, last: PlainDate): string {
  const isOne = first.year === last.year && first.month === last.month && first.day === last.day;
  return isOne ? ` · per ${formatLongDay(last)}` : ` · per ${formatDay(first)} s.d. ${formatDay(last)}`;
}

/** `12.345`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** What people should know of a unit's report. */
export function formatRemark(remark: UnitRemark): string {
  switch (remark.code) {
    case 'old-day':
      return `hari lama: ${remark.dayCount} hari sebelum yang terbaru`;
    case 'code-missing':
      return 'tanpa kode unit';
    case 'other-name':
      return `kode ini dipakai juga oleh "${remark.name}"`;
    case 'never-refreshed':
      return 'belum pernah disegarkan';
    case 'uncounted':
      return `${remark.rowCount} kegiatan belum dihitung buktinya`;
    case 'nothing-due':
      return 'belum ada yang jatuh tempo';
    case 'not-listed':
      return 'tidak ada pada daftar unit';
  }
}

/** Documents not found at a deadline, at most three, and what else is open. */
export function formatOpenDocuments({ missing, otherDeadlineCount }: OpenActivity): string {
  const shown = missing.slice(0, 3).map(name => name ?? ANY_FILE);
  const more = missing.length - shown.length;
  const parts = [
    ...shown,
    ...(more > 0 ? [`dan ${more} dokumen lain`] : []),
    ...(otherDeadlineCount > 0 ? [`dan ${otherDeadlineCount} jadwal lain`] : []),
  ];
  return parts.join('; ');
}

/** Ends a list that is cut. */
export function formatMoreOpen(count: number): string {
  return `dan ${formatCount(count)} kegiatan lain; lihat Ringkasan ZI tiap unit.`;
}

/** Whether a report counts, or which other one does in its place. */
export function formatFate({ replacedBy, day }: ReportFate, isSameDay: boolean): string {
  if (replacedBy === null) return 'dipakai';
  return isSameDay
    ? `tidak dipakai: ${replacedBy.fileName} memuat hari yang sama (${formatDay(day)}) dan ditulis kemudian`
    : `tidak dipakai: ${replacedBy.fileName} lebih baru (${formatDay(replacedBy.day)})`;
}

/** The sentences under "Yang perlu diperhatikan". */
export function listAttention(counts: {
  readonly missing: number | null;
  readonly old: number;
  readonly withoutCode: number;
  readonly replaced: number;
  readonly refused: number;
  readonly otherYears: number;
}): readonly string[] {
  const { missing, old, withoutCode, replaced, refused, otherYears } = counts;
  const lines = [
    missing === null
      ? 'Daftar unit tidak diberikan.'
      : missing > 0
        ? `${missing} unit belum mengirim (lihat ${REKAP_SHEETS.absent}).`
        : REKAP_PARTS.allSent,
    old > 0 ? `${old} unit mengirim hari lama (lihat ${REKAP_SHEETS.absent}).` : '',
    withoutCode > 0 ? `${withoutCode} unit tanpa kode unit; dikenali dari namanya.` : '',
    replaced > 0
      ? `${replaced} berkas tidak dipakai karena ada yang lebih baru dari unit yang sama (lihat ${REKAP_SHEETS.files}).`
      : '',
    refused > 0 ? `${refused} berkas tidak dapat dibaca (lihat ${REKAP_SHEETS.files}).` : '',
    otherYears > 0 ? `${otherYears} unit mengirim rencana tahun lain; tidak ikut dalam jumlah ini.` : '',
  ];
  return lines.filter(line => line !== '');
}

/** State of a unit on the sheet of those who did not send. */
export const NOT_SENT = 'belum mengirim';

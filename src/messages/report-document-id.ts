import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { ReportPeriod } from '../domain/calendar/report-period.ts';
import type { MonevSummary, SummaryRow } from '../domain/monev/monev-report.ts';
import { formatAreaNumber, formatAreaTitle, formatPeriodWords, formatShare } from './monev-id.ts';
import { formatLongDay } from './month-id.ts';
import { formatRowCodes } from './row-codes.ts';
import { toTitleCase } from './signature-id.ts';

/** Words of the report document. Fixed sentences take period, year, unit and names from their arguments only. */
export const REPORT_WORDS = {
  coverTitle: 'LAPORAN MONITORING DAN EVALUASI\nPEMBANGUNAN ZONA INTEGRITAS',
  preface: 'KATA PENGANTAR',
  contents: 'DAFTAR ISI',
  chapter1: 'BAB I\nPENDAHULUAN',
  background: '1.1 Latar Belakang',
  legal: '1.2 Dasar Hukum',
  purpose: '1.3 Maksud dan Tujuan',
  scope: '1.4 Ruang Lingkup',
  chapter2: 'BAB II\nKEADAAN KEGIATAN PER AREA',
  met: 'Terpenuhi',
  partly: 'Sebagian terpenuhi',
  unmet: 'Belum terpenuhi',
  registers: 'Tim, pakta integritas, dan target prioritas',
  nothingDue: 'Tidak ada kegiatan yang jatuh tempo pada periode ini.',
  chapter3: 'BAB III\nANALISIS',
  summary: '3.1 Ringkasan',
  gaps: '3.2 Kegiatan yang Belum Terpenuhi dan Kendalanya',
  running: 'Sedang berjalan dan belum ada berkasnya',
  runningNote:
    'Kegiatan berikut belum jatuh tempo. Berkasnya belum ditemukan; hal ini bukan kekurangan pada periode ini.',
  noGaps: 'Tidak ada kegiatan jatuh tempo yang belum terpenuhi.',
  plans: '3.3 Rencana Tindak Lanjut',
  noPlans: 'Rencana tindak lanjut belum diisi pada lembar Matriks.',
  noPlansNeeded: 'Tidak ada kegiatan yang memerlukan tindak lanjut.',
  chapter4: 'BAB IV\nTINDAK LANJUT HASIL MONEV SEBELUMNYA',
  noFormer: 'Hasil monev sebelumnya tidak tercatat dalam spreadsheet ini.',
  noFollowUps: 'Tidak ada yang perlu ditindaklanjuti dari monev sebelumnya.',
  chapter5: 'BAB V\nPENUTUP',
  appendix1: 'LAMPIRAN 1\nMATRIKS MONITORING DAN EVALUASI',
  appendix2: 'LAMPIRAN 2\nDAFTAR BUKTI',
  appendix3: 'LAMPIRAN 3\nCARA MEMBACA JADWAL',
  noLines: 'Tidak ada kegiatan yang jatuh tempo atau sedang berjalan pada periode ini.',
  noEvidence: 'Tidak ada berkas pada periode ini.',
  empty: '–',
} as const;

/** Words of the footer on numbered pages. */
export const PAGE_NUMBER_WORDS = { before: 'Halaman ', between: ' dari ' } as const;

/** Headings of the tables. */
export const REPORT_TABLES = {
  summary: ['Area', 'Kegiatan', 'Jatuh tempo', 'Terpenuhi', 'Sebagian', 'Belum', 'Berjalan', '% periode ini'],
  gaps: ['Kode', 'Indikator', 'Keadaan', 'Kendala'],
  plans: ['Kode', 'Rencana tindak lanjut', 'Penanggung jawab', 'Batas waktu'],
  followUps: ['Kode', 'Temuan', 'Rencana tindak lanjut', 'PJ dan batas waktu', 'Keadaan sekarang', 'Status'],
  matrix: [
    'Kode',
    'Indikator',
    'Langkah aksi',
    'Bukti fisik',
    'Jatuh tempo',
    'Keadaan',
    'Bukti',
    'Kendala dan tindak lanjut',
  ],
  evidence: ['Kode', 'Berkas', 'Tanggal unggah', 'Keterangan'],
} as const;

/** `Sampai 5 Juli 2021, seluruh tahun`: the head of the column with the year's counts. */
export function formatYearColumn(checkDate: PlainDate): string {
  return `Sampai ${formatLongDay(checkDate)}, seluruh tahun`;
}

/** `2.1 Manajemen Perubahan (Area I)`: the number of the heading and the area's own do not stand side by side. */
export function formatAreaHeading(
  place: number,
  { area, title, part }: Pick<SummaryRow, 'area' | 'title' | 'part'>,
): string {
  const numeral = formatAreaNumber(area);
  if (numeral === '') return `2.${place} ${formatAreaTitle(null, toTitleCase(title), part)}`;
  return title === ''
    ? `2.${place} ${formatAreaTitle(null, `Area ${numeral}`, part)}`
    : `2.${place} ${formatAreaTitle(null, toTitleCase(title), part)} (Area ${numeral})`;
}

/** `43 dari 69`: met of those due. */
export function formatMetOfDue({ metCount, dueCount }: Pick<SummaryRow, 'metCount' | 'dueCount'>): string {
  return dueCount === 0 ? '–' : `${metCount} dari ${dueCount}`;
}

/** What "terpenuhi" means, once. */
export function formatMeaning({
  acceptedCount,
  countedCount,
}: {
  acceptedCount: number;
  countedCount: number;
}): string {
  return `Dalam laporan ini kegiatan disebut terpenuhi bila semua dokumen yang diminta ditemukan di folder bukti menurut namanya; ${acceptedCount} dari ${countedCount} berkas yang dikenali telah diverifikasi.`;
}

/** How an area stands, in one paragraph: what was settled before stands ahead of the share of the rest. */
export function formatAreaParagraph(
  area: SummaryRow,
  period: ReportPeriod,
  { hasOpenFromBefore }: Pick<MonevSummary, 'hasOpenFromBefore'>,
): string {
  const { counts } = area;
  const settled = counts.outside === 0 ? '' : `, ${counts.outside} di antaranya sudah selesai sebelumnya`;
  const whole = `Area ini memuat ${area.rowCount} kegiatan${settled}.`;
  const before = hasOpenFromBefore ? ' atau masih terbuka dari periode sebelumnya' : '';
  const due =
    area.dueCount === 0
      ? ''
      : `Pada ${formatPeriodWords(period)}, ${area.dueCount} kegiatan jatuh tempo${before}: ${listCounts([
          [counts.met + counts['met-late'], lateWords(counts['met-late'])],
          [counts.partly, 'sebagian terpenuhi'],
          [counts.unmet, 'belum terpenuhi'],
        ])} (${formatShare(area.metCount, area.dueCount)} terpenuhi).`;
  const others = listCounts([
    [counts.running, 'sedang berjalan'],
    [counts.upcoming, 'belum jatuh tempo'],
    [counts['event-bound'], 'menunggu kejadian (insidental)'],
    [counts['needs-schedule'], 'perlu jadwal'],
    [counts['not-applicable'], 'tidak berlaku'],
  ]);
  const rest = others === '' ? '' : `${due === '' ? 'Keadaannya' : 'Selebihnya'}: ${others}.`;
  return [whole, due, rest].filter(words => words !== '').join(' ');
}

function lateWords(lateCount: number): string {
  return lateCount === 0 ? 'terpenuhi' : `terpenuhi (${lateCount} setelah tenggat)`;
}

function listCounts(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}

/** `9 sudah selesai sebelumnya`, for the cell of an area's name. */
export function formatSettledBefore(count: number): string {
  return `${count} sudah selesai sebelumnya`;
}

/** Of a sentence that names rows; chapter II names all of them. */
const MOST_CODES = 60;

/** The codes of due rows on which nobody wrote an obstacle, in one sentence. */
export function formatWithoutObstacle(codes: readonly string[]): string {
  return `Kendala belum diisi: ${formatRowCodes(codes, MOST_CODES)}.`;
}

/** The codes of due rows on which nobody wrote a follow-up, in one sentence. */
export function formatWithoutPlan(codes: readonly string[]): string {
  return `Rencana tindak lanjut belum diisi: ${formatRowCodes(codes, MOST_CODES)}.`;
}

/** Follow-ups without a promise, in one sentence by their state. */
export function formatWithoutPromise(state: string, codes: readonly string[]): string {
  return `${state}: ${codes.join(', ')}.`;
}

export const WITHOUT_PROMISE_INTRO =
  'Kegiatan berikut belum terpenuhi pada monev sebelumnya dan tidak memuat rencana tindak lanjut. Keadaannya sekarang:';

/** The closing figures of the whole year up to the check date, in words and without a letter of the LKE. */
export function formatYearClosing({ total }: Pick<MonevSummary, 'total'>, checkDate: PlainDate): string {
  const day = formatLongDay(checkDate);
  if (total.dueCount === 0) return `Sampai ${day} belum ada kegiatan rencana aksi yang jatuh tempo.`;
  const onTime = total.counts.met;
  return `Sampai ${day}, ${total.metCount} dari ${total.dueCount} kegiatan rencana aksi yang jatuh tempo terpenuhi (${formatShare(total.metCount, total.dueCount)}), ${onTime} di antaranya tepat waktu.`;
}

/** What is to become of rows that fell short: only what the report itself holds. */
export function formatNextStep(gapCount: number, planCount: number): string {
  if (gapCount === 0) return '';
  return planCount === 0
    ? `Rencana tindak lanjut bagi ${gapCount} kegiatan yang belum terpenuhi masih perlu ditetapkan, dan hasilnya dilaporkan pada monev berikutnya.`
    : 'Kegiatan yang belum terpenuhi ditindaklanjuti menurut Bab III, dan hasilnya dilaporkan pada monev berikutnya.';
}

/** The meeting as people wrote it on the sheet; '' where they wrote nothing. */
export function formatMeeting({ day, place, lead }: Record<'day' | 'place' | 'lead', string>): string {
  const facts = [
    day === '' ? '' : `hari dan tanggal ${day}`,
    place === '' ? '' : `tempat ${place}`,
    lead === '' ? '' : `pimpinan ${lead}`,
  ].filter(words => words !== '');
  return facts.length === 0 ? '' : `Rapat monev: ${facts.join('; ')}.`;
}

/** Remarks beside a row, as the sheets have them. */
export const ROW_REMARKS = {
  byDecision: 'atas keputusan',
  late: 'setelah tenggat',
  assumed: 'asumsi',
  unread: 'berkas lain (belum dikenali)',
} as const;

/** `tahun 2020`: the proof is of another year, as asked. */
export function formatOtherYear(year: number): string {
  return `tahun ${year}`;
}

/** `di IV.2.a`: the proof lies in the folder of another row. */
export function formatElsewhere(rowCode: string): string {
  return `di ${rowCode}`;
}

/** How schedules are read, and which rows rest on an assumption. */
export function formatScheduleReading(assumedCodes: readonly string[]): readonly string[] {
  const assumed =
    assumedCodes.length === 0
      ? 'Tidak ada jadwal yang dibaca dengan asumsi.'
      : `Jadwal kegiatan berikut dibaca dengan asumsi, misalnya satu tenggat pada akhir rentang waktu atau tanggal dari kata "bulanan": ${assumedCodes.join(', ')}.`;
  return [
    'Jatuh tempo dibaca dari kolom target waktu rencana aksi. Bulan jatuh tempo pada hari terakhirnya; triwulan, semester, dan tahun pada akhir bulan terakhirnya; tanggal pada hari itu.',
    'Kegiatan yang menunggu kejadian (insidental) tidak mempunyai jatuh tempo.',
    assumed,
  ];
}

/** The place and day of signing: dots until the unit names the day, since a check date is no day of signing. */
export function formatSigning(place: string, signedOn: string, year: number): string {
  const where = place === '' ? '……………………' : place;
  return `${where}, ${signedOn === '' ? `………………… ${year}` : signedOn}`;
}

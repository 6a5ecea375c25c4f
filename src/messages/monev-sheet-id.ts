import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { ReportPeriod } from '../domain/calendar/report-period.ts';
import type { MetOfDue, StateNow, SummaryRow } from '../domain/monev/monev-report.ts';
import type { AreaPart } from '../domain/plan/action-plan.ts';
import { ANY_FILE } from './evidence-sheet-id.ts';
import { formatAreaNumber, formatPeriodWords, formatShare } from './monev-id.ts';
import { formatDay, formatLongDay } from './month-id.ts';
import { cutOnWord } from './overview-id.ts';

/** The sections of the sheet that the head signs, in their order. */
export const REPORT_SECTIONS = {
  meeting: '1. Pelaksanaan',
  summary: '2. Ringkasan',
  gaps: '3. Yang belum terpenuhi dan rencana tindak lanjut',
  followUps: '4. Tindak lanjut hasil monev sebelumnya',
  conclusion: '5. Kesimpulan',
} as const;

/** What people fill in about the meeting. */
export const MEETING_LABELS = {
  meetingDay: 'Hari dan tanggal rapat',
  meetingPlace: 'Tempat rapat',
  meetingLead: 'Pimpinan rapat',
} as const;

/** What each field of people is called. */
export const FIELD_LABELS = { ...MEETING_LABELS, conclusion: 'Kesimpulan' } as const;

export const LEGAL_LABEL = 'Dasar hukum';

/** The line on top of every page: whose report it is, of what and as of when. */
export function formatRunningHead(unitName: string, period: ReportPeriod, checkDate: PlainDate): string {
  const report = `Monev ZI ${formatPeriodWords(period)}`;
  const unit = unitName.replace(/\s+/g, ' ').trim();
  const head = unit === '' ? report : `${unit} · ${report}`;
  return `${head} · posisi per ${formatLongDay(checkDate)}`;
}

/** Counts of what fell due; the two shares are of its own column and of the year to date. */
export const DUE_HEADINGS = {
  numeral: 'No',
  area: 'Area – kegiatan yang jatuh tempo',
  due: 'Jatuh tempo',
  met: 'Terpenuhi',
  metLate: 'Terpenuhi terlambat',
  partly: 'Sebagian',
  unmet: 'Belum terpenuhi',
  share: '% terpenuhi',
  shareToDate: '% s.d. periode ini',
} as const;

/** Counts of all rows: what fell due is the rest. */
export const ROWS_HEADINGS = {
  numeral: 'No',
  area: 'Area – seluruh kegiatan',
  rowCount: 'Jumlah kegiatan',
  running: 'Sedang berjalan',
  upcoming: 'Belum jatuh tempo',
  eventBound: 'Insidental',
  notApplicable: 'Tidak berlaku',
  needsSchedule: 'Perlu jadwal',
  outside: 'Selesai sebelumnya',
} as const;

const PART_LETTERS: Readonly<Record<AreaPart, string>> = { pemenuhan: 'A', reform: 'B' };

/** `IV`, in a plan of two parts `B.IV`; the place in the list where the area has no numeral. */
export function formatAreaLabel(area: number | null, part: AreaPart | null, place: number): string {
  const numeral = formatAreaNumber(area) || String(place);
  return part === null ? numeral : `${PART_LETTERS[part]}.${numeral}`;
}

/** What "Sebagian" and "Belum terpenuhi" mean, below a table that counts any. */
export function formatShortfall({ counts }: Pick<SummaryRow, 'counts'>): string {
  if (counts.partly + counts.unmet === 0) return '';
  return 'Sebagian: tiap jadwal ada berkasnya, belum lengkap. Belum terpenuhi: ada yang tanpa berkas.';
}

/** What the share to date is of. */
export function formatToDate({ dueCount, metCount }: MetOfDue): string {
  if (dueCount === 0) return '';
  return `% s.d. periode ini dihitung sejak awal tahun: ${metCount} dari ${dueCount} kegiatan (${formatShare(metCount, dueCount)}).`;
}

/** The table of rows that fell short, with what people wrote on the matrix. */
export const GAP_HEADINGS = {
  code: 'KODE',
  indicator: 'Indikator',
  missing: 'Belum ditemukan',
  due: 'Jatuh tempo',
  state: 'Keadaan',
  obstacle: 'Kendala',
  followUp: 'Rencana tindak lanjut',
  owner: 'Penanggung jawab',
  until: 'Batas waktu',
} as const;

export const NO_GAPS = 'Tidak ada kegiatan jatuh tempo yang belum terpenuhi.';

/** The heading above a stretch of lines; `isOpen` where its area began further up. */
export function formatAreaHeading(areaTitle: string, isOpen: boolean): string {
  return isOpen ? `${areaTitle} (lanjutan)` : areaTitle;
}

const MOST_DOCUMENTS = 3;

/** Documents that are missing: three at most, then how many more; a blank title is that of any one file. */
export function formatMissingDocuments(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_DOCUMENTS).map(title => cutOnWord(title || ANY_FILE));
  const more = titles.length - named.length;
  return [...named, ...(more > 0 ? [`dan ${more} dokumen lain`] : [])].join('; ');
}

/** Rows that run without a file; each with the day on which it falls due. */
export function formatRunningRows(
  rows: readonly { readonly code: string; readonly dueOn: PlainDate | null }[],
): string {
  const words = rows.map(({ code, dueOn }) => (dueOn === null ? code : `${code} (${formatDay(dueOn)})`));
  return `Sedang berjalan, belum jatuh tempo, dan belum ada berkasnya: ${words.join(', ')}.`;
}

/** How rows that were found without a plan stand now. */
export type BareState = 'met' | 'open';

const BARE_WORDS: Readonly<Record<BareState, string>> = {
  met: 'kini sudah terpenuhi',
  open: 'belum terpenuhi',
};

/** Rows of the last report for which no plan was written. */
export function formatBareRows(state: BareState, codes: readonly string[]): string {
  return `Tanpa rencana tindak lanjut, ${BARE_WORDS[state]} (${codes.length} kegiatan): ${codes.join(', ')}.`;
}

/** Whether a follow-up without a plan is settled by now. */
export function bareStateOf({ category }: Pick<StateNow, 'category'>): BareState {
  return category === 'met' || category === 'met-late' ? 'met' : 'open';
}

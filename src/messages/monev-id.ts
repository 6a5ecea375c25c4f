import type { PlainDate } from '../domain/calendar/plain-date.ts';
import {
  formatPeriodCode,
  monthsOfPeriod,
  type PeriodKind,
  type ReportPeriod,
} from '../domain/calendar/report-period.ts';
import type { MonevSummary, OmissionReason, RowCategory } from '../domain/monev/monev-report.ts';
import type { AreaPart } from '../domain/plan/action-plan.ts';
import type { ReportKind } from '../sheets/monev/report-key.ts';
import { formatLongDay, monthName, shortMonthName } from './month-id.ts';

/** Words of the categories of plan rows, as the summary heads them. */
export const CATEGORY_WORDS: Readonly<Record<RowCategory, string>> = {
  met: 'Terpenuhi',
  'met-late': 'Terpenuhi terlambat',
  partly: 'Sebagian',
  unmet: 'Belum terpenuhi',
  running: 'Sedang berjalan',
  upcoming: 'Belum jatuh tempo',
  'event-bound': 'Insidental',
  'not-applicable': 'Tidak berlaku',
  'needs-schedule': 'Perlu jadwal',
  outside: 'Selesai sebelumnya',
};

const ROMAN = ['', ...'I II III IV V VI VII VIII IX X XI XII'.split(' ')];

const REPORT_WORDS: Readonly<Record<ReportKind, string>> = { monev: 'Monev', matrix: 'Matriks' };

/** What the sheets of a report are called. */
export function formatReportWord(kind: ReportKind): string {
  return REPORT_WORDS[kind];
}

/** `Monev S1 2021`, `Matriks TW2 2021`, `Monev B03 2021`, `Monev 2021`. */
export function formatReportSheetName(kind: ReportKind, period: ReportPeriod): string {
  return `${formatReportWord(kind)} ${formatPeriodCode(period).replace('-', ' ')}`;
}

/** `Monev S1 2021 (5 Jul 14.05)`: the name of a version that was replaced, of at most 31 characters. */
export function formatRetiredName(name: string, day: PlainDate, time: string): string {
  return `${name} (${day.day} ${shortMonthName(day.month)} ${time})`;
}

interface PeriodNames {
  /** Without its year. */
  readonly name: (index: number) => string;
  /** Whether a title says which months it holds. */
  readonly needsMonths: boolean;
}

const PERIOD_NAMES: Readonly<Record<PeriodKind, PeriodNames>> = {
  year: { name: () => 'tahun', needsMonths: false },
  semester: { name: index => `semester ${ROMAN[index] ?? index}`, needsMonths: true },
  quarter: { name: index => `triwulan ${ROMAN[index] ?? index}`, needsMonths: true },
  month: { name: index => `bulan ${monthName(index)}`, needsMonths: false },
};

/** `SEMESTER I (JANUARI–JUNI) 2021`, `BULAN MARET 2021`, `TAHUN 2021`. */
export function formatPeriodTitle(period: ReportPeriod): string {
  const { name, needsMonths } = PERIOD_NAMES[period.kind];
  const { first, last } = monthsOfPeriod(period);
  const months = needsMonths ? ` (${monthName(first)}–${monthName(last)})` : '';
  return `${name(period.index)}${months} ${period.year}`.toUpperCase();
}

/** `semester I 2021`, `bulan Maret 2021`, `tahun 2021`. */
export function formatPeriodWords({ kind, index, year }: ReportPeriod): string {
  return `${PERIOD_NAMES[kind].name(index)} ${year}`;
}

/** The area as a line of the summary and a band of the matrix names it ("REFORM › I. MANAJEMEN PERUBAHAN"). */
export function formatAreaTitle(area: number | null, title: string, part: AreaPart | null = null): string {
  const words = area === null ? title || 'Tanpa area' : `${ROMAN[area] ?? area}. ${title}`;
  return part === null ? words : `${PART_WORDS[part]} › ${words}`;
}

/** The name of a part of the plan, as PermenPANRB 90/2021 has it. */
const PART_WORDS: Readonly<Record<AreaPart, string>> = { pemenuhan: 'PEMENUHAN', reform: 'REFORM' };

/** The line of the summary that adds up a part of the plan. */
export function formatPartTotal(part: AreaPart): string {
  return `Jumlah ${PART_WORDS[part]}`;
}

/** The numeral of an area; '' for rows without one. */
export function formatAreaNumber(area: number | null): string {
  return area === null ? '' : (ROMAN[area] ?? String(area));
}

/** The share of met rows, or a dash where nothing fell due. */
export function formatShare(metCount: number, dueCount: number): string {
  if (dueCount === 0) return '–';
  return `${String(Math.round((metCount / dueCount) * 1000) / 10).replace('.', ',')}%`;
}

/** What the percentage is of, in words. */
export function formatDenominator(summary: MonevSummary, periodWords: string): string {
  const { metCount, dueCount } = summary.total;
  const before = summary.hasOpenFromBefore ? ' atau masih terbuka dari periode sebelumnya' : '';
  if (dueCount === 0)
    return `Belum ada kegiatan yang jatuh tempo pada ${periodWords}${before}, sehingga tidak ada persentase.`;
  return `Persentase = kegiatan terpenuhi (tepat waktu dan terlambat) dibagi kegiatan yang jatuh tempo pada ${periodWords}${before}: ${metCount} dari ${dueCount} kegiatan (${formatShare(metCount, dueCount)}).`;
}

/** The deadlines behind the rows. */
export function formatDeadlineCounts({ dueDeadlineCount, metDeadlineCount }: MonevSummary): string {
  return `Jadwal: ${dueDeadlineCount} jatuh tempo, ${metDeadlineCount} terpenuhi.`;
}

/** Why plan rows have no line, as the head of their list. */
export function formatOmission(reason: OmissionReason['code']): string {
  switch (reason) {
    case 'due-later':
      return 'Belum jatuh tempo pada periode ini';
    case 'event-bound':
      return 'Insidental (menunggu kejadian) dan tanpa berkas pada periode ini';
    case 'not-applicable':
      return 'Tidak berlaku (atas keputusan)';
    case 'needs-schedule':
      return 'Perlu jadwal (target waktu belum terbaca)';
    case 'settled-before':
      return 'Selesai pada periode sebelumnya';
  }
}

export const REPORT_TITLE = 'MONITORING DAN EVALUASI PEMBANGUNAN ZONA INTEGRITAS';
export const MATRIX_TITLE = 'MATRIKS MONITORING DAN EVALUASI ZONA INTEGRITAS';
export const OMITTED_SECTION = 'Kegiatan yang tidak dimuat dalam matriks';
export const ORPHAN_SECTION = 'Catatan untuk baris yang sudah dihapus atau tidak dimuat lagi';
export const CHANGED_SECTION = 'Diubah tangan';
export const TOTAL_WORD = 'Jumlah';
export const CHART_TITLE = 'Kegiatan yang jatuh tempo menurut area';

/** Headings of the matrix; ✎ marks people's columns. */
export const MATRIX_HEADINGS = {
  code: 'KODE',
  indicator: 'Indikator',
  action: 'Langkah aksi',
  evidence: 'Bukti fisik',
  due: 'Jatuh tempo',
  status: 'Status',
  files: 'Bukti',
  obstacle: 'Kendala ✎',
  followUp: 'Tindak lanjut ✎',
  owner: 'Penanggung jawab ✎',
  until: 'Batas waktu ✎',
  key: 'KUNCI',
} as const;

/** The unit under a report's title, or a dotted line. */
export function formatUnit(unitName: string): string {
  return unitName === '' ? 'Unit kerja: …………………………' : unitName;
}

/** The day as of which a report counts. */
export function formatCheckDate(checkDate: PlainDate): string {
  return `Posisi per tanggal ${formatLongDay(checkDate)}`;
}

/** The line under the title of the matrix. */
export function formatMatrixLine(unitName: string, periodTitle: string, checkDate: PlainDate): string {
  return [periodTitle, formatUnit(unitName), formatCheckDate(checkDate)].join(' · ');
}

/** A document that lies in the folder of another row. */
export function formatElsewhere(title: string, rowCode: string): string {
  return `${title} (di ${rowCode})`;
}

/** A document that is proved by a web address. */
export function formatLinkedDocument(title: string): string {
  return `${title} (tautan)`;
}

/** What stands on a line for more files than are named. */
export function formatMoreFiles(count: number): string {
  return `… dan ${count} berkas lain`;
}

/** An item of "Diubah tangan": an own cell; `now` is '' where its line is gone. */
export function formatChangedCell(place: string, old: string, now: string): string {
  return now === ''
    ? formatStray(place, old)
    : `${place}: tertulis "${onOneLine(old)}", kini "${onOneLine(now)}"`;
}

// The list stands in merged rows, which do not grow with their lines.
function onOneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ');
}

/** An item of "Diubah tangan": words where the add-on writes or nobody was meant to. */
export function formatStray(place: string, words: string): string {
  return `${place}: tertulis "${onOneLine(words)}"`;
}

/** An item of "Diubah tangan": a formula that became its result. */
export function formatFormula(place: string, formula: string, result: string): string {
  return `${place}: rumus ${formula} menjadi hasilnya, "${result}"`;
}

import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { formatLongDay } from './month-id.ts';

/** Words of the work plan's document. Fixed sentences take unit, year and names from their arguments only. */
export const PLAN_WORDS = {
  coverTitle: 'RENCANA KERJA\nPEMBANGUNAN ZONA INTEGRITAS',
  approval: 'LEMBAR PENGESAHAN',
  preface: 'KATA PENGANTAR',
  contents: 'DAFTAR ISI',
  chapter1: 'BAB I\nPENDAHULUAN',
  background: '1.1 Latar Belakang',
  legal: '1.2 Dasar Hukum',
  purpose: '1.3 Maksud dan Tujuan',
  terms: '1.4 Pengertian Umum',
  chapter2: 'BAB II\nPROGRAM KERJA',
  declaration: '2.1 Pencanangan',
  process: '2.2 Proses Pembangunan',
  chapter3: 'BAB III\nRENCANA KERJA',
  chapter4: 'BAB IV\nPENUTUP',
  appointment: 'MEKANISME PENETAPAN TIM ZONA INTEGRITAS',
  priorities: 'TARGET PRIORITAS PEMBANGUNAN ZONA INTEGRITAS',
  empty: '–',
} as const;

/** Headings of the appendices' tables. */
export const PLAN_TABLES = {
  steps: ['No.', 'Langkah', 'Pelaksana'],
  priorities: ['No.', 'Target prioritas'],
} as const;

/** The title above the signatures of approval: the unit as it is written. */
export function formatApprovalTitle(unitName: string, year: number): string {
  const unit = unitName === '' ? '' : `\n${unitName.toUpperCase()}`;
  return `${PLAN_WORDS.coverTitle}${unit}\nTAHUN ${year}`;
}

/** `TAHUN 2021`. */
export function formatYearLine(year: number): string {
  return `TAHUN ${year}`;
}

/** `LAMPIRAN 2` above its title; appendices that are left out leave no gap in the numbers. */
export function formatAppendixTitle(number: number, title: string): string {
  return `LAMPIRAN ${number}\n${title}`;
}

/** What an area's rows are about: `Manajemen Perubahan (7 kegiatan): Tim Kerja; Dokumen Rencana`. */
export function formatAreaProgram(title: string, rowCount: number, components: readonly string[]): string {
  const named = components.length === 0 ? '' : `: ${components.join('; ')}`;
  return `${title} (${rowCount} kegiatan)${named}.`;
}

/** How far the pact is signed, by those whom the register lists. */
export function formatPactCount(signedCount: number, listedCount: number): string {
  return `Menurut register pencanangan, ${signedCount} dari ${listedCount} pegawai yang tercantum telah menandatangani pakta integritas.`;
}

/** The day of the declaration: `Hari pencanangan: 5 Juli 2021`. */
export function formatDeclared(day: PlainDate): string {
  return formatFact('Hari pencanangan', formatLongDay(day));
}

/** A fact of the declaration, as people wrote it: `Tempat: Aula`. */
export function formatFact(label: string, words: string): string {
  return `${label}: ${words}`;
}

/** Under the table: columns that people hid. */
export function formatHiddenColumns(headings: readonly string[]): string {
  return `Kolom yang disembunyikan pada sheet tidak dimuat: ${headings.join(', ')}.`;
}

export const REORDERED_NOTE =
  'Baris pada sheet sedang diurutkan lain; di sini baris disusun menurut kode, area demi area.';

/** Under the table: schedules that people corrected, beside what TARGET WAKTU says. */
export function formatCorrections(corrections: readonly { code: string; words: string }[]): string {
  return `Jadwal yang dikoreksi: ${corrections.map(({ code, words }) => `${code} ${words}`).join('; ')}.`;
}

/** Under the table: rows that people decided not to be applicable. */
export function formatNotApplicable(rows: readonly { code: string; reason: string }[]): string {
  return `Tidak berlaku: ${rows.map(({ code, reason }) => `${code} (${reason})`).join('; ')}.`;
}

import type { PlainDate } from '../domain/calendar/plain-date.ts';

const MONTHS: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

const LETTERS_OF_SHORT_NAME = 3;

/** The name of a month (1–12): "Agustus". */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The short name of a month (1–12): "Agu". */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, LETTERS_OF_SHORT_NAME);
}

/** "5 Jul 2021". */
export function formatDay({ year, month, day }: PlainDate): string {
  return `${day} ${shortMonthName(month)} ${year}`;
}

/** "5 Juli 2021". */
export function formatLongDay({ year, month, day }: PlainDate): string {
  return `${day} ${monthName(month)} ${year}`;
}

import { serialOfDay, toInstant, toSerial } from '../host/google/serial-date.ts';
import type { Workbook } from '../host/workbook/model.ts';

/** Neither the day before nor the day after in any of Indonesia's zones. */
const OFFICE_HOUR = 9 / 24;

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

/** The day number of `2021-07-05`; null where there is no such day. */
export function readDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : serialOfDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The moment in office hours of a day, in the workbook's zone. */
export function momentOf(day: number, { timeZone }: Workbook): number {
  return toInstant(day + OFFICE_HOUR, timeZone);
}

/** The computer's day as `2021-07-05`. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `5 Juli 2021` of a moment, in the workbook's zone. */
export function formatMoment(moment: number, { timeZone }: Workbook): string {
  const day = new Date(Math.floor(toSerial(moment, timeZone) - 25_569) * 86_400_000);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** `5 Juli 2021` of `2021-07-05`. */
export function formatDay(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

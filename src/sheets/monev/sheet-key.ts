import { formatIsoDate, type PlainDate, parseIsoDate } from '../../domain/calendar/plain-date.ts';
import { formatPeriodCode, parsePeriodCode, type ReportPeriod } from '../../domain/calendar/report-period.ts';
import { splitMarks } from './report-keys.ts';

/** The hidden words in the corner of the sheet Monev; what a person made unreadable is null. */
export interface SheetKey {
  readonly period: ReportPeriod | null;
  readonly checkDate: PlainDate | null;
  /** A mark of each cell of its row. */
  readonly cellMarks: readonly string[];
}

/** `monev|S1-2021|2021-07-05|a1b2c.d3e4f…`. */
export function formatSheetKey({ period, checkDate, cellMarks }: SheetKey): string {
  const code = period === null ? '' : formatPeriodCode(period);
  const day = checkDate === null ? '' : formatIsoDate(checkDate);
  return ['monev', code, day, cellMarks.join('.')].join('|');
}

/** The key of the words in the corner; null when they are none. */
export function parseSheetKey(text: string): SheetKey | null {
  const [word, code = '', day = '', marks] = text.split('|');
  if (word !== 'monev') return null;
  return { period: parsePeriodCode(code), checkDate: parseIsoDate(day), cellMarks: splitMarks(marks) };
}

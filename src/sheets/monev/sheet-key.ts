import { formatIsoDate, type PlainDate, parseIsoDate } from '../../domain/calendar/plain-date.ts';
import { formatPeriodCode, parsePeriodCode, type ReportPeriod } from '../../domain/calendar/report-period.ts';
import { isKey, splitMarks } from './report-keys.ts';

/** The hidden words in the corner of the sheet Monev; what a person made unreadable is null. */
export interface SheetKey {
  readonly period: ReportPeriod | null;
  readonly checkDate: PlainDate | null;
  /** A mark of each cell of its row. */
  readonly cellMarks: readonly string[];
}

/**
 * The column of the hidden keys on a sheet Monev, by the words of its rows: where its own key stands, else where most
 * keys do. Sheets of earlier versions had it further to the right, and people put columns in between.
 */
export function findKeyColumn(rows: readonly (readonly string[])[], usual: number): number {
  const corner = (rows[0] ?? []).findIndex(words => parseSheetKey(words) !== null);
  if (corner >= 0) return corner;
  const counts = new Map<number, number>();
  for (const row of rows)
    row.forEach((words, at) => {
      if (isKey(words)) counts.set(at, (counts.get(at) ?? 0) + 1);
    });
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? usual;
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

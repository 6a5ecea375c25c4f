import { formatPeriodCode, parsePeriodCode, type ReportPeriod } from '../../domain/calendar/report-period.ts';

/** The sheets of a report. */
export const REPORT_KINDS = ['monev', 'matrix'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** By which a sheet of a report is known in the workbook: its texts stand in marks. */
export interface ReportKey {
  readonly kind: ReportKind;
  readonly period: ReportPeriod;
}

/** `monev S1-2021`. */
export function formatReportKey({ kind, period }: ReportKey): string {
  return `${kind} ${formatPeriodCode(period)}`;
}

/** The key of a text such as `monev S1-2021`; null when it is none. */
export function parseReportKey(text: string): ReportKey | null {
  const [word, code] = text.split(' ');
  const kind = REPORT_KINDS.find(one => one === word);
  const period = parsePeriodCode(code ?? '');
  return kind === undefined || period === null ? null : { kind, period };
}

/** The text of a key where no blank may stand: `monev/S1-2021`. */
export function joinReportKey(keyText: string): string {
  return keyText.replace(' ', '/');
}

/** The text of a key from where no blank may stand. */
export function splitReportKey(joined: string): string {
  return joined.replace('/', ' ');
}

import { isSameDay } from '../../domain/calendar/plain-date.ts';
import type { ReportPeriod } from '../../domain/calendar/report-period.ts';
import type { ReportedRow } from '../../domain/monev/monev-report.ts';
import { computeSpan } from '../../domain/monev/report-span.ts';
import { summarizeRows } from '../../domain/monev/summarize-rows.ts';
import type { Overview } from '../../domain/overview/overview.ts';
import { formatReportSheetName } from '../../messages/monev-id.ts';
import { formatOtherReport } from '../../messages/overview-id.ts';
import type { Settings } from '../../sheets/settings/settings.ts';
import { readStandingDate } from '../monev/open-standing-report.ts';
import type { Ports } from '../ports/ports.ts';

/** A sentence for each report of this very day whose figures are others: it counts its own period only. */
export function describeOtherReports(
  ports: Ports,
  overview: Overview,
  {
    reports,
    rows,
    settings,
  }: {
    readonly reports: readonly ReportPeriod[];
    readonly rows: readonly ReportedRow[];
    readonly settings: Settings;
  },
): readonly string[] {
  const { total } = overview.summary;
  return reports.flatMap(period => {
    const { total: own } = summarizeRows(rows, computeSpan(period, settings.yearEnd));
    if (own.metCount === total.metCount && own.dueCount === total.dueCount) return [];
    const day = readStandingDate(ports, period);
    if (day === null || !isSameDay(day, overview.checkDate)) return [];
    return [formatOtherReport(formatReportSheetName('monev', period), own)];
  });
}

import { isSameDay } from '../../domain/calendar/plain-date.ts';
import type { ReportPeriod } from '../../domain/calendar/report-period.ts';
import type { MetOfDue, ReportedRow } from '../../domain/monev/monev-report.ts';
import { computeScope } from '../../domain/monev/report-scope.ts';
import { computeSpan } from '../../domain/monev/report-span.ts';
import { summarizeRows } from '../../domain/monev/summarize-rows.ts';
import type { Overview } from '../../domain/overview/overview.ts';
import { formatReportSheetName } from '../../messages/monev-id.ts';
import { formatOtherReport } from '../../messages/overview-id.ts';
import type { Settings } from '../../sheets/settings/settings.ts';
import { readStandingDate } from '../monev/open-standing-report.ts';
import { readPreviousReport } from '../monev/previous-report.ts';
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
    const isEqual = (own: MetOfDue): boolean =>
      own.metCount === total.metCount && own.dueCount === total.dueCount;
    // Sheets are read only where the days of the period alone make a difference.
    if (isEqual(summarizeRows(rows, computeSpan(period, settings.yearEnd)).total)) return [];
    const day = readStandingDate(ports, period);
    if (day === null || !isSameDay(day, overview.checkDate)) return [];
    const previous = readPreviousReport(ports, period, ports.reports.readStanding());
    const scope = computeScope(period, settings.yearEnd, { previous, planYear: overview.planYear });
    const { total: own } = summarizeRows(rows, scope);
    return isEqual(own) ? [] : [formatOtherReport(formatReportSheetName('monev', period), own)];
  });
}

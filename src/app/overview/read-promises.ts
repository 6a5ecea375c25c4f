import { compareDates } from '../../domain/calendar/plain-date.ts';
import { lastDayOfPeriod, type ReportPeriod } from '../../domain/calendar/report-period.ts';
import type { PromiseStatus } from '../../domain/overview/lke-estimate.ts';
import { readFollowUpStatus } from '../../sheets/monev/follow-up-status.ts';
import { parseReportKey } from '../../sheets/monev/report-key.ts';
import { personWords } from '../../sheets/person-cell.ts';
import { findReportSheets, openStandingReport } from '../monev/open-standing-report.ts';
import type { Ports } from '../ports/ports.ts';

/** The periods of the year that have a report in the workbook. */
export function listReports(ports: Ports, planYear: number): readonly ReportPeriod[] {
  return [...ports.reports.readStanding().keys()].flatMap(text => {
    const key = parseReportKey(text);
    return key?.kind === 'monev' && key.period.year === planYear ? [key.period] : [];
  });
}

/** Reads reports, the newest first, until one has promises in its follow-up block. */
export function readPromises(ports: Ports, reports: readonly ReportPeriod[]): readonly PromiseStatus[] {
  const standing = ports.reports.readStanding();
  const newestFirst = [...reports].sort((a, b) => compareDates(lastDayOfPeriod(b), lastDayOfPeriod(a)));
  for (const period of newestFirst) {
    const { monevId } = findReportSheets(standing, period);
    const { followUps } = openStandingReport(ports, { monevId, matrixId: undefined });
    const promised = followUps.filter(({ texts }) => texts.promise.trim() !== '');
    if (promised.length > 0)
      return promised.map(({ words }) => ({
        status: readFollowUpStatus(words.status === null ? '' : personWords(words.status)),
      }));
  }
  return [];
}

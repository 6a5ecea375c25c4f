import { isSameDay } from '../../domain/calendar/plain-date.ts';
import { formatPeriodCode } from '../../domain/calendar/report-period.ts';
import type { Finding } from '../../domain/checks/finding.ts';
import { formatMonevClosing, NOT_BUILT } from '../../messages/build-monev-id.ts';
import { formatReportSheetName } from '../../messages/monev-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { REPORT_FIELDS } from '../../sheets/monev/report-fields.ts';
import { REPORT_KINDS } from '../../sheets/monev/report-key.ts';
import { recordOf } from '../../sheets/own-table.ts';
import { askReport, type ReportRequest } from '../monev/ask-report.ts';
import { placeReport, prepareReport } from '../monev/prepare-report.ts';
import { listReportFindings } from '../monev/report-findings.ts';
import { writeData } from '../overview/write-data.ts';
import { writeOverview } from '../overview/write-overview.ts';
import { noteSettings } from '../plan/note-settings.ts';
import { openCodedPlan } from '../plan/open-coded-plan.ts';
import type { Question } from '../plan/question.ts';
import { requireTime } from '../plan/time-left.ts';
import { type Consent, withConsent } from '../plan/with-consent.ts';
import { writeFindings } from '../plan/write-findings.ts';
import type { Ports } from '../ports/ports.ts';
import { listRegisterFindings } from '../registers/list-register-findings.ts';

/** "Buat lembar monev…": the report of a period on two sheets. Returns the closing sentence. */
export function buildMonev(ports: Ports): string {
  const request = askReport(ports, 'buildMonev');
  if (request === null) return NOT_BUILT;
  return withConsent(ports, 'buildMonev', consent => buildUnderLock(ports, consent, request));
}

function buildUnderLock(ports: Ports, consent: Consent, request: ReportRequest): Question | string {
  const coded = openCodedPlan(ports, consent);
  if ('kind' in coded) return coded;
  const prepared = prepareReport(ports, coded, request);
  const placed = placeReport(ports, prepared);
  const { evidence, report } = prepared;
  // A click that had both sheets standing has what follows to write, however long its reading took.
  if (placed.changed.length > 0) requireTime(ports, placed.isWhole ? 'findings' : 'report');
  // Both are of the plan's own day, never of a report's.
  if (isSameDay(request.checkDate, coded.open.checkDate)) {
    writeOverview(ports, evidence, prepared.registers);
    writeData(ports, evidence, prepared.registers);
  }
  const written = placed.changed.includes('matrix')
    ? { matrixId: placed.matrixId, content: prepared.sheets.matrix }
    : null;
  const reportFindings = listReportFindings(ports, report, { evidence, written });
  writeFindings(ports, coded.asFound, [...reportFindings, ...listRegisterFindings(ports, coded.asFound)]);
  ports.workbook.showSheet(placed.monevId);
  const closing = formatMonevClosing({
    names: recordOf(REPORT_KINDS, kind => formatReportSheetName(kind, request.period)),
    changed: placed.changed,
    lineCount: report.lines.length,
    metCount: report.summary.total.metCount,
    dueCount: report.summary.total.dueCount,
    incompleteCount: countIncomplete(reportFindings, formatPeriodCode(request.period)),
    findingsSheetName: OWN_SHEET_NAMES.findings,
    hidden: evidence.drive,
    retiredCount: placed.retiredCount,
    lateSheetNames: placed.lateSheetNames,
    emptyFields: REPORT_FIELDS.filter(field => prepared.standing.fields[field] === null),
  });
  return `${closing}${noteSettings(coded.open)}`;
}

function countIncomplete(findings: readonly Finding[], period: string): number {
  const ofReport = findings.find(
    ({ code, values }) => code === 'monev-lines-incomplete' && values.period === period,
  );
  return Number(ofReport?.values.count ?? 0);
}

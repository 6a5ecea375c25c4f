import { isSameDay } from '../../domain/calendar/plain-date.ts';
import { formatPeriodCode } from '../../domain/calendar/report-period.ts';
import type { Finding } from '../../domain/checks/finding.ts';
import { buildMonevReport } from '../../domain/monev/build-monev-report.ts';
import type { MonevReport, ReportedRow } from '../../domain/monev/monev-report.ts';
import { formatMonevClosing, NOT_BUILT } from '../../messages/build-monev-id.ts';
import { formatReportSheetName } from '../../messages/monev-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { formatPdfUrl } from '../../messages/pdf-url.ts';
import { buildMatrixContent } from '../../sheets/monev/matrix-content.ts';
import type { MatrixExtras } from '../../sheets/monev/matrix-extras.ts';
import { gatherMatrixExtras, keepLostFollowUps, layFollowUpWords } from '../../sheets/monev/people-words.ts';
import { buildReportContent } from '../../sheets/monev/report-content.ts';
import { showsContent } from '../../sheets/monev/same-content.ts';
import type { StandingReport } from '../../sheets/monev/standing-report.ts';
import { areaOwner, listSignatories } from '../../sheets/settings/settings.ts';
import { link } from '../../sheets/sheet-content.ts';
import { type OpenEvidence, openEvidence } from '../evidence/open-evidence.ts';
import { askReport, type ReportRequest } from '../monev/ask-report.ts';
import { findReportSheets, openStandingReport } from '../monev/open-standing-report.ts';
import { readPreviousReport } from '../monev/previous-report.ts';
import { putInPlace, type ReportSheets } from '../monev/put-in-place.ts';
import { listReportFindings } from '../monev/report-findings.ts';
import { writeOverview } from '../overview/write-overview.ts';
import { type CodedPlan, openCodedPlan } from '../plan/open-coded-plan.ts';
import type { Question } from '../plan/question.ts';
import { requireTime } from '../plan/time-left.ts';
import { type Consent, withConsent } from '../plan/with-consent.ts';
import { writeFindings } from '../plan/write-findings.ts';
import { writeSetting } from '../plan/write-setting.ts';
import type { Ports } from '../ports/ports.ts';

/** "Buat lembar monev…": the report of a period on two sheets. Returns the closing sentence. */
export function buildMonev(ports: Ports): string {
  const request = askReport(ports);
  if (request === null) return NOT_BUILT;
  return withConsent(ports, 'buildMonev', consent => buildUnderLock(ports, consent, request));
}

function buildUnderLock(ports: Ports, consent: Consent, request: ReportRequest): Question | string {
  const coded = openCodedPlan(ports, consent);
  if ('kind' in coded) return coded;
  const ids = ports.reports.readStanding();
  const standing = openStandingReport(ports, findReportSheets(ids, request.period));
  const evidence = openEvidence(ports, { ...coded, open: { ...coded.open, checkDate: request.checkDate } });
  const report = buildReport(ports, { evidence, request, ids, standing });
  const sources = { coded, evidence, standing };
  const extras = gatherExtras(report, sources);
  const sheets = buildSheets(report, extras, sources);
  const isChanged = !showsReport(standing, sheets);
  if (isChanged) requireTime(ports, 'report');
  const placed = putInPlace(ports, request.period, {
    sheets: isChanged ? nameFormulas(report, extras, sheets) : null,
    standing: standing.cells,
  });
  writePdfLinks(ports, placed);
  requireTime(ports, 'findings');
  // The page is of the plan's own day, never of a report's.
  if (isSameDay(request.checkDate, coded.open.checkDate)) writeOverview(ports, evidence);
  const reportFindings = listReportFindings(ports, report, evidence);
  writeFindings(ports, coded.asFound, reportFindings);
  ports.workbook.showSheet(placed.monevId);
  return formatMonevClosing({
    reportName: formatReportSheetName('monev', request.period),
    matrixName: formatReportSheetName('matrix', request.period),
    lineCount: report.lines.length,
    metCount: report.summary.total.metCount,
    dueCount: report.summary.total.dueCount,
    incompleteCount: countIncomplete(reportFindings, formatPeriodCode(request.period)),
    findingsSheetName: OWN_SHEET_NAMES.findings,
    hidden: evidence.drive,
    retiredCount: placed.retiredCount,
    lateSheetNames: placed.lateSheetNames,
    isChanged,
    pdfUrls: [placed.monevId, placed.matrixId].map(sheetId => formatPdfUrl(ports.workbook.id, sheetId)),
  });
}

interface ReportSources {
  readonly evidence: OpenEvidence;
  readonly request: ReportRequest;
  readonly ids: ReadonlyMap<string, number>;
  readonly standing: StandingReport;
}

function buildReport(ports: Ports, { evidence, request, ids, standing }: ReportSources): MonevReport {
  const { open, assessments } = evidence.state;
  const rows = new Map(open.plan.rows.map(row => [row.rowIndex, row]));
  const reported = assessments.flatMap((assessment): readonly ReportedRow[] => {
    const row = rows.get(assessment.rowIndex);
    return row ? [{ row, assessment }] : [];
  });
  const report = buildMonevReport({
    period: request.period,
    checkDate: request.checkDate,
    yearEnd: open.settings.yearEnd,
    unitName: open.settings.unitName,
    planYear: open.plan.year,
    rows: reported,
    previous: readPreviousReport(ports, request.period, ids),
  });
  return keepLostFollowUps(report, standing);
}

interface ContentSources {
  readonly coded: CodedPlan;
  readonly evidence: OpenEvidence;
  readonly standing: StandingReport;
}

function gatherExtras(report: MonevReport, { coded, evidence, standing }: ContentSources): MatrixExtras {
  const { settings, plan } = coded.open;
  return gatherMatrixExtras(report, standing, {
    planYear: plan.year ?? report.period.year,
    folders: listFolders(evidence),
    areaOwnerOf: area => areaOwner(settings, area),
  });
}

function buildSheets(
  report: MonevReport,
  extras: MatrixExtras,
  { coded, standing }: ContentSources,
): ReportSheets {
  const { settings } = coded.open;
  const { planYear } = extras;
  const followUpWords = layFollowUpWords(standing);
  return {
    matrix: buildMatrixContent(report, extras),
    monev: buildReportContent(report, {
      planYear,
      followUpWords,
      ...listSignatories(settings),
      place: settings.place,
    }),
  };
}

/** The sheets with a sentence for each formula of people that becomes its result when they are built anew. */
function nameFormulas(report: MonevReport, extras: MatrixExtras, sheets: ReportSheets): ReportSheets {
  if (extras.formulas.length === 0) return sheets;
  const changed = [...new Set([...extras.changed, ...extras.formulas])];
  return { ...sheets, matrix: buildMatrixContent(report, { ...extras, changed }) };
}

/** Addresses of row folders by KODE. */
function listFolders({ state, after }: OpenEvidence): ReadonlyMap<string, string> {
  return new Map(
    state.assessments.flatMap(({ rowCode, rowIndex }) => {
      const url = after.get(rowIndex);
      return url === undefined ? [] : [[rowCode, url] as const];
    }),
  );
}

/** Whether both sheets already read so; a report of which a sheet is gone does not. */
function showsReport({ cells }: StandingReport, { monev, matrix }: ReportSheets): boolean {
  if (cells.monev === null || cells.matrix === null) return false;
  return showsContent(cells.monev, monev) && showsContent(cells.matrix, matrix);
}

function writePdfLinks(ports: Ports, { monevId, matrixId }: { monevId: number; matrixId: number }): void {
  const monevUrl = formatPdfUrl(ports.workbook.id, monevId);
  const matrixUrl = formatPdfUrl(ports.workbook.id, matrixId);
  writeSetting(ports, 'pdfReport', link(monevUrl, monevUrl, 'bodyMuted'));
  writeSetting(ports, 'pdfMatrix', link(matrixUrl, matrixUrl, 'bodyMuted'));
}

function countIncomplete(findings: readonly Finding[], period: string): number {
  const ofReport = findings.find(
    ({ code, values }) => code === 'monev-lines-incomplete' && values.period === period,
  );
  return Number(ofReport?.values.count ?? 0);
}

import { buildMonevReport } from '../../domain/monev/build-monev-report.ts';
import type { MonevReport } from '../../domain/monev/monev-report.ts';
import { chooseRuleSet, listSources } from '../../domain/rules/rule-set.ts';
import { buildMatrixContent } from '../../sheets/monev/matrix-content.ts';
import type { MatrixExtras } from '../../sheets/monev/matrix-extras.ts';
import { gatherMatrixExtras, keepLostFollowUps, layFollowUpWords } from '../../sheets/monev/people-words.ts';
import { readRemarks } from '../../sheets/monev/read-remarks.ts';
import { buildReportContent } from '../../sheets/monev/report-content.ts';
import { REPORT_KINDS, type ReportKind } from '../../sheets/monev/report-key.ts';
import { showsContent } from '../../sheets/monev/same-content.ts';
import type { StandingReport } from '../../sheets/monev/standing-report.ts';
import { describeRegisters, type RegisterResults } from '../../sheets/registers/registers.ts';
import { areaOwner, listSignatories } from '../../sheets/settings/settings.ts';
import { listReportedRows } from '../evidence/list-reported-rows.ts';
import { type OpenEvidence, openEvidence } from '../evidence/open-evidence.ts';
import type { CodedPlan } from '../plan/open-coded-plan.ts';
import { tellStep } from '../plan/tell-step.ts';
import { isTimeUp } from '../plan/time-left.ts';
import type { Ports } from '../ports/ports.ts';
import { readRegisters } from '../registers/read-registers.ts';
import type { ReportRequest } from './ask-report.ts';
import { findReportSheets, openStandingReport } from './open-standing-report.ts';
import { readPreviousReport } from './previous-report.ts';
import { type PlacedReport, putInPlace, type ReportSheets } from './put-in-place.ts';
import { writePdfLinks } from './write-pdf-links.ts';

/** A report of a request, and the sheets as they are to stand. */
export interface PreparedReport {
  readonly request: ReportRequest;
  readonly coded: CodedPlan;
  readonly evidence: OpenEvidence;
  readonly report: MonevReport;
  readonly standing: StandingReport;
  /** As they stand on the check date; those that were not made are null. */
  readonly registers: RegisterResults;
  readonly extras: MatrixExtras;
  readonly sheets: ReportSheets;
  /** The sheets that read otherwise than what stands, or are gone. */
  readonly changed: readonly ReportKind[];
}

/** The report and its two sheets, from what stands now. Writes nothing. */
export function prepareReport(ports: Ports, coded: CodedPlan, request: ReportRequest): PreparedReport {
  const ids = ports.reports.readStanding();
  const standing = openStandingReport(ports, findReportSheets(ids, request.period));
  const evidence = openEvidence(ports, { ...coded, open: { ...coded.open, checkDate: request.checkDate } });
  const report = buildReport(ports, { evidence, request, ids, standing });
  const { registers } = readRegisters(ports, evidence);
  const sources = { coded, evidence, standing, registers };
  const extras = gatherExtras(report, sources);
  const sheets = buildSheets(report, extras, sources);
  return {
    request,
    coded,
    evidence,
    report,
    standing,
    registers,
    extras,
    sheets,
    changed: listChanged(standing, sheets),
  };
}

/**
 * Puts the sheets of a report in place; what already reads so stays. Where reading took all the time, one of them: the
 * next click then has only the other one to write.
 */
export function placeReport(
  ports: Ports,
  prepared: PreparedReport,
): PlacedReport & { readonly isWhole: boolean } {
  const { request, report, extras, standing } = prepared;
  const changed = chooseChanged(prepared, isTimeUp(ports));
  const isWhole = prepared.changed.every(kind => changed.includes(kind));
  const sheets = nameFormulas(report, extras, prepared.sheets);
  const isChanged = changed.length > 0;
  if (isChanged) tellStep(ports, 'report');
  const placed = putInPlace(ports, request.period, {
    sheets: Object.fromEntries(changed.map(kind => [kind, sheets[kind]])),
    standing: standing.cells,
  });
  if (isWhole) writePdfLinks(ports);
  return { ...placed, isWhole };
}

function chooseChanged({ changed, extras }: PreparedReport, isLate: boolean): readonly ReportKind[] {
  // What formulas of people became is told on the matrix, wherever they stood.
  if (changed.length > 0 && extras.formulas.length > 0) return REPORT_KINDS;
  return isLate ? changed.slice(0, 1) : changed;
}

interface ReportInputs {
  readonly evidence: OpenEvidence;
  readonly request: ReportRequest;
  readonly ids: ReadonlyMap<string, number>;
  readonly standing: StandingReport;
}

function buildReport(ports: Ports, { evidence, request, ids, standing }: ReportInputs): MonevReport {
  const { open } = evidence.state;
  const report = buildMonevReport({
    period: request.period,
    checkDate: request.checkDate,
    yearEnd: open.settings.yearEnd,
    unitName: open.settings.unitName,
    planYear: open.plan.year,
    rows: listReportedRows(evidence),
    previous: readPreviousReport(ports, request.period, ids),
  });
  return keepLostFollowUps(report, standing);
}

interface ContentSources {
  readonly coded: CodedPlan;
  readonly evidence: OpenEvidence;
  readonly standing: StandingReport;
  readonly registers: RegisterResults;
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
  { coded, standing, registers }: ContentSources,
): ReportSheets {
  const { settings } = coded.open;
  const { planYear } = extras;
  const ruleSet = chooseRuleSet(settings.ruleSet, planYear);
  const followUpWords = layFollowUpWords(standing);
  return {
    matrix: buildMatrixContent(report, extras),
    monev: buildReportContent(report, {
      planYear,
      followUpWords,
      remarksOf: line => readRemarks(extras, line),
      fields: standing.fields,
      registerLines: describeRegisters(registers).map(([name, words]) => `${name}: ${words}`),
      legalSources: listSources(ruleSet.code, report.checkDate),
      ...listSignatories(settings),
      place: settings.place,
      signedOn: settings.signedOn,
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

function listChanged({ cells }: StandingReport, sheets: ReportSheets): readonly ReportKind[] {
  return REPORT_KINDS.filter(kind => {
    const standing = cells[kind];
    return standing === null || !showsContent(standing, sheets[kind]);
  });
}

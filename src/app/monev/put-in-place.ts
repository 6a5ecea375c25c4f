import { formatPeriodCode, parsePeriodCode, type ReportPeriod } from '../../domain/calendar/report-period.ts';
import { formatReportSheetName, formatRetiredName } from '../../messages/monev-id.ts';
import type { Ports } from '../ports.ts';
import type { ReportSheetMark } from '../report-port.ts';
import type { SheetContent } from '../sheet-content.ts';

/** What is to stand on the two sheets of a report. */
export interface ReportSheets {
  readonly monev: SheetContent;
  readonly matrix: SheetContent;
}

export interface PlacedReport {
  readonly monevId: number;
  readonly matrixId: number;
  /** Hidden older versions of this report. */
  readonly retiredCount: number;
}

const KINDS = ['monev', 'matrix'] as const;

/**
 * Builds both sheets as drafts and puts them in place by one write; the old ones are kept, renamed and hidden. A run cut
 * before that write leaves the old report whole; the drafts are swept away by the next run. Null leaves what stands.
 */
export function putInPlace(ports: Ports, period: ReportPeriod, sheets: ReportSheets | null): PlacedReport {
  const code = formatPeriodCode(period);
  const keys = { monev: `monev ${code}`, matrix: `matrix ${code}` };
  sweep(ports);
  const standing = new Map(ports.reports.readStanding());
  if (sheets !== null) replaceSheets(ports, { period, keys, standing, sheets });
  const retired = ports.reports
    .listMarks()
    .filter(({ kind, reportKey }) => kind === 'retired' && reportKey === keys.matrix);
  return {
    monevId: standing.get(keys.monev) ?? 0,
    matrixId: standing.get(keys.matrix) ?? 0,
    retiredCount: retired.length,
  };
}

interface Replacement {
  readonly period: ReportPeriod;
  readonly keys: Readonly<Record<(typeof KINDS)[number], string>>;
  readonly standing: Map<string, number>;
  readonly sheets: ReportSheets;
}

function replaceSheets(ports: Ports, { period, keys, standing, sheets }: Replacement): void {
  const old = KINDS.map(kind => ({ kind, sheetId: standing.get(keys[kind]) }));
  for (const kind of KINDS) standing.set(keys[kind], ports.reports.createDraft(keys[kind], sheets[kind]));
  ports.workbook.flush();
  ports.reports.commit(standing);
  for (const { kind, sheetId } of old) {
    if (sheetId !== undefined) retire(ports, sheetId, keys[kind]);
  }
  for (const kind of KINDS) {
    const sheetId = standing.get(keys[kind]);
    if (sheetId !== undefined) ports.reports.settle(sheetId, keys[kind], formatReportSheetName(kind, period));
  }
}

/** The name is not made from the present one: a run may have been cut between renaming and marking. */
function retire(ports: Ports, sheetId: number, reportKey: string): void {
  const name = formatRetiredName(nameOfReport(reportKey), ports.clock.today(), ports.clock.time());
  ports.reports.retire(sheetId, reportKey, name);
}

/** Ends what a run that was cut left: drafts never put in place go, replaced sheets are put away, new ones get their name. */
function sweep(ports: Ports): void {
  const inPlace = new Set(ports.reports.readStanding().values());
  const marks = ports.reports.listMarks();
  const isStray = ({ sheetId }: ReportSheetMark): boolean => !inPlace.has(sheetId);
  for (const { sheetId } of marks.filter(mark => mark.kind === 'draft' && isStray(mark))) {
    ports.workbook.deleteSheet(sheetId);
  }
  for (const { sheetId, reportKey } of marks.filter(mark => mark.kind === 'standing' && isStray(mark))) {
    retire(ports, sheetId, reportKey);
  }
  for (const { sheetId, reportKey } of marks.filter(mark => mark.kind === 'draft' && !isStray(mark))) {
    ports.reports.settle(sheetId, reportKey, nameOfReport(reportKey));
  }
}

function nameOfReport(reportKey: string): string {
  const [kind, code] = reportKey.split(' ');
  const period = parsePeriodCode(code ?? '');
  return period ? formatReportSheetName(kind === 'matrix' ? 'matrix' : 'monev', period) : reportKey;
}

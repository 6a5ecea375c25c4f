import { formatPeriodCode, parsePeriodCode, type ReportPeriod } from '../../domain/calendar/report-period.ts';
import { formatReportSheetName, formatRetiredName } from '../../messages/monev-id.ts';
import type { Ports } from '../ports.ts';
import type { ReportSheetMark } from '../report-port.ts';
import type { SheetContent } from '../sheet-content.ts';
import { showsContent } from './same-content.ts';

/** The two sheets of a report. */
export interface ReportSheets {
  readonly period: ReportPeriod;
  readonly monev: SheetContent;
  readonly matrix: SheetContent;
}

export interface PlacedReport {
  readonly monevId: number;
  readonly matrixId: number;
  readonly isChanged: boolean;
  /** Hidden older versions of this report. */
  readonly retiredCount: number;
}

const KINDS = ['monev', 'matrix'] as const;

/**
 * Builds both sheets as drafts and puts them in place by one write; the old ones are kept, renamed and hidden. A run cut
 * before that write leaves the old report whole; the drafts are swept away by the next run. Sheets that already show
 * the same are left alone.
 */
export function putInPlace(ports: Ports, sheets: ReportSheets): PlacedReport {
  const code = formatPeriodCode(sheets.period);
  const keys = { monev: `monev ${code}`, matrix: `matrix ${code}` };
  sweep(ports);
  const standing = new Map(ports.reports.readStanding());
  const isSame = KINDS.every(kind => {
    const sheetId = standing.get(keys[kind]);
    return sheetId !== undefined && showsContent(ports.workbook.readGrid(sheetId), sheets[kind]);
  });
  const old = KINDS.map(kind => ({ kind, sheetId: standing.get(keys[kind]) }));
  if (!isSame) {
    for (const kind of KINDS) standing.set(keys[kind], ports.reports.createDraft(keys[kind], sheets[kind]));
    ports.workbook.flush();
    ports.reports.commit(standing);
    for (const { kind, sheetId } of old) {
      const name = formatRetiredName(
        formatReportSheetName(kind, sheets.period),
        ports.clock.today(),
        ports.clock.time(),
      );
      if (sheetId !== undefined) ports.reports.retire(sheetId, keys[kind], name);
    }
    for (const kind of KINDS) {
      const sheetId = standing.get(keys[kind]);
      if (sheetId !== undefined)
        ports.reports.settle(sheetId, keys[kind], formatReportSheetName(kind, sheets.period));
    }
  }
  const retired = ports.reports
    .listMarks()
    .filter(({ kind, reportKey }) => kind === 'retired' && reportKey === keys.matrix);
  return {
    monevId: standing.get(keys.monev) ?? 0,
    matrixId: standing.get(keys.matrix) ?? 0,
    isChanged: !isSame,
    retiredCount: retired.length,
  };
}

/** Ends what a run that was cut left: drafts never put in place go, replaced sheets are put away, new ones get their name. */
function sweep(ports: Ports): void {
  const inPlace = new Set(ports.reports.readStanding().values());
  const marks = ports.reports.listMarks();
  const isStray = ({ sheetId }: ReportSheetMark): boolean => !inPlace.has(sheetId);
  for (const { sheetId } of marks.filter(mark => mark.kind === 'draft' && isStray(mark))) {
    ports.workbook.deleteSheet(sheetId);
  }
  for (const { sheetId, reportKey, name } of marks.filter(
    mark => mark.kind === 'standing' && isStray(mark),
  )) {
    ports.reports.retire(
      sheetId,
      reportKey,
      formatRetiredName(name, ports.clock.today(), ports.clock.time()),
    );
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

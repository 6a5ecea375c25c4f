import type { ReportPeriod } from '../../domain/calendar/report-period.ts';
import { formatReportSheetName, formatRetiredName } from '../../messages/monev-id.ts';
import {
  formatReportKey,
  parseReportKey,
  REPORT_KINDS,
  type ReportKind,
} from '../../sheets/monev/report-key.ts';
import type { ReportCells } from '../../sheets/monev/standing-report.ts';
import { recordOf } from '../../sheets/own-table.ts';
import type { SheetContent } from '../../sheets/sheet-content.ts';
import { SheetMoved } from '../plan/sheet-moved.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReportSheetMark } from '../ports/report-port.ts';

/** What is to stand on the two sheets of a report. */
export interface ReportSheets {
  readonly monev: SheetContent;
  readonly matrix: SheetContent;
}

export interface PlacedReport {
  readonly monevId: number;
  readonly matrixId: number;
  /** The sheets that were replaced or made. */
  readonly changed: readonly ReportKind[];
  /** Hidden older versions of this report. */
  readonly retiredCount: number;
  /** Sheets on which people typed between the last look and the change. */
  readonly lateSheetNames: readonly string[];
}

/** What is to be put in place. */
export interface Replacing {
  /** A sheet that is not among them stays as it stands, with the comments that people made on it. */
  readonly sheets: Partial<ReportSheets>;
  /** The report that stands, as it was read. */
  readonly standing: ReportCells;
}

/**
 * Builds the sheets as drafts and puts them in place by one write; the old ones are kept, renamed and hidden. A run cut
 * before that write leaves the old report whole; the drafts are swept away by the next run. Throws SheetMoved when people
 * typed on the old report since it was read: their words are to be carried over too.
 */
export function putInPlace(
  ports: Ports,
  period: ReportPeriod,
  { sheets, standing: read }: Replacing,
): PlacedReport {
  const keys = recordOf(REPORT_KINDS, kind => formatReportKey({ kind, period }));
  sweep(ports);
  const standing = new Map(ports.reports.readStanding());
  const lateSheetNames = replaceSheets(ports, { period, keys, standing, sheets, read });
  const retired = ports.reports.listMarks().filter(({ kind }) => kind === 'retired');
  const countRetired = (key: string): number => retired.filter(({ reportKey }) => reportKey === key).length;
  return {
    monevId: standing.get(keys.monev) ?? 0,
    matrixId: standing.get(keys.matrix) ?? 0,
    changed: REPORT_KINDS.filter(kind => sheets[kind] !== undefined),
    retiredCount: Math.max(countRetired(keys.monev), countRetired(keys.matrix)),
    lateSheetNames,
  };
}

interface Replacement {
  readonly period: ReportPeriod;
  readonly keys: Readonly<Record<ReportKind, string>>;
  readonly standing: Map<string, number>;
  readonly sheets: Partial<ReportSheets>;
  readonly read: ReportCells;
}

/** Returns the names of replaced sheets on which people typed in the moment of the change. */
function replaceSheets(
  ports: Ports,
  { period, keys, standing, sheets, read }: Replacement,
): readonly string[] {
  const parts = REPORT_KINDS.flatMap(kind => (sheets[kind] ? { kind, content: sheets[kind] } : []));
  if (parts.length === 0) return [];
  const old = parts.map(({ kind }) => ({ kind, sheetId: standing.get(keys[kind]) }));
  const isTouched = ({ kind, sheetId }: (typeof old)[number]): boolean =>
    sheetId !== undefined && read[kind] !== null && !ports.reports.isAsRead(sheetId);
  const drafts = parts.map(({ kind, content }) => ports.reports.createDraft(keys[kind], content));
  ports.workbook.flush();
  const touched = old.find(isTouched);
  if (touched) {
    for (const sheetId of drafts) ports.workbook.deleteSheet(sheetId);
    throw new SheetMoved(formatReportSheetName(touched.kind, period));
  }
  parts.forEach(({ kind }, i) => {
    standing.set(keys[kind], drafts[i] ?? 0);
  });
  ports.reports.commit(standing);
  for (const { kind, sheetId } of old) {
    if (sheetId !== undefined) retire(ports, sheetId, keys[kind]);
  }
  for (const { kind } of parts) {
    const sheetId = standing.get(keys[kind]);
    if (sheetId !== undefined) ports.reports.settle(sheetId, keys[kind], formatReportSheetName(kind, period));
  }
  const late = old.filter(isTouched).map(({ sheetId }) => sheetId);
  const sheetsNow = late.length === 0 ? [] : ports.workbook.listSheets();
  return sheetsNow.filter(sheet => late.includes(sheet.sheetId)).map(({ name }) => name);
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
  const key = parseReportKey(reportKey);
  return key ? formatReportSheetName(key.kind, key.period) : reportKey;
}

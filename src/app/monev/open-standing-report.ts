import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ReportPeriod } from '../../domain/calendar/report-period.ts';
import { formatReportKey } from '../../sheets/monev/report-key.ts';
import {
  type ReportCells,
  readCheckDate,
  readStandingReport,
  type StandingReport,
} from '../../sheets/monev/standing-report.ts';
import { isMissing } from '../../sheets/own-table.ts';
import { PlanError } from '../plan/plan-error.ts';
import type { Ports } from '../ports/ports.ts';

/** Ids of the two sheets of a report; undefined where one is gone. */
export interface ReportSheetIds {
  readonly monevId: number | undefined;
  readonly matrixId: number | undefined;
}

/** The ids of the sheets of the report of a period among the standing ones. */
export function findReportSheets(
  standing: ReadonlyMap<string, number>,
  period: ReportPeriod,
): ReportSheetIds {
  return {
    monevId: standing.get(formatReportKey({ kind: 'monev', period })),
    matrixId: standing.get(formatReportKey({ kind: 'matrix', period })),
  };
}

/** A report read back from its sheets; throws a PlanError that names the headings its matrix lacks. */
export function openStandingReport(ports: Ports, { monevId, matrixId }: ReportSheetIds): StandingReport {
  return openReportCells({
    monev: monevId === undefined ? null : ports.reports.readPersonCells(monevId),
    matrix: matrixId === undefined ? null : ports.reports.readPersonCells(matrixId),
  });
}

/** The same of its cells. */
export function openReportCells(cells: ReportCells): StandingReport {
  const report = readStandingReport(cells);
  if (isMissing(report)) throw new PlanError({ code: 'matrix-headings-missing', headings: report.missing });
  return report;
}

/** The check date of the report of a period that stands; null when its sheet is gone. */
export function readStandingDate(ports: Ports, period: ReportPeriod): PlainDate | null {
  const { monevId } = findReportSheets(ports.reports.readStanding(), period);
  return monevId === undefined ? null : readCheckDate(ports.workbook.readTexts(monevId));
}

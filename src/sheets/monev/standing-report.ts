import type { Ports } from '../../app/ports/ports.ts';
import { type PlainDate, parseIsoDate } from '../../domain/calendar/plain-date.ts';
import { formatReportWord } from '../../messages/monev-id.ts';
import { type PersonCells, wordsAt } from '../person-cell.ts';
import { KEY_COLUMN } from './report-grid.ts';
import { readStandingBlock, type StandingFollowUp } from './standing-follow-ups.ts';
import { NO_MATRIX, readStandingMatrix, type StandingMatrix } from './standing-matrix.ts';

/** A report as it stands in its two sheets. */
export interface StandingReport extends StandingMatrix {
  readonly checkDate: PlainDate | null;
  readonly followUps: readonly StandingFollowUp[];
  /** What stands on the two sheets, to compare with what is to stand there; null where a sheet is gone. */
  readonly cells: { readonly monev: PersonCells | null; readonly matrix: PersonCells | null };
}

/** The hidden words in the corner of the sheet Monev. */
export function formatSheetKey(periodCode: string, checkDateIso: string): string {
  return `monev|${periodCode}|${checkDateIso}`;
}

/** A report read back from its sheets; a sheet that is gone has nothing. */
export function readStandingReport(
  ports: Ports,
  { monevId, matrixId }: { readonly monevId: number | undefined; readonly matrixId: number | undefined },
): StandingReport {
  const monev = monevId === undefined ? null : ports.reports.readPersonCells(monevId);
  const matrix = matrixId === undefined ? null : ports.reports.readPersonCells(matrixId);
  const standing = matrix === null ? NO_MATRIX : readStandingMatrix(matrix, formatReportWord('matrix'));
  const [, periodCode = '', checkDate = ''] = monev === null ? [] : wordsAt(monev, 0, KEY_COLUMN).split('|');
  const planYear = Number(/\d{4}$/.exec(periodCode)?.[0] ?? 0);
  const block = monev === null ? null : readStandingBlock(monev, formatReportWord('monev'), planYear);
  return {
    ...standing,
    checkDate: parseIsoDate(checkDate),
    followUps: block?.followUps ?? [],
    strays: [...standing.strays, ...(block?.strays ?? [])],
    cells: { monev, matrix },
  };
}

/** The check date of a report that stands; null when its sheet is gone. */
export function readCheckDate(ports: Ports, monevId: number | undefined): PlainDate | null {
  if (monevId === undefined) return null;
  const [first] = ports.workbook.readTexts(monevId);
  return parseIsoDate((first?.[KEY_COLUMN] ?? '').split('|')[2] ?? '');
}

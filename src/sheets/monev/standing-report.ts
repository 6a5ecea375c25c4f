import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { formatReportWord } from '../../messages/monev-id.ts';
import { isMissing, type MissingHeadings } from '../own-table.ts';
import { type PersonCells, wordsAt } from '../person-cell.ts';
import { KEY_COLUMN } from './report-grid.ts';
import { parseSheetKey } from './sheet-key.ts';
import { readStandingBlock, type StandingFollowUp } from './standing-follow-ups.ts';
import { NO_MATRIX, readStandingMatrix, type StandingMatrix } from './standing-matrix.ts';

/** What stands on the two sheets of a report; null where a sheet is gone. */
export interface ReportCells {
  readonly monev: PersonCells | null;
  readonly matrix: PersonCells | null;
}

/** A report as it stands in its two sheets. */
export interface StandingReport extends StandingMatrix {
  readonly followUps: readonly StandingFollowUp[];
  /** To compare with what is to stand there. */
  readonly cells: ReportCells;
}

/** A report read back from the cells of its sheets, or the headings that its matrix lacks; a sheet that is gone has nothing. */
export function readStandingReport(cells: ReportCells): StandingReport | MissingHeadings {
  const { monev, matrix } = cells;
  const standing = matrix === null ? NO_MATRIX : readStandingMatrix(matrix, formatReportWord('matrix'));
  if (isMissing(standing)) return standing;
  const planYear = monev === null ? 0 : (readSheetKey(monev)?.period?.year ?? 0);
  const block = monev === null ? null : readStandingBlock(monev, formatReportWord('monev'), planYear);
  return {
    ...standing,
    followUps: block?.followUps ?? [],
    strays: [...standing.strays, ...(block?.strays ?? [])],
    cells,
  };
}

function readSheetKey(monev: PersonCells): ReturnType<typeof parseSheetKey> {
  return parseSheetKey(wordsAt(monev, 0, KEY_COLUMN));
}

/** The check date of a report by the texts of its sheet Monev; null when none can be read. */
export function readCheckDate(texts: readonly (readonly string[])[]): PlainDate | null {
  return parseSheetKey(texts[0]?.[KEY_COLUMN] ?? '')?.checkDate ?? null;
}

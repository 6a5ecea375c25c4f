import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { formatReportWord } from '../../messages/monev-id.ts';
import { isMissing, type MissingHeadings } from '../own-table.ts';
import { type PersonCells, wordsAt } from '../person-cell.ts';
import { adoptRemarks } from './gap-remarks.ts';
import { type FieldWords, NO_FIELD_WORDS } from './report-fields.ts';
import { KEY_COLUMN } from './report-grid.ts';
import { findKeyColumn, parseSheetKey } from './sheet-key.ts';
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
  /** What people wrote about the meeting, and their conclusion. */
  readonly fields: FieldWords;
  /** As of when it counts; null when that cannot be read. */
  readonly checkDate: PlainDate | null;
  /** To compare with what is to stand there. */
  readonly cells: ReportCells;
}

/** A report read back from the cells of its sheets, or the headings that its matrix lacks; a sheet that is gone has nothing. */
export function readStandingReport(cells: ReportCells): StandingReport | MissingHeadings {
  const { monev, matrix } = cells;
  const standing = matrix === null ? NO_MATRIX : readStandingMatrix(matrix, formatReportWord('matrix'));
  if (isMissing(standing)) return standing;
  const block = monev === null ? null : readMonev(monev);
  const { lines, strays } = adoptRemarks(standing.lines, block?.remarks ?? []);
  return {
    ...standing,
    lines,
    followUps: block?.followUps ?? [],
    fields: block?.fields ?? NO_FIELD_WORDS,
    checkDate: block?.checkDate ?? null,
    strays: [...standing.strays, ...(block?.strays ?? []), ...strays],
    cells,
  };
}

function readMonev(
  monev: PersonCells,
): ReturnType<typeof readStandingBlock> & Pick<StandingReport, 'checkDate'> {
  const texts = monev.map((row, rowIndex) => row.map((_, at) => wordsAt(monev, rowIndex, at)));
  const keyColumn = findKeyColumn(texts, KEY_COLUMN);
  const key = parseSheetKey(texts[0]?.[keyColumn] ?? '');
  const planYear = key?.period?.year ?? 0;
  const block = readStandingBlock(monev, { sheetWord: formatReportWord('monev'), planYear, keyColumn });
  return { ...block, checkDate: key?.checkDate ?? null };
}

/** The check date of a report by the texts of its sheet Monev; null when none can be read. */
export function readCheckDate(texts: readonly (readonly string[])[]): PlainDate | null {
  return parseSheetKey(texts[0]?.[findKeyColumn(texts, KEY_COLUMN)] ?? '')?.checkDate ?? null;
}

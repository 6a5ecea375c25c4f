import { type PlainDate, parseIsoDate } from '../../domain/calendar/plain-date.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { CHANGED_SECTION, MATRIX_HEADINGS } from '../../messages/monev-id.ts';
import { type PersonCell, personWords } from '../person-cell.ts';
import { PlanError } from '../plan-error.ts';
import type { Ports } from '../ports.ts';
import { FOLLOW_UP_PLACES, type FollowUpColumn, FREE_COLUMNS } from './follow-up-content.ts';
import { MATRIX_COLUMNS, MATRIX_HEADING_ROW, type MatrixColumn } from './matrix-columns.ts';
import type { LineWords } from './matrix-content.ts';
import type { FollowUpWords } from './report-content.ts';
import { KEY_COLUMN } from './report-grid.ts';
import {
  type FollowUpKey,
  FREE_ORIGIN,
  type LineKey,
  parseFollowUpKey,
  parseLineKey,
} from './report-keys.ts';

/** A line of a matrix as it stands in its sheet. */
export interface StandingMatrixLine {
  readonly key: LineKey;
  readonly texts: Readonly<Record<MatrixColumn, string>>;
  readonly words: LineWords;
}

/** A line of a follow-up block as it stands in its sheet. */
export interface StandingFollowUp {
  readonly key: FollowUpKey;
  readonly keyText: string;
  readonly texts: Readonly<Record<FollowUpColumn, string>>;
  readonly words: FollowUpWords;
}

/** A report as it stands in its two sheets. */
export interface StandingReport {
  readonly checkDate: PlainDate | null;
  readonly lines: readonly StandingMatrixLine[];
  readonly followUps: readonly StandingFollowUp[];
  /** Sentences under "Diubah tangan". */
  readonly changed: readonly string[];
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
  const monev = monevId === undefined ? null : ports.workbook.readGrid(monevId);
  const matrix = matrixId === undefined ? null : ports.workbook.readGrid(matrixId);
  return {
    checkDate: monev === null ? null : readCheckDate(monev),
    lines: matrix === null || matrixId === undefined ? [] : readMatrix(ports, matrixId, matrix),
    changed: matrix === null ? [] : readChanged(matrix),
    followUps: monev === null || monevId === undefined ? [] : readFollowUps(ports, monevId, monev),
  };
}

function readCheckDate(grid: Grid): PlainDate | null {
  const key = (grid.rows[0] ?? []).map(cellText).find(words => words.startsWith('monev|')) ?? '';
  return parseIsoDate(key.split('|')[2] ?? '');
}

function readMatrix(ports: Ports, sheetId: number, grid: Grid): readonly StandingMatrixLine[] {
  const cells = ports.reports.readPersonCells(sheetId);
  const headings = (grid.rows[MATRIX_HEADING_ROW] ?? []).map(cellText);
  const columns = new Map(MATRIX_COLUMNS.map(key => [key, headings.indexOf(MATRIX_HEADINGS[key])]));
  const missing = MATRIX_COLUMNS.filter(key => (columns.get(key) ?? -1) < 0);
  if (missing.length > 0) {
    throw new PlanError({
      code: 'matrix-headings-missing',
      headings: missing.map(key => MATRIX_HEADINGS[key]),
    });
  }
  return grid.rows.flatMap((_, rowIndex) => {
    const textOf = (key: MatrixColumn): string => cellText(cellAt(grid, rowIndex, columns.get(key) ?? -1));
    const wordsOf = (key: MatrixColumn): PersonCell | null =>
      cells[rowIndex]?.[columns.get(key) ?? -1] ?? null;
    const key = parseLineKey(textOf('key'));
    if (key === null) return [];
    const texts = Object.fromEntries(MATRIX_COLUMNS.map(column => [column, textOf(column)]));
    return {
      key,
      texts: texts as Record<MatrixColumn, string>,
      words: {
        obstacle: wordsOf('obstacle'),
        followUp: wordsOf('followUp'),
        owner: wordsOf('owner'),
        until: wordsOf('until'),
      },
    };
  });
}

function readChanged(grid: Grid): readonly string[] {
  const words = grid.rows.map((_, rowIndex) => cellText(cellAt(grid, rowIndex, 0)));
  const section = words.lastIndexOf(CHANGED_SECTION);
  return section < 0 ? [] : words.slice(section + 1).filter(sentence => sentence !== '');
}

function readFollowUps(ports: Ports, sheetId: number, grid: Grid): readonly StandingFollowUp[] {
  const cells = ports.reports.readPersonCells(sheetId);
  return grid.rows.flatMap((_, rowIndex) => {
    const keyText = cellText(cellAt(grid, rowIndex, KEY_COLUMN));
    const key = parseFollowUpKey(keyText);
    if (key === null) return [];
    const wordsOf = (column: FollowUpColumn): PersonCell | null =>
      cells[rowIndex]?.[FOLLOW_UP_PLACES[column].at] ?? null;
    const columns = Object.keys(FOLLOW_UP_PLACES) as FollowUpColumn[];
    const texts = Object.fromEntries(columns.map(column => [column, textOf(wordsOf(column))]));
    const words: FollowUpWords = {
      status: wordsOf('status'),
      remark: wordsOf('remark'),
      free: key.originPeriod === FREE_ORIGIN ? FREE_COLUMNS.map(wordsOf) : null,
    };
    return { key, keyText, texts: texts as Record<FollowUpColumn, string>, words };
  });
}

function textOf(cell: PersonCell | null): string {
  return cell === null ? '' : personWords(cell).trim();
}

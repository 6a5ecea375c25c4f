import { CHANGED_SECTION } from '../../messages/monev-id.ts';
import {
  findColumns,
  isMissing,
  keysOf,
  type MissingHeadings,
  recordOf,
  type TableColumns,
} from '../own-table.ts';
import { type PersonCells, wordsAt } from '../person-cell.ts';
import type { LooseRow } from './matrix-extras.ts';
import { MATRIX, MATRIX_HEADING_ROW, MATRIX_PEOPLES } from './matrix-table.ts';
import { type LineKey, parseLineKey, parseRowMarks } from './report-keys.ts';
import { listRowStrays, listStrays } from './stray-words.ts';

/** A line of a matrix as it stands in its sheet. */
export interface StandingMatrixLine extends LooseRow {
  readonly key: LineKey;
}

/** A matrix as it stands in its sheet. */
export interface StandingMatrix {
  readonly lines: readonly StandingMatrixLine[];
  /** Rows that people put between or below those of the add-on. */
  readonly looseRows: readonly LooseRow[];
  /** Sentences under "Diubah tangan". */
  readonly changed: readonly string[];
  /** Sentences about what people wrote in cells that are neither theirs nor a line's. */
  readonly strays: readonly string[];
}

export const NO_MATRIX: StandingMatrix = { lines: [], looseRows: [], changed: [], strays: [] };

/** The matrix in the cells of its sheet, or the headings that it lacks; columns may have been moved. */
export function readStandingMatrix(cells: PersonCells, sheetWord: string): StandingMatrix | MissingHeadings {
  const headings = (cells[MATRIX_HEADING_ROW] ?? []).map((_, at) => wordsAt(cells, MATRIX_HEADING_ROW, at));
  const columns = findColumns(MATRIX, headings);
  if (isMissing(columns)) return columns;
  const known = new Set<number>(Object.values(columns));
  const lines: StandingMatrixLine[] = [];
  const looseRows: LooseRow[] = [];
  const strays: string[] = [];
  cells.forEach((row, rowIndex) => {
    const keyText = wordsAt(cells, rowIndex, columns.key);
    const line = readLine(cells, rowIndex, columns);
    const key = parseLineKey(keyText);
    const marks = parseRowMarks(keyText);
    const place = { sheetWord, rowIndex };
    if (key) lines.push({ key, ...line });
    else if (marks) strays.push(...listRowStrays(row, marks, place));
    else if (rowIndex > MATRIX_HEADING_ROW && hasWords(line)) looseRows.push(line);
    if (key || (!marks && rowIndex > MATRIX_HEADING_ROW))
      strays.push(...listStrays(row, columnIndex => !known.has(columnIndex), place));
  });
  return { lines, looseRows, changed: readChanged(cells, columns), strays };
}

function hasWords({ texts }: LooseRow): boolean {
  return keysOf(MATRIX).some(key => key !== 'key' && texts[key] !== '');
}

type MatrixPlaces = TableColumns<typeof MATRIX>;

function readLine(cells: PersonCells, rowIndex: number, columns: MatrixPlaces): LooseRow {
  return {
    texts: recordOf(keysOf(MATRIX), key => wordsAt(cells, rowIndex, columns[key])),
    words: recordOf(MATRIX_PEOPLES, key => cells[rowIndex]?.[columns[key]] ?? null),
  };
}

function readChanged(cells: PersonCells, columns: MatrixPlaces): readonly string[] {
  const section = cells.map((_, rowIndex) => wordsAt(cells, rowIndex, 0)).lastIndexOf(CHANGED_SECTION);
  if (section < 0) return [];
  return cells.flatMap((_, rowIndex) => {
    const isOwn = parseRowMarks(wordsAt(cells, rowIndex, columns.key)) !== null;
    return rowIndex > section && isOwn ? wordsAt(cells, rowIndex, 0) : [];
  });
}

import { PlanError } from '../../app/plan/plan-error.ts';
import { CHANGED_SECTION, MATRIX_HEADINGS } from '../../messages/monev-id.ts';
import { type PersonCell, type PersonCells, wordsAt } from '../person-cell.ts';
import { MATRIX_COLUMNS, MATRIX_HEADING_ROW, MATRIX_PEOPLES, type MatrixColumn } from './matrix-columns.ts';
import type { LineWords, LooseRow } from './matrix-content.ts';
import { type LineKey, parseLineKey, parseRowMarks } from './report-keys.ts';
import { listRowStrays, listStrays } from './stray-words.ts';

/** A line of a matrix as it stands in its sheet. */
export interface StandingMatrixLine {
  readonly key: LineKey;
  readonly texts: Readonly<Record<MatrixColumn, string>>;
  readonly words: LineWords;
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

/** The matrix in the cells of its sheet; columns may have been moved, their headings not. */
export function readStandingMatrix(cells: PersonCells, sheetWord: string): StandingMatrix {
  const columns = findColumns(cells);
  const known = new Set(columns.values());
  const lines: StandingMatrixLine[] = [];
  const looseRows: LooseRow[] = [];
  const strays: string[] = [];
  cells.forEach((row, rowIndex) => {
    const keyText = wordsAt(cells, rowIndex, columns.get('key') ?? -1);
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
  return MATRIX_COLUMNS.some(key => key !== 'key' && texts[key] !== '');
}

function findColumns(cells: PersonCells): ReadonlyMap<MatrixColumn, number> {
  const headings = (cells[MATRIX_HEADING_ROW] ?? []).map((_, at) => wordsAt(cells, MATRIX_HEADING_ROW, at));
  const missing = MATRIX_COLUMNS.filter(key => !headings.includes(MATRIX_HEADINGS[key]));
  if (missing.length > 0) {
    throw new PlanError({
      code: 'matrix-headings-missing',
      headings: missing.map(key => MATRIX_HEADINGS[key]),
    });
  }
  return new Map(MATRIX_COLUMNS.map(key => [key, headings.indexOf(MATRIX_HEADINGS[key])]));
}

function readLine(
  cells: PersonCells,
  rowIndex: number,
  columns: ReadonlyMap<MatrixColumn, number>,
): Pick<StandingMatrixLine, 'texts' | 'words'> {
  const texts = MATRIX_COLUMNS.map(key => [key, wordsAt(cells, rowIndex, columns.get(key) ?? -1)]);
  const words = MATRIX_PEOPLES.map((key): [string, PersonCell | null] => [
    key,
    cells[rowIndex]?.[columns.get(key) ?? -1] ?? null,
  ]);
  return {
    texts: Object.fromEntries(texts) as StandingMatrixLine['texts'],
    words: Object.fromEntries(words) as unknown as LineWords,
  };
}

function readChanged(cells: PersonCells, columns: ReadonlyMap<MatrixColumn, number>): readonly string[] {
  const section = cells.map((_, rowIndex) => wordsAt(cells, rowIndex, 0)).lastIndexOf(CHANGED_SECTION);
  if (section < 0) return [];
  return cells.flatMap((_, rowIndex) => {
    const isOwn = parseRowMarks(wordsAt(cells, rowIndex, columns.get('key') ?? -1)) !== null;
    return rowIndex > section && isOwn ? wordsAt(cells, rowIndex, 0) : [];
  });
}

import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { formatReportWord, formatStray } from '../../messages/monev-id.ts';
import { placesOf } from '../own-table.ts';
import { type PersonCell, type PersonCells, personWords } from '../person-cell.ts';
import { cellWords } from './cell-words.ts';
import { GAPS } from './gap-table.ts';
import { MATRIX_PEOPLES, type MatrixPeoples } from './matrix-table.ts';
import { type GapKey, markWords } from './report-keys.ts';
import type { StandingMatrixLine } from './standing-matrix.ts';

/** What a person wrote on the signed sheet, where it shows the words of the matrix. */
export interface GapRemark extends Pick<GapKey, 'planYear' | 'rowCode'> {
  readonly column: MatrixPeoples;
  readonly cell: PersonCell;
  /** Of the cell, as a sentence names it: `Monev F30`. */
  readonly place: string;
}

const PLACES = placesOf(GAPS);

/** The cells of a line that read otherwise than they were written, in the columns of people's words. */
export function listGapRemarks(
  row: PersonCells[number],
  key: GapKey,
  rowIndex: number,
): readonly GapRemark[] {
  return MATRIX_PEOPLES.flatMap(column => {
    const at = PLACES[column];
    const cell = row[at] ?? null;
    const isWritten = cell !== null && markWords(cellWords(cell)) !== (key.cellMarks[at] ?? markWords(''));
    const place = `${formatReportWord('monev')} ${formatColumnLetters(at)}${rowIndex + 1}`;
    return isWritten ? [{ planYear: key.planYear, rowCode: key.rowCode, column, cell, place }] : [];
  });
}

/** The row without the columns of people's words. */
export function hideRemarks(row: PersonCells[number]): PersonCells[number] {
  const hidden: readonly number[] = MATRIX_PEOPLES.map(column => PLACES[column]);
  return row.map((cell, at) => (hidden.includes(at) ? null : cell));
}

interface Adopted {
  readonly lines: readonly StandingMatrixLine[];
  /** Sentences about words for which the matrix has no room. */
  readonly strays: readonly string[];
}

/** The lines of the matrix with those words on their blank cells, as if they had been written there. */
export function adoptRemarks(lines: readonly StandingMatrixLine[], remarks: readonly GapRemark[]): Adopted {
  const adopted = [...lines];
  const strays: string[] = [];
  for (const { planYear, rowCode, column, cell, place } of remarks) {
    const at = adopted.findIndex(({ key }) => key.planYear === planYear && key.rowCode === rowCode);
    const line = adopted[at];
    const standing = line?.words[column] ?? null;
    if (standing !== null && cellWords(standing) === cellWords(cell)) continue;
    if (line === undefined || standing !== null) {
      strays.push(formatStray(place, cellWords(cell)));
      continue;
    }
    adopted[at] = {
      ...line,
      texts: { ...line.texts, [column]: personWords(cell).trim() },
      words: { ...line.words, [column]: cell },
    };
  }
  return { lines: adopted, strays };
}

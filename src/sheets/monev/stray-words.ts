import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { formatStray } from '../../messages/monev-id.ts';
import type { PersonCells } from '../person-cell.ts';
import { cellWords } from './cell-words.ts';
import { isKey, markWords } from './report-keys.ts';

interface RowPlace {
  /** Word of the sheet in a sentence: `Matriks`. */
  readonly sheetWord: string;
  readonly rowIndex: number;
}

type Row = PersonCells[number];

/** A sentence for each cell with words in the columns that are asked for. */
export function listStrays(
  row: Row,
  isStray: (columnIndex: number) => boolean,
  { sheetWord, rowIndex }: RowPlace,
): readonly string[] {
  return row.flatMap((cell, columnIndex) => {
    const words = cell === null ? '' : cellWords(cell).trim();
    if (words === '' || isKey(words) || !isStray(columnIndex)) return [];
    return formatStray(`${sheetWord} ${formatColumnLetters(columnIndex)}${rowIndex + 1}`, words);
  });
}

/** A sentence for each cell of an own row that reads otherwise than it was written; `marks` count from column A. */
export function listRowStrays(row: Row, marks: readonly string[], place: RowPlace): readonly string[] {
  const wordsOf = (columnIndex: number): string => {
    const cell = row[columnIndex] ?? null;
    return cell === null ? '' : cellWords(cell);
  };
  return listStrays(row, at => markWords(wordsOf(at)) !== (marks[at] ?? markWords('')), place);
}

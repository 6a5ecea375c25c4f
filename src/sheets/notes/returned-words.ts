import { OWN_HEADINGS } from '../../messages/own-column-id.ts';
import { EVIDENCE, EVIDENCE_PEOPLES, type EvidenceTable } from '../evidence/evidence-table.ts';
import { type OwnColumns, PEOPLES_COLUMNS } from '../plan-columns/own-columns.ts';
import type { PlacedBlock } from '../rows/placed-block.ts';
import { blank, text } from '../sheet-content.ts';
import type { Note } from './notes-table.ts';

/** Words of a note and the cell to which they go back. */
interface ReturnedWord {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly words: string;
}

/** `Rencana Aksi L9 · KOREKSI JADWAL ✎`: the row of the sheet, and what the cell is about. */
const PLACE = / [A-Z]+(\d+) · (.+)$/;

/**
 * Words of the ✎ columns of a plan that go back: those of a row that still stands where it stood and has the code that it
 * had. Of several for one cell the last counts.
 */
export function listPlanReturns(
  notes: readonly Note[],
  { codes, ownColumns }: { readonly codes: ReadonlyMap<number, string>; readonly ownColumns: OwnColumns },
): readonly ReturnedWord[] {
  const columnOf = new Map(
    PEOPLES_COLUMNS.flatMap(key => {
      const columnIndex = ownColumns.get(key);
      return columnIndex === undefined ? [] : [[OWN_HEADINGS[key] as string, columnIndex] as const];
    }),
  );
  return takeLast(
    notes.flatMap(({ code, place, words }) => {
      const [, row = '', about = ''] = PLACE.exec(place) ?? [];
      const rowIndex = Number(row) - 1;
      const columnIndex = columnOf.get(about);
      return code === '' || codes.get(rowIndex) !== code || columnIndex === undefined
        ? []
        : [{ rowIndex, columnIndex, words }];
    }),
  );
}

/** Words of the ✎ columns of Bukti ZI that go back: beside the one line of that code and that file or document. */
export function listEvidenceReturns(
  notes: readonly Note[],
  { columns, lines }: Pick<EvidenceTable, 'columns' | 'lines'>,
): readonly ReturnedWord[] {
  return takeLast(
    notes.flatMap(({ code, place, words }) => {
      const found = findEvidenceAbout(place);
      const fitting = lines.filter(
        ({ texts }) => found !== null && texts.code === code && (texts.file || texts.document) === found.name,
      );
      const [line, ...others] = fitting;
      return found === null || line === undefined || others.length > 0
        ? []
        : [{ rowIndex: line.rowIndex, columnIndex: columns[found.key], words }];
    }),
  );
}

/** Whether a note is of a ✎ column of Bukti ZI and of one of these rows. */
export function isEvidenceNote({ code, place }: Note, codes: ReadonlySet<string>): boolean {
  return codes.has(code) && findEvidenceAbout(place) !== null;
}

function findEvidenceAbout(
  place: string,
): { readonly key: (typeof EVIDENCE_PEOPLES)[number]; readonly name: string } | null {
  const about = PLACE.exec(place)?.[2] ?? '';
  for (const key of EVIDENCE_PEOPLES) {
    const start = `${EVIDENCE[key].heading} · `;
    if (about.startsWith(start)) return { key, name: about.slice(start.length) };
  }
  return null;
}

function takeLast(words: readonly ReturnedWord[]): readonly ReturnedWord[] {
  return [...new Map(words.map(word => [`${word.rowIndex} ${word.columnIndex}`, word])).values()];
}

/** The words as blocks over whole columns, all other cells of which are blank. */
export function layReturns(
  words: readonly ReturnedWord[],
  { topRowIndex, rowCount }: { readonly topRowIndex: number; readonly rowCount: number },
): readonly PlacedBlock[] {
  const columnIndexes = [...new Set(words.map(({ columnIndex }) => columnIndex))].sort((a, b) => a - b);
  return columnIndexes.map(columnIndex => {
    const ofColumn = new Map(
      words.filter(word => word.columnIndex === columnIndex).map(word => [word.rowIndex, word.words]),
    );
    const cells = Array.from({ length: rowCount }, (_, i) => {
      const given = ofColumn.get(topRowIndex + i);
      return given === undefined ? blank('writable') : text(given, 'writable');
    });
    return { columnIndex, topRowIndex, cells };
  });
}

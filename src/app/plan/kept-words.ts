import { formatColumnLetters } from '../../domain/plan/column-letters.ts';
import { formatDay } from '../../messages/month-id.ts';
import { OWN_SHEET_NAMES } from '../../messages/own-sheet-id.ts';
import { buildNotesContent, layNewNotes } from '../../sheets/notes/notes-table.ts';
import { ownSheetKey, type Ports } from '../ports/ports.ts';

/** Something that a person wrote where the add-on is about to write or delete. */
export interface KeptWord {
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** KODE of the row; '' for none. */
  readonly code: string;
  /** What the cell is about: its heading, its document; '' for nothing. */
  readonly about: string;
  readonly words: string;
}

/** How many words of people each run has saved so far. */
const keptCounts = new WeakMap<Ports, number>();

/** The number of words of people that this run has saved on Catatan ZI. */
export function countKept(ports: Ports): number {
  return keptCounts.get(ports) ?? 0;
}

/**
 * Appends to Catatan ZI what it does not hold yet, with day, sheet and cell: a run that was cut is repeated without
 * doubling it, and a remark that stays where it is stands there once.
 */
export function keepWords(ports: Ports, kept: readonly KeptWord[]): void {
  if (kept.length === 0) return;
  const known = ports.workbook.readMarks().sheets.get(ownSheetKey({ kind: 'notes' }));
  const sheetId =
    known ?? ports.workbook.writeSheet({ kind: 'notes' }, OWN_SHEET_NAMES.notes, buildNotesContent());
  const grid = ports.workbook.readOwnGrid(sheetId);
  const day = formatDay(ports.clock.today());
  const rows = layNewNotes(
    grid,
    kept.map(word => ({ day, code: word.code, place: formatPlace(word), words: word.words })),
  );
  if (rows.length > 0) ports.workbook.appendRows(sheetId, grid.rows.length, rows);
  keptCounts.set(ports, countKept(ports) + rows.length);
  ports.workbook.flush();
}

/** `Rencana Aksi K25 · STATUS`. */
function formatPlace({ sheetName, rowIndex, columnIndex, about }: KeptWord): string {
  const place = `${sheetName} ${formatColumnLetters(columnIndex)}${rowIndex + 1}`;
  return about === '' ? place : `${place} · ${about}`;
}

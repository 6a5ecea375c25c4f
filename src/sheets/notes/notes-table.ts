import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { NOTES_HEADINGS } from '../../messages/clean-up-id.ts';
import {
  findColumns,
  isMissing,
  type KeyOf,
  keysOf,
  layHeadings,
  layoutOf,
  layRowAt,
  type OwnTable,
  placesOf,
  recordOf,
} from '../own-table.ts';
import { type ContentCell, type SheetContent, text } from '../sheet-content.ts';

/** The columns of Catatan ZI. */
export const NOTES = {
  day: { heading: NOTES_HEADINGS.day, widthPixels: 100, owner: 'add-on' },
  code: { heading: NOTES_HEADINGS.code, widthPixels: 80, owner: 'add-on' },
  place: { heading: NOTES_HEADINGS.place, widthPixels: 300, owner: 'add-on' },
  words: { heading: NOTES_HEADINGS.words, widthPixels: 480, owner: 'add-on' },
} as const satisfies OwnTable<keyof typeof NOTES_HEADINGS>;

/** A line of Catatan ZI: when and where which words of people were kept. */
export type Note = Readonly<Record<KeyOf<typeof NOTES>, string>>;

/** Catatan ZI with its headings and no lines. */
export function buildNotesContent(): SheetContent {
  return {
    ...layoutOf(NOTES),
    rows: [layHeadings(NOTES)],
    frozenRowCount: 1,
    merges: [],
    mergesAcross: [],
    dropDowns: [],
    chart: null,
    tabColour: '#5f6368',
  };
}

/** The notes that stand on the sheet, the oldest first; none where its headings are gone. */
export function listNotes(grid: Grid): readonly Note[] {
  const columns = findColumns(NOTES, (grid.rows[0] ?? []).map(cellText));
  if (isMissing(columns)) return [];
  return grid.rows
    .map((_, rowIndex) => rowIndex)
    .slice(1)
    .map(rowIndex => recordOf(keysOf(NOTES), key => cellText(cellAt(grid, rowIndex, columns[key]))));
}

/** The rows of those notes that the sheet does not hold yet, of whatever day, under its headings wherever these stand. */
export function layNewNotes(grid: Grid, notes: readonly Note[]): readonly (readonly ContentCell[])[] {
  const found = findColumns(NOTES, (grid.rows[0] ?? []).map(cellText));
  const columns = isMissing(found) ? placesOf(NOTES) : found;
  const standing = new Set(
    grid.rows.map((_, rowIndex) =>
      joinNote(recordOf(keysOf(NOTES), key => cellText(cellAt(grid, rowIndex, columns[key])))),
    ),
  );
  return notes
    .filter(note => !standing.has(joinNote(note)))
    .map(note =>
      layRowAt(
        columns,
        recordOf(keysOf(NOTES), key => text(note[key])),
      ),
    );
}

function joinNote(note: Note): string {
  return [note.code, note.place, note.words].map(words => words.trim()).join('\n');
}

import { PAPER_ORIGIN } from '../../domain/monev/follow-ups.ts';
import { MANUAL_STATE } from '../../messages/follow-up-id.ts';
import { recordOf } from '../own-table.ts';
import { type PersonCell, type PersonCells, wordsAt } from '../person-cell.ts';
import {
  FOLLOW_UP_COLUMNS,
  type FollowUpColumn,
  type FollowUpPlaces,
  findFollowUpPlaces,
  OWN_FOLLOW_UP_COLUMNS,
} from './follow-up-table.ts';
import type { FollowUpWords } from './report-extras.ts';
import { KEY_COLUMN } from './report-grid.ts';
import {
  type FollowUpKey,
  formatFollowUpKey,
  markWords,
  parseFollowUpLine,
  parseRowMarks,
} from './report-keys.ts';
import { parseSheetKey } from './sheet-key.ts';
import { listRowStrays, listStrays } from './stray-words.ts';

/** A line of a follow-up block as it stands in its sheet. */
export interface StandingFollowUp {
  readonly key: FollowUpKey;
  readonly texts: Readonly<Record<FollowUpColumn, string>>;
  readonly words: FollowUpWords;
}

/** What people may have written on the first sheet of a report. */
export interface StandingBlock {
  readonly followUps: readonly StandingFollowUp[];
  readonly strays: readonly string[];
}

/** The follow-up lines of the sheet, rows that people added among them; and words that stand where none belong. */
export function readStandingBlock(cells: PersonCells, sheetWord: string, planYear: number): StandingBlock {
  const parsed = cells.map((_, rowIndex) => parseFollowUpLine(wordsAt(cells, rowIndex, KEY_COLUMN)));
  const inBlock = findBlock(cells, parsed);
  const places = findFollowUpPlaces(cells);
  const answers: readonly number[] = [places.status, places.remark];
  const starts = new Set<number>(Object.values(places));
  let freeNumber = Math.max(0, ...parsed.map(line => readFreeNumber(line?.key ?? null)));
  const followUps: StandingFollowUp[] = [];
  const strays: string[] = [];
  /** A line that a person copied is known by the first. */
  const known = new Set<string>();
  cells.forEach((row, rowIndex) => {
    const place = { sheetWord, rowIndex };
    const line = parsed[rowIndex] ?? null;
    if (line && known.has(formatFollowUpKey(line.key))) {
      strays.push(...listStrays(row, columnIndex => answers.includes(columnIndex), place));
    } else if (line) {
      known.add(formatFollowUpKey(line.key));
      followUps.push(readLine(row, places, line.key));
      if (line.cellMarks.length > 0)
        strays.push(...listRowStrays(hidePeoples(row, places, line.cellMarks), line.cellMarks, place));
    } else if (inBlock(rowIndex) && hasWords(row)) {
      freeNumber += 1;
      followUps.push(
        readLine(row, places, { originPeriod: PAPER_ORIGIN, planYear, rowCode: String(freeNumber) }),
      );
      strays.push(...listStrays(row, columnIndex => !starts.has(columnIndex), place));
    } else strays.push(...listRowStrays(row, readMarks(cells, rowIndex), place));
  });
  return { followUps, strays };
}

function readFreeNumber(key: FollowUpKey | null): number {
  return key?.originPeriod === PAPER_ORIGIN ? Number(key.rowCode) || 0 : 0;
}

/** Rows between the block's lines, and those right below the last that have words but no mark. */
function findBlock(cells: PersonCells, parsed: readonly unknown[]): (rowIndex: number) => boolean {
  const isLine = (rowIndex: number): boolean => (parsed[rowIndex] ?? null) !== null;
  const first = cells.findIndex((_, rowIndex) => isLine(rowIndex));
  let last = cells.map((_, rowIndex) => isLine(rowIndex)).lastIndexOf(true);
  const isLoose = (rowIndex: number): boolean =>
    hasWords(cells[rowIndex] ?? []) && wordsAt(cells, rowIndex, KEY_COLUMN) === '';
  while (last >= 0 && isLoose(last + 1)) last += 1;
  return rowIndex => first >= 0 && rowIndex >= first && rowIndex <= last;
}

function hasWords(row: PersonCells[number]): boolean {
  return row.some(cell => cell !== null);
}

function readMarks(cells: PersonCells, rowIndex: number): readonly string[] {
  const key = wordsAt(cells, rowIndex, KEY_COLUMN);
  return parseRowMarks(key) ?? parseSheetKey(key)?.cellMarks ?? [];
}

function readLine(row: PersonCells[number], places: FollowUpPlaces, key: FollowUpKey): StandingFollowUp {
  const wordsOf = (column: FollowUpColumn): PersonCell | null => row[places[column]] ?? null;
  return {
    key,
    texts: recordOf(FOLLOW_UP_COLUMNS, column => wordsAt([row], 0, places[column])),
    words: {
      state: wordsOf('state'),
      status: wordsOf('status'),
      remark: wordsOf('remark'),
      free: key.originPeriod === PAPER_ORIGIN ? recordOf(OWN_FOLLOW_UP_COLUMNS, wordsOf) : null,
    },
  };
}

/** People's own cells are carried; they are no strays. So is a state that the add-on could not tell. */
function hidePeoples(
  row: PersonCells[number],
  places: FollowUpPlaces,
  marks: readonly string[],
): PersonCells[number] {
  const isManual = marks[places.state] === markWords(MANUAL_STATE);
  const hidden = [places.status, places.remark, ...(isManual ? [places.state] : [])];
  return row.map((cell, at) => (hidden.includes(at) ? null : cell));
}

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
import { type FollowUpKey, formatFollowUpKey, markWords, parseFollowUpLine } from './report-keys.ts';
import { type OtherRows, readOtherRows } from './standing-rows.ts';
import { listRowStrays, listStrays } from './stray-words.ts';

/** A line of a follow-up block as it stands in its sheet. */
export interface StandingFollowUp {
  readonly key: FollowUpKey;
  readonly texts: Readonly<Record<FollowUpColumn, string>>;
  readonly words: FollowUpWords;
}

/** What people may have written on the first sheet of a report. */
export interface StandingBlock extends OtherRows {
  readonly followUps: readonly StandingFollowUp[];
}

/** How the sheet is to be read. */
interface SheetReadingPlan {
  /** Word of the sheet in a sentence. */
  readonly sheetWord: string;
  readonly planYear: number;
  readonly keyColumn: number;
}

/** The follow-up lines of the sheet, rows that people added among them; and words that stand where none belong. */
export function readStandingBlock(
  cells: PersonCells,
  { sheetWord, planYear, keyColumn }: SheetReadingPlan,
): StandingBlock {
  const keys = cells.map((_, rowIndex) => wordsAt(cells, rowIndex, keyColumn));
  const parsed = keys.map(parseFollowUpLine);
  const inBlock = findBlock(cells, keys);
  const places = findFollowUpPlaces(cells);
  const answers: readonly number[] = [places.status, places.remark];
  const starts = new Set<number>(Object.values(places));
  let freeNumber = Math.max(0, ...parsed.map(line => readFreeNumber(line?.key ?? null)));
  const followUps: StandingFollowUp[] = [];
  const strays: string[] = [];
  const otherRows: number[] = [];
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
    } else if (inBlock(rowIndex)) {
      freeNumber += 1;
      followUps.push(
        readLine(row, places, { originPeriod: PAPER_ORIGIN, planYear, rowCode: String(freeNumber) }),
      );
      strays.push(...listStrays(row, columnIndex => !starts.has(columnIndex), place));
    } else otherRows.push(rowIndex);
  });
  const others = readOtherRows({ cells, keys, sheetWord }, otherRows);
  return { ...others, followUps, strays: [...strays, ...others.strays] };
}

function readFreeNumber(key: FollowUpKey | null): number {
  return key?.originPeriod === PAPER_ORIGIN ? Number(key.rowCode) || 0 : 0;
}

/** Rows of people between the block's lines, and those right below the last: they have words but no key. */
function findBlock(cells: PersonCells, keys: readonly string[]): (rowIndex: number) => boolean {
  const isLine = (key: string): boolean => parseFollowUpLine(key) !== null;
  const isLoose = (rowIndex: number): boolean => hasWords(cells[rowIndex] ?? []) && keys[rowIndex] === '';
  const first = keys.findIndex(isLine);
  let last = keys.map(isLine).lastIndexOf(true);
  while (last >= 0 && isLoose(last + 1)) last += 1;
  return rowIndex => first >= 0 && rowIndex >= first && rowIndex <= last && isLoose(rowIndex);
}

function hasWords(row: PersonCells[number]): boolean {
  return row.some(cell => cell !== null);
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

import { MONTH_NAMES } from '../time-words/vocabulary.ts';
import { cellText } from './cell-value.ts';
import { columnOfHeading } from './columns.ts';
import { cellAt, type Grid } from './grid.ts';
import { normalizeHeading } from './heading-text.ts';
import { periodOfHeadings, saysReached } from './matrix-columns.ts';
import type { MergedCells } from './merged-cells.ts';

/** A row of a sheet whose cells may be the letters of the months. */
interface LetterRow {
  readonly grid: Grid;
  readonly columns: readonly number[];
  readonly merged: MergedCells;
  readonly rowIndex: number;
}

/** A heading of that row and what stands above it, the nearest first; `column` is where it begins. */
interface Letter {
  readonly column: number;
  readonly text: string;
  readonly above: readonly string[];
}

const YEAR = 'J F M A M J J A S O N D';
const HALVES = ['J F M A M J', 'J A S O N D'] as const;
const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII';
const IS_LETTER = /^(?:[JFPMASOND]|I{1,3}|I?V|VI{1,3}|I?X|XI{1,2}|\d{1,2})$/;
// Fewer than six numbers from 1 on may be weeks or quarters.
const FEWEST_NUMBERS = 6;
const MONTHS_OF_HALF = 6;
const MONTHS_OF_YEAR = 12;
const NONE: ReadonlyMap<number, string> = new Map();

/**
 * The names of the months that single letters stand for, by the columns where those begin: only "J F M A M J J A S O N D",
 * "I … XII", or one half of the year below its semester or a heading of time, whole and in order, tell which is which; so do
 * numbers in order below a heading of time.
 */
export function monthsOfLetters(row: LetterRow): ReadonlyMap<number, string> {
  if (!mayHoldLetters(row)) return NONE;
  const names = new Map<number, string>();
  const runs = lettersOf(row).map(run => ({ run, first: firstMonth(run) }));
  const planned = runs.filter(({ run, first }) => first !== null && !run[0]?.above.some(saysReached));
  // Letters of two years: of the second nobody knows which it is.
  const starts = planned.map(({ first }) => first);
  if (planned.length === 0 || new Set(starts).size < starts.length) return NONE;
  if (planned.length > 1 && planned.some(({ run }) => run.length === MONTHS_OF_YEAR)) return NONE;
  for (const { run, first } of planned) {
    for (const [index, { column }] of run.entries())
      names.set(column, MONTH_NAMES[(first ?? 1) + index - 1]?.[0] ?? '');
  }
  return names;
}

function mayHoldLetters({ grid, columns, rowIndex }: LetterRow): boolean {
  let letters = 0;
  for (const column of columns) {
    const { length } = cellText(cellAt(grid, rowIndex, column));
    if (length > 0 && length < 5) letters += 1;
  }
  return letters >= MONTHS_OF_HALF;
}

/** The runs of letters: each ends where another text stands, where a year is full, and where half a year ends under its heading. */
function lettersOf(row: LetterRow): readonly (readonly Letter[])[] {
  const runs: Letter[][] = [[]];
  for (const column of row.columns) {
    const text = cellText(cellAt(row.grid, row.rowIndex, column))
      .replace(/[.\s]+$/, '')
      .toUpperCase();
    if (text === '') continue;
    const run = runs[runs.length - 1] ?? [];
    if (!IS_LETTER.test(text)) runs.push([]);
    else if (isWhole(run) || text === '1') runs.push([{ column, text, above: textsAbove(row, column) }]);
    else run.push({ column, text, above: textsAbove(row, column) });
  }
  return runs.filter(run => run.length > 0);
}

function isWhole(run: readonly Letter[]): boolean {
  const word = wordOf(run);
  return word === YEAR || word === NUMERALS;
}

function wordOf(run: readonly Letter[]): string {
  // "Pebruari"
  return run.map(({ text }) => (text === 'P' ? 'F' : text)).join(' ');
}

/** The month (1–12) of the first letter; null where the letters are not whole, or say other months than the headings above. */
function firstMonth(run: readonly Letter[]): number | null {
  if (/^\d/.test(run[0]?.text ?? '')) return firstNumber(run);
  const half = HALVES.indexOf(wordOf(run) as (typeof HALVES)[number]);
  const first = isWhole(run) ? 1 : half >= 0 && isHalfBelow(run, half) ? half * MONTHS_OF_HALF + 1 : null;
  return first !== null && run.every(({ above }, index) => fits(above, first + index)) ? first : null;
}

function firstNumber(run: readonly Letter[]): number | null {
  const [group = ''] = run[0]?.above ?? [];
  const first = Number(run[0]?.text);
  const isInOrder = run.every(
    ({ text, above }, index) => Number(text) === first + index && above[0] === group,
  );
  const isLong = run.length >= FEWEST_NUMBERS || first > 1;
  const isWithin = first >= 1 && first + run.length - 1 <= MONTHS_OF_YEAR;
  return isInOrder && isLong && isWithin && isTimeHeading(group) ? first : null;
}

function isTimeHeading(text: string): boolean {
  return columnOfHeading(text)?.key === 'target' || /\bBULAN\b/.test(normalizeHeading(text));
}

function isHalfBelow(run: readonly Letter[], half: number): boolean {
  const [group = ''] = run[0]?.above ?? [];
  if (run.some(({ above }) => above[0] !== group)) return false;
  const period = periodOfHeadings([{ kind: 'text', text: group }]);
  if (period !== null) return period.kind === 'semester' && period.month === (half + 1) * MONTHS_OF_HALF;
  return isTimeHeading(group);
}

const LENGTHS = { month: 1, quarter: 3, semester: MONTHS_OF_HALF } as const;

/** Whether the month lies in the period above it, if one is named. */
function fits([group = '']: readonly string[], month: number): boolean {
  const period = periodOfHeadings([{ kind: 'text', text: group }]);
  return period === null || (month <= period.month && month > period.month - LENGTHS[period.kind]);
}

/** What stands in the two rows above, over that column or, not merged, to its left. */
function textsAbove({ grid, columns, merged, rowIndex }: LetterRow, column: number): readonly string[] {
  return [rowIndex - 1, rowIndex - 2].map(above => {
    const origin = merged.originOf(above, column);
    if (origin !== null) return cellText(cellAt(grid, origin.rowIndex, origin.columnIndex));
    const filled = columns.filter(each => each <= column && cellText(cellAt(grid, above, each)) !== '');
    return cellText(cellAt(grid, above, filled[filled.length - 1] ?? column));
  });
}

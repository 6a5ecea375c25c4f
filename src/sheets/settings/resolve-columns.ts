import { fingerprint } from '../../domain/codes/fingerprint.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import type { ColumnChoice, ColumnRole } from '../../domain/plan/column-choice.ts';
import { parseColumnLetters } from '../../domain/plan/column-letters.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { normalizeHeading } from '../../domain/plan/heading-text.ts';
import { NO_COLUMN } from '../../messages/column-block-id.ts';
import type { ColumnLine, ColumnWords } from './column-block.ts';
import type { RememberedColumn } from './remembered-column.ts';

/** What people chose, as it holds for the plan sheet now. */
export interface ResolvedColumns {
  readonly choice: ColumnChoice;
  /** Columns to be remembered, so that moving or renaming them does not lose the choice. */
  readonly remembered: ReadonlyMap<ColumnRole, RememberedColumn>;
  readonly problems: readonly ColumnProblem[];
}

/** Words on a line about columns that fit nothing on the plan sheet. */
export interface ColumnProblem {
  readonly line: ColumnLine;
  readonly rowIndex: number;
  readonly found: string;
}

const SEARCHED_ROWS = 30;
// Headings are merged there; what is merged below are cells of the table.
const MERGED_ROWS = 60;

/** The choice that people's words make on that sheet; what was chosen in the same words before is still that column. */
export function resolveColumns(
  words: ReadonlyMap<ColumnLine, ColumnWords>,
  sheet: Grid,
  remembered: ReadonlyMap<ColumnRole, RememberedColumn>,
): ResolvedColumns {
  const plan = { ...sheet, merges: sheet.merges.filter(({ top }) => top < MERGED_ROWS) };
  const columns = new Map<ColumnRole, number | null>();
  const wordsMarks = new Map<ColumnRole, string>();
  const problems: ColumnProblem[] = [];
  let headingRowIndex: number | null = null;
  for (const [line, { words: found, rowIndex }] of words) {
    if (found === '') continue;
    if (line === 'headingRow') {
      headingRowIndex = readRow(found);
      if (headingRowIndex === null) problems.push({ line, rowIndex, found });
      continue;
    }
    if (normalizeHeading(found) === normalizeHeading(NO_COLUMN)) {
      columns.set(line, null);
      continue;
    }
    const wordsMark = fingerprint(found);
    const before = remembered.get(line);
    const column = before?.wordsMark === wordsMark ? before.columnIndex : findColumn(found, plan);
    if (column === null) problems.push({ line, rowIndex, found });
    else {
      columns.set(line, column);
      wordsMarks.set(line, wordsMark);
    }
  }
  const row = headingRowIndex === null ? null : followHeadings(plan, headingRowIndex, remembered);
  const known = [...wordsMarks].map(([role, wordsMark]): [ColumnRole, RememberedColumn] => {
    const columnIndex = columns.get(role) ?? 0;
    return [role, { columnIndex, wordsMark, headingMark: headingMark(plan, row, columnIndex) }];
  });
  return { choice: { headingRowIndex: row, columns }, remembered: new Map(known), problems };
}

// Where none of the remembered headings stands in the chosen row, the row in which most of them stand.
function followHeadings(
  plan: Grid,
  chosen: number,
  remembered: ReadonlyMap<ColumnRole, RememberedColumn>,
): number {
  const columns = [...remembered.values()];
  const count = (row: number): number =>
    columns.filter(known => headingMark(plan, row, known.columnIndex) === known.headingMark).length;
  if (columns.length === 0 || count(chosen) > 0) return chosen;
  const counts = plan.rows.slice(0, SEARCHED_ROWS).map((_, row) => count(row));
  const most = Math.max(0, ...counts);
  return most === 0 ? chosen : counts.indexOf(most);
}

// Two headings of two rows: what stands at that row, or merged down to it, or above it.
function headingMark(plan: Grid, row: number | null, column: number): string {
  const words = row === null ? '' : (headingsAt(plan, row, column)[0] ?? '');
  return words === '' ? '-' : fingerprint(wordsOf(words));
}

function readRow(words: string): number | null {
  const number = Number(/^(?:baris\s*)?(\d{1,4})$/i.exec(words)?.[1] ?? 0);
  return number > 0 ? number - 1 : null;
}

// "C · Ikhtiar: Perincian" as the list has it, "C", or a heading in a person's own hand. The letter decides where it fits.
function findColumn(words: string, plan: Grid): number | null {
  const [, letters, heading] = /^([A-Z]{1,3})(?:\s*·\s*(.*))?$/s.exec(words.trim()) ?? [];
  if (letters === undefined) return findHeading(words, plan);
  const column = parseColumnLetters(letters);
  if (heading !== undefined) return holdsHeading(plan, column, heading) ? column : findHeading(heading, plan);
  return column < widthOf(plan) ? column : findHeading(words, plan);
}

function widthOf(plan: Grid): number {
  return Math.max(0, ...plan.rows.slice(0, SEARCHED_ROWS).map(row => row.length));
}

function findHeading(heading: string, plan: Grid): number | null {
  const found: number[] = [];
  for (let column = 0; column < widthOf(plan); column++) {
    if (holdsHeading(plan, column, heading)) found.push(column);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function holdsHeading(plan: Grid, column: number, heading: string): boolean {
  const isCut = heading.trim().endsWith('…');
  const wanted = wordsOf(heading);
  return plan.rows.slice(0, SEARCHED_ROWS).some((_, rowIndex) =>
    headingsAt(plan, rowIndex, column).some(text => {
      const words = wordsOf(text);
      return wanted !== '' && (isCut ? words.startsWith(wanted) : words === wanted);
    }),
  );
}

const TALLEST_HEADING = 3;

/** The heading that the column has where its lowest row is that one: alone, and behind the one over it. */
function headingsAt(plan: Grid, rowIndex: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = rowIndex; row >= 0 && row > rowIndex - TALLEST_HEADING; row--) {
    const text = standingAt(plan, row, column);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  const [own = '', above] = texts;
  if (own === '') return [];
  return above === undefined ? [own] : [own, `${above}: ${own}`];
}

function standingAt(plan: Grid, row: number, column: number): string {
  const merge = plan.merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return cellText(cellAt(plan, merge?.top ?? row, merge?.left ?? column));
}

// "#" has no letters.
function wordsOf(text: string): string {
  return normalizeHeading(text) || text.trim();
}

import type { MatrixColumn, PlanHeader } from './action-plan.ts';
import { cellText } from './cell-value.ts';
import { chooseColumns, type HeadedColumn } from './choose-columns.ts';
import { applyChoice, type ColumnChoice, NO_CHOICE } from './column-choice.ts';
import { PERIOD_HEADINGS, YEAR_HEADINGS } from './columns.ts';
import { describeHeadings } from './describe-headings.ts';
import { findRivals } from './find-rivals.ts';
import { cellAt, type Grid } from './grid.ts';
import { endsInHeadings, type HeaderBlock, headedColumns } from './header-block.ts';
import type { HeaderSearch } from './header-search.ts';
import { findLevelColumns } from './level-columns.ts';
import { findMatrixColumns } from './matrix-columns.ts';
import { indexMerges } from './merged-cells.ts';
import type { NeededColumn, PlanProblem } from './plan-problem.ts';
import { settleAreaColumn } from './settle-area-column.ts';
import { isSpread } from './spread-heading.ts';
import { holdsAmounts, namesTimes } from './time-column.ts';
import { isTwoRowHeading } from './two-row-heading.ts';

const SEARCHED_ROWS = 30;
const WIDEST_TABLE = 200;
const TALLEST_HEADER = 3;

interface Candidate {
  readonly header: PlanHeader;
  readonly headed: readonly HeadedColumn[];
  /** Number of columns that a heading was understood for; a month matrix counts more than the heading above it. */
  readonly score: number;
}

/**
 * The header of the plan: the row, or block of up to three rows, of the first 30 with the most headings that are
 * understood; or the row, and for each role the column, that people chose.
 */
export function findHeader(
  grid: Grid,
  ownColumns: ReadonlySet<number>,
  choice: ColumnChoice = NO_CHOICE,
): PlanHeader | PlanProblem {
  const rowCount = Math.min(SEARCHED_ROWS, grid.rows.length);
  const lastRow = Math.max(rowCount + TALLEST_HEADER - 1, (choice.headingRowIndex ?? 0) + 1);
  const columns = searchedColumns(grid, lastRow, ownColumns);
  const merged = indexMerges({ rows: grid.rows.slice(0, lastRow), merges: grid.merges }, columns);
  const search: HeaderSearch = { grid, columns, merged };
  const guessed = (): Candidate | null => guessCandidate(search, rowCount);
  // What people chose stands below headings of which none is known.
  const best =
    chosenCandidate(search, choice) ??
    bestCandidate(search, rowCount) ??
    (choice.columns.size > 0 ? guessed() : null);
  if (best === null) return { ...NO_HEADER, ...guessHeadings(guessed()) };
  const header = applyChoice(best.header, best.headed, choice);
  const missing = missingColumns(header);
  if (missing.length > 0) return { ...headingsOf(header), missing, code: NO_HEADER.code };
  const isSettled = choice.columns.has('area') || choice.columns.has('component');
  const settled = isSettled ? header : settleAreaColumn(grid, header);
  const levelled = { ...settled, levelColumns: findLevelColumns(search, settled, best.headed) };
  return { ...levelled, rivals: findRivals(search, { header: levelled, headed: best.headed }, choice) };
}

const NO_HEADINGS: FoundHeadings = { headingRowIndex: null, found: [] };
const NO_HEADER = { code: 'plan-header-missing', missing: ['activity', 'target'] } as const;

function bestCandidate(search: HeaderSearch, rowCount: number): Candidate | null {
  let best: Candidate | null = null;
  const rows = new Map<number, Candidate>();
  const rowAt = (rowIndex: number): Candidate => {
    const known = rows.get(rowIndex) ?? toCandidate(search, { top: rowIndex, bottom: rowIndex });
    rows.set(rowIndex, known);
    return known;
  };
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
    const candidate = candidateAt(search, rowIndex, rowAt);
    if (isBetter(candidate, best)) best = candidate;
  }
  return best;
}

// The block that ends in the chosen row, or in the lower row of its heading: group headings may stand above it.
function chosenCandidate(search: HeaderSearch, { headingRowIndex }: ColumnChoice): Candidate | null {
  if (headingRowIndex === null || cellTexts(search, headingRowIndex).size === 0) return null;
  const block = wholeHeading(search, headingRowIndex);
  const { bottom } = block;
  let best = toCandidate(search, block);
  for (let top = block.top - 1; top >= 0 && top > bottom - TALLEST_HEADER; top--) {
    const candidate = toCandidate(search, { top, bottom });
    if (hasGroupHeadings(search, top) && candidate.score > best.score) best = candidate;
  }
  return best;
}

function wholeHeading(search: HeaderSearch, rowIndex: number): HeaderBlock {
  if (isTwoRowHeading(search, rowIndex)) return { top: rowIndex, bottom: rowIndex + 1 };
  const isLower = rowIndex > 0 && isTwoRowHeading(search, rowIndex - 1);
  return { top: isLower ? rowIndex - 1 : rowIndex, bottom: rowIndex };
}

type FoundHeadings = Pick<
  Extract<PlanProblem, { readonly code: 'plan-header-missing' }>,
  'found' | 'headingRowIndex'
>;

function headingsOf(header: PlanHeader): FoundHeadings {
  return { found: describeHeadings(header), headingRowIndex: header.bottomRowIndex };
}

const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 60;

// A table whose headings all are unknown: the first row of several short texts.
function guessCandidate(search: HeaderSearch, rowCount: number): Candidate | null {
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
    const texts = [...cellTexts(search, rowIndex)];
    if (texts.length < FEWEST_HEADINGS || texts.some(text => text.length > LONGEST_HEADING)) continue;
    return toCandidate(search, wholeHeading(search, rowIndex));
  }
  return null;
}

function guessHeadings(candidate: Candidate | null): FoundHeadings {
  return candidate === null ? NO_HEADINGS : headingsOf(candidate.header);
}

function isBetter(candidate: Candidate, best: Candidate | null): boolean {
  if (candidate.score === 0) return false;
  if (!best) return true;
  const missing = missingColumns(candidate.header).length;
  const bestMissing = missingColumns(best.header).length;
  return missing !== bestMissing ? missing < bestMissing : candidate.score > best.score;
}

function missingColumns({ columns, monthColumns }: PlanHeader): readonly NeededColumn[] {
  const missing: NeededColumn[] = [];
  if (columns.indicator === undefined && columns.action === undefined) missing.push('activity');
  if (columns.target === undefined && monthColumns === null) missing.push('target');
  return missing;
}

function searchedColumns(grid: Grid, rowCount: number, ownColumns: ReadonlySet<number>): readonly number[] {
  const width = Math.max(0, ...grid.rows.slice(0, rowCount).map(row => row.length));
  const columns: number[] = [];
  for (let columnIndex = 0; columnIndex < Math.min(width, WIDEST_TABLE); columnIndex++) {
    if (!ownColumns.has(columnIndex)) columns.push(columnIndex);
  }
  return columns;
}

// A block of more rows is the header when it says more than each of its parts, or as much and its last row is headings.
function candidateAt(search: HeaderSearch, top: number, rowAt: (rowIndex: number) => Candidate): Candidate {
  let best = rowAt(top);
  if (!hasGroupHeadings(search, top)) return best;
  for (let bottom = top + 1; bottom < top + TALLEST_HEADER; bottom++) {
    const block = { top, bottom };
    if (cellTexts(search, bottom).size === 0) continue;
    const candidate = toCandidate(search, block);
    const below = rowAt(bottom);
    const isTie =
      candidate.score === best.score &&
      (endsInHeadings(search, block, candidate.headed) || isTwoRowHeading(search, bottom - 1));
    if (candidate.score > below.score && (candidate.score > best.score || isTie)) best = candidate;
  }
  return best;
}

// Over a header row a lone title ("RENCANA AKSI", merged across) is no group heading; "BULAN" above 1 … 12 is.
function hasGroupHeadings(search: HeaderSearch, rowIndex: number): boolean {
  const texts = [...cellTexts(search, rowIndex)];
  return texts.length > 1 || texts.some(text => /^(?:bulan|triwulan|waktu|jadwal)\b/i.test(text));
}

function cellTexts({ grid, columns }: HeaderSearch, rowIndex: number): ReadonlySet<string> {
  const texts = new Set(columns.map(column => cellText(cellAt(grid, rowIndex, column))));
  texts.delete('');
  return texts;
}

function toCandidate(search: HeaderSearch, block: HeaderBlock): Candidate {
  const headed = headedColumns(search, block);
  const matrix = findMatrixColumns(headed);
  const readable = headed.filter(
    ({ columnIndex, match }, index) =>
      !matrix?.some(column => column.columnIndex === columnIndex) &&
      !(match?.key === 'target' && isSpread(search, block, columnIndex)) &&
      !isAmount(search, block, headed.slice(index, index + 2)),
  );
  const columns = chooseColumns(readable);
  const wording = headed.find(({ columnIndex }) => columnIndex === columns.target)?.match?.wording ?? '';
  // Beside a month matrix a bare TARGET is an amount ("1 dokumen"), and a year the year of its marks.
  const isVague = wording === '' || wording === 'TARGET' || YEAR_HEADINGS.includes(wording);
  const isMatrix =
    matrix !== null && (isVague || saysLess(search, block, { target: columns.target, matrix }));
  if (isMatrix) delete columns.target;
  const monthColumns = isMatrix ? matrix : null;
  const header: PlanHeader = {
    topRowIndex: block.top,
    bottomRowIndex: block.bottom,
    columns,
    monthColumns,
    levelColumns: [],
    rivals: [],
    yearColumn: yearColumnBeside(headed, columns.target),
    periodWord: isMatrix ? '' : (PERIOD_HEADINGS.get(wording) ?? ''),
    headings: textsByColumn(headed, 'text'),
    groupHeadings: textsByColumn(headed, 'group'),
  };
  return { header, headed, score: Object.keys(columns).length + (isMatrix ? 2 : 0) };
}

function textsByColumn(headed: readonly HeadedColumn[], key: 'text' | 'group'): ReadonlyMap<number, string> {
  return new Map(headed.filter(each => each[key] !== '').map(each => [each.columnIndex, each[key]]));
}

// WAKTU that is empty or holds "2 jam" beside months that are marked.
function saysLess(
  { grid }: HeaderSearch,
  { bottom }: HeaderBlock,
  { target, matrix }: { readonly target: number | undefined; readonly matrix: readonly MatrixColumn[] },
): boolean {
  const rows = grid.rows.slice(bottom + 1);
  const cells = rows.flatMap(row => row[target ?? -1] ?? []);
  if (namesTimes(cells)) return false;
  return rows.some(row =>
    matrix.some(({ columnIndex }) => row[columnIndex] && cellText(row[columnIndex]) !== ''),
  );
}

function yearColumnBeside(headed: readonly HeadedColumn[], target: number | undefined): number | null {
  const year = headed.find(({ match }) => match !== null && YEAR_HEADINGS.includes(match.wording));
  return year === undefined || year.columnIndex === target ? null : year.columnIndex;
}

function isAmount(
  { grid }: HeaderSearch,
  { bottom }: HeaderBlock,
  [column, beside]: readonly HeadedColumn[],
): boolean {
  if (column?.match?.key !== 'target') return false;
  return holdsAmounts({
    grid,
    columnIndex: column.columnIndex,
    firstRowIndex: bottom + 1,
    heading: column.text,
    headingBeside: beside?.text ?? '',
    isVague: column.match.wording === 'TARGET',
  });
}

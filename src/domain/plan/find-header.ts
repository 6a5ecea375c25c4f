import type { PlanHeader } from './action-plan.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { chooseColumns, type HeadedColumn } from './choose-columns.ts';
import { columnOfHeading } from './columns.ts';
import { cellAt, type Grid } from './grid.ts';
import { findMatrixColumns, periodOfHeading } from './matrix-columns.ts';
import { indexMerges, type MergedCells } from './merged-cells.ts';
import type { NeededColumn, PlanProblem } from './plan-problem.ts';

const SEARCHED_ROWS = 30;
const WIDEST_TABLE = 200;

interface Candidate {
  readonly header: PlanHeader;
  /** Number of columns that a heading was understood for; a month matrix counts more than the heading above it. */
  readonly score: number;
}

/** The header of the plan: the row, or pair of rows, of the first 30 with the most headings that are understood. */
export function findHeader(grid: Grid, ownColumns: ReadonlySet<number>): PlanHeader | PlanProblem {
  const rowCount = Math.min(SEARCHED_ROWS, grid.rows.length);
  const columns = searchedColumns(grid, rowCount + 1, ownColumns);
  const merged = indexMerges({ rows: grid.rows.slice(0, rowCount + 1), merges: grid.merges }, columns);
  let best: Candidate | null = null;
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
    for (const candidate of candidatesAt(grid, rowIndex, { columns, merged })) {
      if (isBetter(candidate, best)) best = candidate;
    }
  }
  if (best && missingColumns(best.header).length === 0) return best.header;
  return {
    code: 'plan-header-missing',
    found: best ? [...best.header.headings.values()] : [],
    missing: best ? missingColumns(best.header) : ['activity', 'target'],
  };
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

interface Search {
  readonly columns: readonly number[];
  readonly merged: MergedCells;
}

function candidatesAt(grid: Grid, rowIndex: number, search: Search): readonly Candidate[] {
  const single = toCandidate(headedColumns(grid, [rowIndex], search), [rowIndex, rowIndex]);
  // Over a header row a lone title ("RENCANA AKSI", merged across) is no group heading.
  const groupTexts = new Set(search.columns.map(column => cellText(cellAt(grid, rowIndex, column))));
  groupTexts.delete('');
  if (groupTexts.size < 2) return [single];
  const below = toCandidate(headedColumns(grid, [rowIndex + 1], search), [rowIndex + 1, rowIndex + 1]);
  const pair = toCandidate(headedColumns(grid, [rowIndex, rowIndex + 1], search), [rowIndex, rowIndex + 1]);
  return pair.score > single.score && pair.score > below.score ? [single, pair] : [single];
}

function headedColumns(
  grid: Grid,
  rowIndices: readonly number[],
  { columns, merged }: Search,
): readonly HeadedColumn[] {
  return columns.map(columnIndex => {
    const cells = rowIndices.map(rowIndex => headingCell(grid, merged, { rowIndex, columnIndex }));
    const lower = cells[cells.length - 1] ?? { kind: 'empty' };
    const texts = cells.map(cellText);
    const lowerText = texts[texts.length - 1] ?? '';
    const upperText = texts.length > 1 ? (texts[0] ?? '') : '';
    const text = lowerText === '' ? upperText : lowerText;
    const joined = `${upperText} ${lowerText}`;
    return {
      columnIndex,
      text,
      match: columnOfHeading(text) ?? (upperText === '' ? null : columnOfHeading(joined)),
      period: periodOfHeading(lower, upperText),
    };
  });
}

// A heading carries across its merge (a group heading), but not down: the row below has its own.
function headingCell(
  grid: Grid,
  merged: MergedCells,
  place: { readonly rowIndex: number; readonly columnIndex: number },
): CellValue {
  const origin = merged.originOf(place.rowIndex, place.columnIndex) ?? place;
  return origin.rowIndex === place.rowIndex
    ? cellAt(grid, origin.rowIndex, origin.columnIndex)
    : { kind: 'empty' };
}

function toCandidate(headed: readonly HeadedColumn[], rows: readonly [number, number]): Candidate {
  const matrix = findMatrixColumns(headed);
  const columns = chooseColumns(
    headed.filter(({ columnIndex }) => !matrix?.some(column => column.columnIndex === columnIndex)),
  );
  const targetText = headed.find(({ columnIndex }) => columnIndex === columns.target)?.match?.wording;
  // Beside a month matrix a bare TARGET is an amount ("1 dokumen").
  const isMatrix = matrix !== null && (targetText === undefined || targetText === 'TARGET');
  if (isMatrix) delete columns.target;
  const headings = new Map(
    headed.filter(({ text }) => text !== '').map(({ columnIndex, text }) => [columnIndex, text]),
  );
  const monthColumns = isMatrix ? matrix : null;
  return {
    header: { topRowIndex: rows[0], bottomRowIndex: rows[1], columns, monthColumns, headings },
    score: Object.keys(columns).length + (isMatrix ? 2 : 0),
  };
}

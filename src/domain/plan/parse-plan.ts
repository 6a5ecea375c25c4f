import type { ActionPlan, PlanHeader } from './action-plan.ts';
import { applyRowCodes } from './apply-row-codes.ts';
import { cellText } from './cell-value.ts';
import type { ColumnChoice } from './column-choice.ts';
import { formatColumnLetters } from './column-letters.ts';
import { describeHeadings } from './describe-headings.ts';
import { findHeader } from './find-header.ts';
import type { Grid } from './grid.ts';
import { indexMerges } from './merged-cells.ts';
import { numberAreas } from './number-areas.ts';
import type { PlanProblem } from './plan-problem.ts';
import { findPlanYear, findStatedYear } from './plan-year.ts';
import { readTable } from './read-table.ts';
import { placeOfCode } from './row-code.ts';

/** What is known about a plan before its sheet is read. */
export interface PlanOptions {
  readonly yearSetting: number | null;
  /** KODE by row index. */
  readonly rowCodes: ReadonlyMap<number, string>;
  /** Column indices of the add-on's own columns. */
  readonly ownColumns: ReadonlySet<number>;
  /** What people said about the columns. */
  readonly choice?: ColumnChoice;
}

/** The plan that stands in the sheet, or why none can be read from it. */
export function parsePlan(grid: Grid, options: PlanOptions): ActionPlan | PlanProblem {
  const header = findHeader(grid, options.ownColumns, options.choice);
  if ('code' in header) return header;
  const doubt = doubtfulTime(header);
  if (doubt !== null) return doubt;
  const table = readTable({
    grid,
    header,
    merged: indexMerges(grid, tableColumns(header)),
    ownColumns: options.ownColumns,
  });
  if (table.rows.length === 0) return { code: 'plan-empty', headerRowIndex: header.bottomRowIndex };
  const { areas, rows: positioned } = numberAreas(table, rowIndex => {
    const code = options.rowCodes.get(rowIndex);
    return code === undefined ? null : (placeOfCode(code)?.area ?? null);
  });
  const { rows, isSorted } = applyRowCodes({ ...table, areas, rows: positioned }, options.rowCodes);
  const { topRowIndex, bottomRowIndex } = header;
  const titleLines = readTexts(grid, [0, topRowIndex], options.ownColumns);
  const headings = readTexts(grid, [topRowIndex, bottomRowIndex + 1], options.ownColumns);
  const yearSources = { yearSetting: options.yearSetting, titleLines, headings, rows };
  return {
    header,
    areas,
    components: table.components,
    rows,
    endRowIndex: table.endRowIndex,
    titleLines,
    isSorted,
    year: findPlanYear(yearSources),
    statedYear: findStatedYear(yearSources),
  };
}

function doubtfulTime(header: PlanHeader): PlanProblem | null {
  const others = header.rivals.filter(({ role }) => role === 'target').map(({ columnIndex }) => columnIndex);
  const { target } = header.columns;
  if (others.length === 0 || target === undefined) return null;
  const found = describeHeadings(header);
  const candidates = [target, ...others].flatMap(column =>
    found
      .filter(({ columnIndex }) => columnIndex === column)
      .map(heading => ({ ...heading, letters: formatColumnLetters(column) })),
  );
  return { code: 'plan-column-doubtful', headingRowIndex: header.bottomRowIndex, found, candidates };
}

function tableColumns({ columns, monthColumns, levelColumns, yearColumn }: PlanHeader): readonly number[] {
  const months = (monthColumns ?? []).map(({ columnIndex }) => columnIndex);
  return [
    ...Object.values(columns),
    ...months,
    ...levelColumns,
    ...(yearColumn === null ? [] : [yearColumn]),
  ];
}

function readTexts(
  grid: Grid,
  rowRange: readonly [number, number],
  ownColumns: ReadonlySet<number>,
): readonly string[] {
  return grid.rows
    .slice(...rowRange)
    .flatMap(row => row.filter((_, columnIndex) => !ownColumns.has(columnIndex)).map(cellText))
    .filter(text => text !== '');
}

import type { ActionPlan, PlanHeader } from './action-plan.ts';
import { applyRowCodes } from './apply-row-codes.ts';
import { cellText } from './cell-value.ts';
import { findHeader } from './find-header.ts';
import type { Grid } from './grid.ts';
import { indexMerges } from './merged-cells.ts';
import type { PlanProblem } from './plan-problem.ts';
import { findPlanYear } from './plan-year.ts';
import { readTable } from './read-table.ts';

/** What is known about a plan before its sheet is read. */
export interface PlanOptions {
  readonly yearSetting: number | null;
  /** KODE by row index. */
  readonly rowCodes: ReadonlyMap<number, string>;
  /** Column indices of the add-on's own columns. */
  readonly ownColumns: ReadonlySet<number>;
}

/** The plan that stands in the sheet, or why none can be read from it. */
export function parsePlan(grid: Grid, options: PlanOptions): ActionPlan | PlanProblem {
  const header = findHeader(grid, options.ownColumns);
  if ('code' in header) return header;
  const tableColumns = [...Object.values(header.columns), ...(header.monthColumns ?? [])];
  const table = readTable({ grid, header, merged: indexMerges(grid, tableColumns) });
  if (table.rows.length === 0) return { code: 'plan-empty', headerRowIndex: header.bottomRowIndex };
  const { rows, isSorted } = applyRowCodes(table, options.rowCodes);
  const titleLines = readTitleLines(grid, header, options.ownColumns);
  return {
    header,
    areas: table.areas,
    components: table.components,
    rows,
    endRowIndex: table.endRowIndex,
    titleLines,
    isSorted,
    year: findPlanYear({ yearSetting: options.yearSetting, titleLines, rows }),
  };
}

function readTitleLines(
  grid: Grid,
  { topRowIndex }: PlanHeader,
  ownColumns: ReadonlySet<number>,
): readonly string[] {
  return grid.rows
    .slice(0, topRowIndex)
    .flatMap(row => row.filter((_, columnIndex) => !ownColumns.has(columnIndex)).map(cellText))
    .filter(text => text !== '');
}

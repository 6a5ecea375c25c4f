import { parsePlan } from '../../domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../domain/plan/plan-problem.ts';
import { insertColumns } from '../../sheets/plan-columns/insert-columns.ts';
import type { NewColumn, TablePlace } from '../../sheets/plan-columns/new-columns.ts';
import type { OwnColumns } from '../../sheets/plan-columns/own-columns.ts';
import type { Ports } from '../ports/ports.ts';
import { listLeftColumns } from './left-columns.ts';
import { type OpenPlan, readRowCodes } from './open-plan.ts';
import { PlanError } from './plan-error.ts';

/** The plan as it stands once these columns were appended to it: what was read stays true, only further right. */
export function withNewColumns(
  ports: Ports,
  open: OpenPlan,
  { place, columns }: { readonly place: TablePlace; readonly columns: readonly NewColumn[] },
): OpenPlan {
  const first = place.lastColumnIndex + 1;
  const shifted = [...open.ownColumns].map(([key, columnIndex]): [typeof key, number] => [
    key,
    columnIndex < first ? columnIndex : columnIndex + columns.length,
  ]);
  const added = columns.map(({ key }, i): [typeof key, number] => [key, first + i]);
  const ownColumns: OwnColumns = new Map([...shifted, ...added]);
  const headings = columns.map(({ heading }) => heading);
  const grid = insertColumns(open.grid, { first, headingRowIndex: place.headerRowIndex, headings });
  const plan = parsePlan(grid, {
    yearSetting: open.settings.planYear,
    rowCodes: readRowCodes(grid, ownColumns),
    ownColumns: new Set([...ownColumns.values(), ...listLeftColumns({ ...open, grid, ownColumns })]),
    choice: open.choice,
  });
  if (isPlanProblem(plan)) throw new PlanError({ ...plan, sheetName: open.sheet.name });
  return { ...open, marks: ports.workbook.readMarks(), grid, plan, ownColumns };
}

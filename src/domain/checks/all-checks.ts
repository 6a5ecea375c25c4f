import { checkAreaOrder, checkMissingAreas, checkRowsWithoutArea } from './check-area-order.ts';
import { checkAreaNumbering, checkAreaTitles } from './check-area-titles.ts';
import { checkCadenceCount } from './check-cadence-count.ts';
import { checkMisplacedCodes, checkRepeatedCodes, checkSorting } from './check-codes.ts';
import { checkComponentNumbers } from './check-component-numbers.ts';
import type { Check, CheckContext } from './check-context.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkEqualCells } from './check-equal-cells.ts';
import { checkFormulaErrors } from './check-formula-errors.ts';
import { checkEvidenceColumn, checkLongEvidence, checkMissingCells } from './check-missing-cells.ts';
import { checkOtherUnits } from './check-other-units.ts';
import { checkOtherYears } from './check-other-years.ts';
import { checkPlanYear } from './check-plan-year.ts';
import { checkRepeatedRows } from './check-repeated-rows.ts';
import { checkTargetAssumptions, checkTargetEvents } from './check-target-assumptions.ts';
import { checkTargetProblems } from './check-target-problems.ts';
import { checkTargetYears } from './check-target-years.ts';
import type { Finding, FindingColumn } from './finding.ts';

const ALL_CHECKS: readonly Check[] = [
  checkSorting,
  checkEvidenceColumn,
  checkLongEvidence,
  checkMissingAreas,
  checkAreaTitles,
  checkPlanYear,
  checkAreaNumbering,
  checkAreaOrder,
  checkRowsWithoutArea,
  checkComponentNumbers,
  checkFormulaErrors,
  checkMissingCells,
  checkEqualCells,
  checkRepeatedRows,
  checkOtherUnits,
  checkOtherYears,
  checkTargetProblems,
  checkTargetYears,
  checkCadenceCount,
  checkTargetAssumptions,
  checkTargetEvents,
  checkRepeatedCodes,
  checkMisplacedCodes,
  checkDecisions,
];

const COLUMN_ORDER: readonly FindingColumn[] = [
  'code',
  'number',
  'area',
  'component',
  'indicator',
  'action',
  'evidence',
  'target',
  'owner',
  'correction',
  'decision',
  'reason',
];

/** Every finding of every check, by row (the plan as a whole first), then by column. */
export function checkPlan(context: CheckContext): readonly Finding[] {
  return ALL_CHECKS.flatMap(check => check(context))
    .slice()
    .sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b));
}

function rowOf({ rowIndex }: Finding): number {
  return rowIndex ?? -1;
}

function columnOf({ column }: Finding): number {
  return column === null ? -1 : COLUMN_ORDER.indexOf(column);
}

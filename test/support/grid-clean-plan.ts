import { checkPlan } from '../../src/domain/checks/all-checks.ts';
import type { CheckContext } from '../../src/domain/checks/check-context.ts';
import type { Finding } from '../../src/domain/checks/finding.ts';
import { checkContextOf, describeFinding } from './grid-check-context.ts';
import { gridFromTsv, readFixture } from './grid-from-tsv.ts';

/** The cells of a small plan in which every check finds nothing. */
export const CLEAN_PLAN: readonly (readonly string[])[] = readFixture('plans/clean.tsv')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t'));

/** Cells of the clean plan to change, in A1 notation. */
export type Changes = Readonly<Record<string, string>>;

/** The findings on the clean plan after the changes, in short form. */
export function findingsAfter(
  changes: Changes,
  others: Partial<Omit<CheckContext, 'plan'>> = {},
): readonly string[] {
  const rows = CLEAN_PLAN.map((cells, rowIndex) =>
    [...'ABCDEF'].map((letter, column) => changes[`${letter}${rowIndex + 1}`] ?? cells[column] ?? ''),
  );
  const grid = gridFromTsv(rows.map(cells => cells.join('\t')).join('\n'));
  return checkPlan(checkContextOf(grid, others)).map(shortenFinding);
}

/** Sheet row, code, column and values; severity and what stands there are tested with the reference plan. */
export function shortenFinding(finding: Finding): string {
  const [row, , code, column, values] = describeFinding(finding).split('\t');
  return [row, code, column, values].filter(Boolean).join(' ');
}

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ActionPlan, PlanRow } from '../../../src/domain/plan/action-plan.ts';
import { cellText } from '../../../src/domain/plan/cell-value.ts';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { gridFromTsv, readFixture } from '../../support/grid-from-tsv.ts';

const NAMES = readdirSync(new URL('../../fixtures/plans/', import.meta.url))
  .filter(name => name.endsWith('.plan.tsv'))
  .map(name => name.replace('.plan.tsv', ''));

test.each(NAMES)('the layout %s is read as a person reads it', name => {
  const grid = gridFromTsv(readFixture(`plans/${name}.plan.tsv`));
  const plan = parsePlan(grid, { yearSetting: null, rowCodes: new Map(), ownColumns: new Set() });
  if (isPlanProblem(plan)) throw new Error(JSON.stringify(plan));
  expect(describePlan(plan)).toEqual(
    readFixture(`plans/${name}.expected.tsv`).trimEnd().split('\n').map(trimEnd),
  );
});

function describePlan({ year, endRowIndex, areas, components, rows }: ActionPlan): readonly string[] {
  return [
    ['year', year ?? '-'],
    ['end', endRowIndex + 1],
    ...areas.map(area => ['area', area.rowIndex + 1, area.number ?? '-', area.part ?? '-', area.title]),
    ...components.map(({ rowIndex, number, title }) => ['component', rowIndex + 1, number ?? '-', title]),
    ...rows.map(row => ['row', row.rowIndex + 1, row.area ?? '-', row.component ?? '-', ...contentOf(row)]),
  ].map(cells => trimEnd(cells.join('\t')));
}

function contentOf(row: PlanRow): readonly string[] {
  const target = row.markedMonths === null ? cellText(row.target) : row.markedMonths.join(',');
  return [row.indicator, row.action, row.evidence, target, row.owner];
}

function trimEnd(line: string): string {
  return line.replace(/[\t ]+$/, '');
}

import { describe, expect, test } from 'vitest';
import type { ActionPlan } from '../../../src/domain/plan/action-plan.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { referencePlanGrid, referencePlanGridWithDates } from '../../support/grid-reference-plan.ts';

const NO_OPTIONS = { yearSetting: null, rowCodes: new Map(), ownColumns: new Set<number>() };

// Read by eye: components of each area, and plan rows of each component.
const ROWS_BY_COMPONENT = {
  'I.1': 1,
  'I.2': 1,
  'I.3': 1,
  'I.4': 4,
  'II.1': 1,
  'II.2': 3,
  'II.3': 2,
  'III.1': 3,
  'III.2': 3,
  'III.3': 6,
  'III.4': 4,
  'III.5': 1,
  'III.6': 1,
  'IV.1': 3,
  'IV.2': 8,
  'V.1': 2,
  'V.2': 4,
  'V.3': 4,
  'V.4': 3,
  'V.5': 5,
  'VI.1': 4,
  'VI.2': 5,
  'VI.3': 3,
};
const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

describe.each([
  ['plain', referencePlanGrid],
  ['with merges and month cells', referencePlanGridWithDates],
])('the reference plan %s', (_, grid) => {
  const plan = read(grid());

  test('has six areas, each under its official name', () => {
    expect(plan.areas.map(({ numeral }) => numeral)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(plan.areas.map(({ officialNumber }) => officialNumber)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('has 72 plan rows in 23 components', () => {
    const counts: Record<string, number> = {};
    for (const { area, component } of plan.rows) {
      const key = `${NUMERALS[area ?? 0]}.${component}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual(ROWS_BY_COMPONENT);
    expect(plan.components).toHaveLength(23);
    expect(plan.rows).toHaveLength(72);
  });

  test('has no empty cell that merging or continuing made', () => {
    expect(plan.rows.filter(row => !row.indicator || !row.action || !row.evidence)).toEqual([]);
    expect(
      plan.rows.filter(row => row.target.kind === 'empty' || row.carriedColumns.includes('indicator')),
    ).toEqual([]);
  });

  test('ends before the signature block', () => {
    expect(plan.endRowIndex).toBe(82);
  });

  test('takes its year from the title', () => {
    expect(plan.year).toBe(2021);
    expect(plan.titleLines).toEqual([
      'RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2021',
      'BALAI PENELITIAN TERNAK',
    ]);
  });
});

function read(grid: Grid): ActionPlan {
  const plan = parsePlan(grid, NO_OPTIONS);
  if (isPlanProblem(plan)) throw new Error(plan.code);
  return plan;
}

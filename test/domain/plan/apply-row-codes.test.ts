import { expect, test } from 'vitest';
import { assignCodes } from '../../../src/domain/codes/assign-codes.ts';
import type { ActionPlan } from '../../../src/domain/plan/action-plan.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { gridFromTsv, readFixture } from '../../support/grid-from-tsv.ts';
import { referencePlanGrid } from '../../support/grid-reference-plan.ts';

const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

test('rows with codes of their own place read as without codes', () => {
  const grid = referencePlanGrid();
  const plan = read(grid, new Map());
  const coded = read(grid, codesByPosition(plan));
  expect(coded.isSorted).toBe(false);
  expect(coded.rows).toEqual(plan.rows);
});

test('a row sorted away from its heading keeps the area and component of its code', () => {
  const grid = referencePlanGrid();
  const codes = codesByPosition(read(grid, new Map()));
  const reversed = { ...grid, rows: [...grid.rows.slice(0, 4), ...grid.rows.slice(4, 82).reverse()] };
  const movedCodes = new Map([...codes].map(([rowIndex, code]) => [4 + 81 - rowIndex, code]));
  const plan = read(reversed, movedCodes);
  expect(plan.isSorted).toBe(true);
  expect(plan.rows[0]).toMatchObject({
    area: 6,
    component: 3,
    componentTitle: 'Penilaian Kepuasan Pelayanan',
  });
  expect(plan.rows[0]?.areaTitle).toBe('PENINGKATAN KUALITAS PELAYANAN PUBLIK');
});

test('a row put in later has a later letter, and the plan is not sorted', () => {
  const grid = referencePlanGrid();
  const codes = codesByPosition(read(grid, new Map()));
  codes.set(9, 'I.4.z');
  expect(read(grid, codes).isSorted).toBe(false);
});

test('a component renumbered while its codes stay is not sorted', () => {
  const grid = referencePlanGrid();
  const codes = codesByPosition(read(grid, new Map()));
  codes.set(5, 'I.9.a');
  codes.set(6, 'I.10.a');
  for (const rowIndex of [7, 8, 9, 10, 11]) codes.delete(rowIndex);
  expect(read(grid, codes).isSorted).toBe(false);
});

test('areas that the plan itself lists out of order are a fault of the plan, not a sorted table', () => {
  const grid = gridFromTsv(
    'NO\tKOMPONEN\tINDIKATOR\tTARGET WAKTU\nII\tPENATAAN TATALAKSANA\n1\tSOP\tSOP ada\tJuni\nI\tMANAJEMEN PERUBAHAN\n1\tTim\tTim ada\tJuni',
  );
  const codes = codesByPosition(read(grid, new Map()));
  expect([...codes.values()]).toEqual(['II.1.a', 'I.1.b']);
  expect(read(grid, codes).isSorted).toBe(false);
});

test('the second listing of areas under REFORM is not a sorted table', () => {
  const grid = gridFromTsv(readFixture('plans/lke-parts.plan.tsv'));
  const codes = new Map([
    [4, 'I.a'],
    [6, 'II.a'],
    [9, 'I.b'],
    [11, 'II.b'],
  ]);
  expect(read(grid, codes).isSorted).toBe(false);
});

test('rows of REFORM have codes of their own; those given before stay, under REFORM', () => {
  const grid = gridFromTsv(readFixture('plans/lke-six-columns.plan.tsv'));
  const plan = read(grid, new Map());
  const codes = assignCodes(plan.rows, new Map(), new Map()).codes;
  expect([...codes.values()]).toEqual(['I.1.a', 'I.1.b', 'II.1.a', 'I.R1.a']);
  expect(read(grid, codes).rows).toEqual(plan.rows);
  const given = new Map([...codes].map(([rowIndex, code]) => [rowIndex, code.replace('R1.a', '1.c')]));
  const standing = read(grid, given);
  expect(standing.isSorted).toBe(false);
  expect(standing.rows).toEqual(plan.rows);
});

test('a row of REFORM sorted among those of PEMENUHAN stays REFORM', () => {
  const grid = gridFromTsv(readFixture('plans/lke-six-columns.plan.tsv'));
  const rows = [...grid.rows];
  const [reform] = rows.splice(13, 1);
  if (reform) rows.splice(4, 0, reform);
  const plan = read({ ...grid, rows }, new Map([[4, 'I.R1.a']]));
  expect(plan.rows[0]).toMatchObject({ area: 1, component: 1, part: 'reform' });
});

function codesByPosition({ rows }: ActionPlan): Map<number, string> {
  return new Map(
    rows.map(({ rowIndex, area, component }, index) => [
      rowIndex,
      `${NUMERALS[area ?? 0]}.${component}.${String.fromCharCode(97 + (index % 26))}`,
    ]),
  );
}

function read(grid: Grid, rowCodes: ReadonlyMap<number, string>): ActionPlan {
  const plan = parsePlan(grid, { yearSetting: null, rowCodes, ownColumns: new Set() });
  if (isPlanProblem(plan)) throw new Error(plan.code);
  return plan;
}

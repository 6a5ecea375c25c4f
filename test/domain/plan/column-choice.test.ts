import { expect, test } from 'vitest';
import { cellText } from '../../../src/domain/plan/cell-value.ts';
import type { ColumnRole } from '../../../src/domain/plan/column-choice.ts';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

function read(
  tsv: string,
  columns: readonly (readonly [ColumnRole, number | null])[],
  headingRowIndex: number | null = null,
): string | readonly string[] {
  const plan = parsePlan(gridFromTsv(tsv), {
    yearSetting: null,
    rowCodes: new Map(),
    ownColumns: new Set(),
    choice: { headingRowIndex, columns: new Map(columns) },
  });
  if (isPlanProblem(plan)) return plan.code;
  return plan.rows.map(({ rowIndex, indicator, action, target, markedMonths }) =>
    [rowIndex + 1, indicator, action, markedMonths?.join(',') ?? cellText(target)].join(' | '),
  );
}

const UNKNOWN = 'No.\tTahapan\tLuaran\tBatas Akhir\n1\tMenyusun SK\tSK\tJuni 2026';

test('unknown headings are read as chosen', () => {
  expect(read(UNKNOWN, [])).toBe('plan-header-missing');
  expect(
    read(UNKNOWN, [
      ['action', 1],
      ['target', 3],
    ]),
  ).toEqual(['2 |  | Menyusun SK | Juni 2026']);
});

test('a chosen column takes the place of the recognised one', () => {
  const tsv = 'NO\tKEGIATAN\tRENCANA AKSI\tWAKTU\tJADWAL\n1\tRapat\tTim\tJuni 2026\tMei 2026';
  expect(read(tsv, [])).toBe('plan-column-doubtful');
  expect(
    read(tsv, [
      ['action', 1],
      ['indicator', 2],
      ['target', 3],
    ]),
  ).toEqual(['2 | Tim | Rapat | Juni 2026']);
});

test('a column that is chosen as not there is not read', () => {
  const tsv = 'NO\tINDIKATOR\tRENCANA AKSI\tWAKTU\n1\tTim ada\tRapat\tJuni 2026';
  expect(read(tsv, [['indicator', null]])).toEqual(['2 |  | Rapat | Juni 2026']);
  expect(read(tsv, [['target', null]])).toBe('plan-header-missing');
});

test('columns without any period in their headings are the quarters, or months, between the chosen two', () => {
  const quarters = 'NO\tRENCANA AKSI\tA\tB\tC\tD\n1\tRapat\tv\t\t\tv';
  expect(
    read(quarters, [
      ['firstPeriod', 2],
      ['lastPeriod', 5],
    ]),
  ).toEqual(['2 |  | Rapat | 3,12']);
});

test('periods that the headings name are taken from them', () => {
  const months = 'NO\tRENCANA AKSI\tJuli\tSeptember\n1\tRapat\tv\tv';
  expect(read(months, [])).toBe('plan-header-missing');
  expect(
    read(months, [
      ['firstPeriod', 2],
      ['lastPeriod', 3],
    ]),
  ).toEqual(['2 |  | Rapat | 7,9']);
});

test('the chosen row of headings counts, with the group headings above it', () => {
  const tsv = 'Uraian\tHasil\tKapan\nNO\tTARGET\t\n\tKEGIATAN\tWAKTU\n1\tRapat\tJuni 2026';
  expect(read(tsv, [], 2)).toEqual(['4 |  | Rapat | Juni 2026']);
});

test('a choice that makes no sense is no crash', () => {
  const tsv = 'NO\tRENCANA AKSI\tWAKTU\n1\tRapat\tJuni 2026';
  expect(read(tsv, [['target', 40]], 90)).toBe('plan-empty');
  expect(read(tsv, [['target', 1]])).toBe('plan-header-missing');
  expect(
    read(tsv, [
      ['firstPeriod', 2],
      ['lastPeriod', 1],
    ]),
  ).toBe('plan-header-missing');
});

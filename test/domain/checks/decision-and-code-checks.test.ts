import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/domain/checks/all-checks.ts';
import { checkContextOf } from '../../support/grid-check-context.ts';
import { CLEAN_PLAN, findingsAfter, shortenFinding } from '../../support/grid-clean-plan.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

describe('names of other units', () => {
  const otherUnitWords = ['karantina', 'BKP', 'Balai Contoh'];

  test('are found as whole words in any case', () => {
    const changes = { D8: 'Publikasi via website bkp', E9: 'Laporan Karantina, BKP' };
    expect(findingsAfter(changes, { otherUnitWords })).toEqual([
      '8 other-unit-named action word=BKP',
      '9 other-unit-named evidence word=karantina, BKP',
    ]);
  });

  test("are not found inside words, nor when they are the plan's own unit", () => {
    const changes = { D8: 'Publikasi BKPSDM di Balai Contoh' };
    expect(findingsAfter(changes, { otherUnitWords })).toEqual([]);
    const own = { D8: 'Menyusun standar layanan karantina' };
    expect(findingsAfter(own, { otherUnitWords, unitName: 'Stasiun Karantina Contoh' })).toEqual([]);
  });
});

describe('decisions', () => {
  const cases: readonly (readonly [string, readonly [string, string, string], readonly string[]])[] = [
    ['with a reason counts', ['Selesai', 'SK sudah ada', ''], []],
    ['without a reason does not', ['Selesai', '', ''], ['8 decision-without-reason reason decision=Selesai']],
    ['outside the drop-down is unknown', ['Beres', 'sudah', ''], ['8 decision-unknown decision']],
    [
      'to postpone needs a schedule',
      ['Ditunda', 'anggaran', ''],
      ['8 postponed-without-schedule correction'],
    ],
    ['to postpone with a schedule counts', ['ditunda', 'anggaran', 'Oktober 2021'], []],
  ];

  test.each(cases)('a decision %s', (_, [decision, reason, correction], expected) => {
    const decisions = new Map([[7, { decision, reason, correction }]]);
    expect(findingsAfter({}, { decisions })).toEqual(expected);
  });

  test('a row that does not apply need not be mended', () => {
    const decisions = new Map([[7, { decision: 'Tidak berlaku', reason: 'tidak ada', correction: '' }]]);
    expect(findingsAfter({ E8: '', F8: '' }, { decisions })).toEqual([]);
  });

  test('an empty target with a correction is not missing', () => {
    const decisions = new Map([[7, { decision: '', reason: '', correction: 'Oktober 2021' }]]);
    expect(findingsAfter({ F8: '' }, { decisions, targets: new Map() })).toEqual([]);
  });
});

describe('codes', () => {
  test('that stand twice are found on the lower row', () => {
    const codes = new Map([
      [7, 'I.2.a'],
      [5, 'I.2.a'],
    ]);
    expect(findingsAfter({}, { codes })).toEqual(['8 code-repeated code otherRow=6']);
  });

  test('out of step are found on each row', () => {
    const codes = new Map([[7, 'I.2.a']]);
    expect(findingsAfter({}, { codes, misplacedCodeRows: [7] })).toEqual(['8 codes-out-of-step code']);
  });

  test('in another order replace the structure checks by one line', () => {
    const grid = gridFromTsv(
      [...CLEAN_PLAN.slice(0, 4), ...CLEAN_PLAN.slice(4).reverse()].map(cells => cells.join('\t')).join('\n'),
    );
    const rowCodes = new Map([
      [4, 'VI.1.a'],
      [6, 'V.1.a'],
      [8, 'IV.1.a'],
    ]);
    const found = checkPlan(checkContextOf(grid, {}, { rowCodes })).map(shortenFinding);
    expect(found).toEqual(['- plan-sorted -']);
  });
});

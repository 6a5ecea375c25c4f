import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/domain/checks/all-checks.ts';
import { checkContextOf, describeFinding } from '../../support/grid-check-context.ts';
import { readFixture } from '../../support/grid-from-tsv.ts';
import { referencePlanGrid, referencePlanGridWithDates } from '../../support/grid-reference-plan.ts';

const EXPECTED = readFixture('plans/rencana-aksi-2021.findings.tsv').trimEnd().split('\n').slice(1);
const OTHER_UNITS = ['karantina', 'BKP', 'INSW'];

test.each([
  ['plain', referencePlanGrid],
  ['with merges and month cells', referencePlanGridWithDates],
])('the reference plan %s has the findings that were written by eye, no more and no fewer', (_, grid) => {
  const findings = checkPlan(checkContextOf(grid(), { otherUnitWords: OTHER_UNITS }));
  expect(findings.map(describeFinding)).toEqual(EXPECTED);
});

test('the same check run twice says the same', () => {
  const context = checkContextOf(referencePlanGrid(), { otherUnitWords: OTHER_UNITS });
  expect(checkPlan(context)).toEqual(checkPlan(context));
});

import { describe, expect, it } from 'vitest';
import { assignCodes } from '../../../src/domain/codes/assign-codes.ts';
import type { Grid } from '../../../src/domain/plan/grid.ts';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { type PlanWords, proposeRows, readPlanWords } from '../../../src/domain/registers/propose-rows.ts';
import { gridFromTsv, readFixture } from '../../support/grid-from-tsv.ts';
import { referencePlanGrid } from '../../support/grid-reference-plan.ts';

function readWords(grid: Grid, unitName: string): PlanWords {
  const plan = parsePlan(grid, { yearSetting: null, rowCodes: new Map(), ownColumns: new Set() });
  if ('code' in plan) throw new Error(plan.code);
  const { codes } = assignCodes(plan.rows, new Map(), new Map());
  return readPlanWords(
    plan.rows.map(row => ({ ...row, code: codes.get(row.rowIndex) ?? '' })),
    unitName,
  );
}

const LISTS = [
  { list: 'priorities-reference', words: readWords(referencePlanGrid(), 'Balai Penelitian Ternak') },
  {
    list: 'priorities-second',
    words: readWords(gridFromTsv(readFixture('registers/priority-plan.tsv')), 'Kantor Contoh'),
  },
];

describe.each(LISTS)('what is proposed for $list', ({ list, words }) => {
  const cases = readFixture(`registers/${list}.tsv`)
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));

  it('is labelled for fifteen', () => expect(cases).toHaveLength(15));

  it.each(cases)('%s %s', (_number, priority = '', wanted) => {
    expect(proposeRows(priority, words).join(', ') || '-').toBe(wanted);
  });
});

describe('a proposal', () => {
  const words = LISTS[0]?.words ?? readWords(referencePlanGrid(), '');

  it.each([
    '',
    'Peningkatan',
    'Zona Integritas',
    'Balai Penelitian Ternak',
    'Peningkatan kegiatan maupun program yang berorientasi pada pegawai',
    '…',
  ])('is none for words that say nothing of a subject: "%s"', priority => {
    expect(proposeRows(priority, words)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { deadlinesOfMarkedMonths } from '../../../src/domain/target-time/parse-target-time.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

const MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');

/** The days of a row whose months hold those words, "*" for what is assumed; or the problem. */
function read(marks: Readonly<Record<string, string>>): string {
  const cells = MONTHS.map(month => marks[month] ?? '');
  const lines = [
    ['NO', 'RENCANA AKSI', ...MONTHS],
    ['1', 'Rapat', ...cells],
  ];
  const grid = gridFromTsv(lines.map(line => line.join('\t')).join('\n'));
  const plan = parsePlan(grid, { yearSetting: 2026, rowCodes: new Map(), ownColumns: new Set() });
  if (isPlanProblem(plan)) throw new Error(plan.code);
  const [row] = plan.rows;
  const target = deadlinesOfMarkedMonths(row?.markedMonths ?? [], 2026, row?.markWords);
  const days = target.deadlines.map(
    ({ date, assumption }) => `${date.day}/${date.month}${assumption === null ? '' : '*'}`,
  );
  return [...days, ...target.problems.map(({ code }) => code)].join(' ');
}

test.each([
  ['v', '31/5'],
  ['√', '31/5'],
  ['x', '31/5'],
  ['1', '31/5'],
  ['2 dok', '31/5'],
  ['50%', '31/5'],
  ['mgg 2', '14/5*'],
  ['m2', '14/5*'],
  ['minggu 1', '7/5*'],
  ['tgl 12', '12/5*'],
  ['15', '15/5*'],
  ['{number 15}', '15/5*'],
  ['15-20', '20/5*'],
  ['10 Mei', '10/5*'],
  ['{date 2025-05-10}', '10/5*'],
  ['awal', '31/5*'],
  ['SK', '31/5*'],
  ['Laporan', '31/5*'],
  ['Lap. sem I', '31/5*'],
  ['10 April', 'target-unreadable'],
  ['tgl 32', 'target-impossible-day'],
])('a cell below May that says %s', (words, days) => {
  expect(read({ Mei: words })).toBe(days);
});

test('numbers beside small ones are amounts, and days stay beside marks', () => {
  expect(read({ Jan: '5', Feb: '15', Mar: '20' })).toBe('31/1 28/2 31/3');
  expect(read({ Jan: 'v', Feb: '15', Mar: 'm2' })).toBe('31/1 15/2* 14/3*');
  expect(read({ Jan: '120', Feb: '20' })).toBe('31/1 28/2');
});

import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

function read(lines: readonly string[], chosen: readonly ['target', number][] = []): unknown {
  const plan = parsePlan(gridFromTsv(lines.join('\n')), {
    yearSetting: 2026,
    rowCodes: new Map(),
    ownColumns: new Set(),
    choice: { headingRowIndex: null, columns: new Map(chosen) },
  });
  if ('code' in plan) {
    return plan.code === 'plan-column-doubtful' ? plan.candidates.map(({ text }) => text) : plan.code;
  }
  return plan.header.rivals.map(({ role, columnIndex }) => `${role} ${columnIndex}`);
}

const HEAD = 'NO\tINDIKATOR\tKEGIATAN\tBUKTI DUKUNG';

test('of two columns of times nobody can say which is due: the plan is not read', () => {
  const lines = [
    `${HEAD}\tJADWAL PELAKSANAAN\tTARGET PENYELESAIAN`,
    '1\tTim\tRapat\tSK\tJanuari 2026\tMaret 2026',
  ];
  expect(read(lines)).toEqual(['TARGET PENYELESAIAN', 'JADWAL PELAKSANAAN']);
  expect(read(lines, [['target', 4]])).toEqual([]);
});

test('two columns below one merged heading are doubtful too', () => {
  expect(read(['#merge\tE1:F1', `${HEAD}\tWAKTU\t`, '1\tTim\tRapat\tSK\tJanuari 2026\tMaret 2026'])).toEqual([
    'WAKTU',
    'WAKTU',
  ]);
});

test.each([
  ['the same times', `${HEAD}\tWAKTU\tJADWAL`, '1\tTim\tRapat\tSK\tMaret 2026\tMaret 2026'],
  ['an empty second column', `${HEAD}\tWAKTU\tJADWAL`, '1\tTim\tRapat\tSK\tMaret 2026\t'],
  ['amounts', `${HEAD}\tWAKTU\tTARGET`, '1\tTim\tRapat\tSK\tMaret 2026\t4'],
  ['a quarter beside the month', `${HEAD}\tBULAN\tTRIWULAN`, '1\tTim\tRapat\tSK\tMaret\tTW I'],
  ['a year beside the month', `${HEAD}\tBULAN\tTAHUN`, '1\tTim\tRapat\tSK\tMaret\t2026'],
  ['what was reached', `${HEAD}\tWAKTU\tREALISASI WAKTU`, '1\tTim\tRapat\tSK\tMaret\tApril'],
])('beside the times %s leaves no doubt', (_, head, row) => {
  expect(read([head, row])).toEqual([]);
});

test('the time of a group of what was reached is no rival', () => {
  expect(
    read([
      '#merge\tB1:C1\tD1:E1',
      'NO\tRENCANA\t\tREALISASI\t',
      '\tKEGIATAN\tWAKTU\tKETERANGAN\tWAKTU',
      '1\tRapat\tMaret 2026\tok\tApril 2026',
    ]),
  ).toEqual([]);
});

test('of two columns of evidence the surer is read and the other told', () => {
  const row = '1\tTim\tRapat\tSK\tUndangan\tMaret 2026';
  expect(read([`${HEAD}\tDATA DUKUNG\tWAKTU`, row])).toEqual(['evidence 4']);
  expect(read([`${HEAD}\tOUTPUT\tWAKTU`, row])).toEqual([]);
});

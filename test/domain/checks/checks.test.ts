import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/domain/checks/all-checks.ts';
import type { CheckContext } from '../../../src/domain/checks/check-context.ts';
import { checkContextOf, describeFinding } from '../../support/grid-check-context.ts';
import { gridFromTsv, readFixture } from '../../support/grid-from-tsv.ts';

const CLEAN = readFixture('plans/clean.tsv')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t'));
const COLUMNS = 'ABCDEF';

/** Cells of the clean plan to change, in A1 notation. */
type Changes = Readonly<Record<string, string>>;

test('a plan with no problem gives no finding', () => {
  expect(findingsOf({})).toEqual([]);
});

const FAULTS: readonly (readonly [string, Changes, readonly string[]])[] = [
  ['no indicator', { C8: '' }, ['8 indicator-missing indicator']],
  ['no action', { D8: '' }, ['8 action-missing action']],
  ['no evidence', { E8: '' }, ['8 evidence-missing evidence']],
  ['no target', { F8: '' }, ['8 target-missing target']],
  ['a formula error is not reported as empty too', { D8: '{error #REF!}' }, ['8 formula-error action']],
  ['a formula error in the target', { F8: '{error #N/A}' }, ['8 formula-error target']],
  [
    'a target that is no time',
    { F8: 'memperoleh standarisasi pelayanan' },
    ['8 target-unreadable target text=memperoleh standarisasi pelayanan'],
  ],
  ['a day that does not exist', { F8: '31 Juni 2021' }, ['8 target-impossible-day target text=31 Juni 2021']],
  ['a target of last year', { F8: 'Maret 2020' }, ['8 target-other-year target year=2020; planYear=2021']],
  [
    'a target of next year alone',
    { F8: 'Juni 2022' },
    ['8 target-other-year target year=2022; planYear=2021'],
  ],
  [
    'a range read as one deadline',
    { F8: 'Januari s/d Oktober 2021' },
    ['8 target-range-one-deadline target'],
  ],
  [
    'a range with a cadence elsewhere',
    { F8: 'Januari s/d Oktober 2021', E8: 'Laporan bulanan' },
    ['8 target-cadence-elsewhere target'],
  ],
  ['a vague time', { F8: 'akhir tahun' }, ['8 target-vague target']],
  ['a count per year', { F8: 'minimal 4 kali dalam setahun' }, ['8 target-count-per-year target']],
  ['a fixed day of each month', { F8: 'setiap tanggal 5' }, ['8 target-fixed-day target']],
  ['an event', { F8: 'apabila ada perubahan' }, ['8 target-event-bound target']],
  ['an event beside a date', { F8: 'Januari 2021, setiap ada pertemuan' }, ['8 target-event-part target']],
  [
    'two reports a year and one date',
    { F9: 'Juli 2021' },
    ['9 cadence-needs-more-dates target cadence=per semester; expected=2; actual=1'],
  ],
  [
    'monthly reports and two dates',
    { E9: 'Laporan bulanan' },
    ['9 cadence-needs-more-dates target cadence=bulanan; expected=12; actual=2'],
  ],
  [
    'an unknown area',
    { B10: 'PENATAAN GEDUNG' },
    ['10 area-unknown component expected=PENATAAN TATALAKSANA'],
  ],
  [
    'the title of another numeral',
    { B10: 'PENGUATAN PENGAWASAN' },
    ['10 area-title-of-other-numeral component numeral=V; expected=PENATAAN TATALAKSANA'],
  ],
  [
    'a numeral typed twice',
    { A12: 'II' },
    ['12 area-title-of-other-numeral component numeral=III; expected=PENATAAN TATALAKSANA'],
  ],
  [
    'an area listed twice',
    { A10: 'I', B10: 'MANAJEMEN PERUBAHAN' },
    ['- area-missing - areas=II PENATAAN TATALAKSANA', '10 area-repeated component numeral=I; otherRow=5'],
  ],
  ['an area without its row', { A10: '', B10: '' }, ['- area-missing - areas=II PENATAAN TATALAKSANA']],
  [
    'rows above the first area',
    { A5: '', B5: '' },
    ['- area-missing - areas=I MANAJEMEN PERUBAHAN', '6 row-without-area number'],
  ],
  [
    'a component without number',
    { A8: '' },
    ['8 component-number-missing number title=Agen Perubahan; expected=2'],
  ],
  ['a component number twice', { A8: '1', A9: '2' }, ['8 component-number-repeated number otherRow=6']],
  ['a component number that skips', { A8: '4', A9: '5' }, ['8 component-number-skipped number expected=2']],
  ['an action that is the evidence', { D8: 'SK  agen perubahan.' }, ['8 action-equals-evidence action']],
  [
    'an action that is the indicator',
    { D8: 'Agen perubahan ditetapkan' },
    ['8 action-equals-indicator action'],
  ],
  ['a repeated row', { D8: 'Menyusun SK Tim', E8: 'SK Tim Kerja' }, ['8 row-repeated action otherRow=6']],
  [
    'another year in the action',
    { D8: 'Menyusun rencana aksi tahun 2019' },
    ['8 other-year-in-text action year=2019; planYear=2021'],
  ],
];

test.each(FAULTS)('a fault gives its finding and no other: %s', (_, changes, expected) => {
  expect(findingsOf(changes)).toEqual(expected);
});

const LEGITIMATE: readonly (readonly [string, Changes])[] = [
  [
    'the spelling of 52/2014',
    { B12: 'Penataan Sistem Manajemen SDM', B18: 'Penguatan Kualitas Pelayanan Publik' },
  ],
  ['areas with weights and dots', { A10: 'II.', B10: 'PENATAAN TATALAKSANA (7)' }],
  ['numbers that run on through the plan', { A11: '4', A13: '5', A15: '6', A17: '7', A19: '8' }],
  ['a quarterly target longer than a semester needs', { F9: 'setiap triwulan' }],
  ['a component title repeated on every row', { B7: 'Tim Kerja' }],
  ['a component numbered and titled again', { A7: '1', B7: 'Tim Kerja' }],
  ['an indicator that resembles the action', { D8: 'Menetapkan agen perubahan' }],
  ['the same evidence for two actions', { E8: 'SK Tim Kerja' }],
  ['the same action with other evidence', { D8: 'Menyusun SK Tim' }],
];

test.each(LEGITIMATE)('nothing is found in %s', (_, changes) => {
  expect(findingsOf(changes)).toEqual([]);
});

test('a report of December due in January is no target of another year', () => {
  const codes = findingsOf({ F7: 'paling lambat tanggal 5 bulan berikutnya', C7: 'Tim bekerja' });
  expect(codes.filter(code => code.includes('other-year'))).toEqual([]);
});

test('areas listed twice under PEMENUHAN and REFORM are no fault', () => {
  const grid = gridFromTsv(readFixture('plans/lke-parts.plan.tsv'));
  const codes = checkPlan(checkContextOf(grid)).map(({ code }) => code);
  expect(codes).toEqual(['area-missing']);
});

test('areas out of order are found where the order breaks', () => {
  const [top, rest] = [CLEAN.slice(0, 9), CLEAN.slice(9)];
  const swapped = [...top, ...rest.slice(2, 4), ...rest.slice(0, 2), ...rest.slice(4)];
  const grid = gridFromTsv(swapped.map(cells => cells.join('\t')).join('\n'));
  expect(checkPlan(checkContextOf(grid)).map(shorten)).toEqual([
    '12 area-out-of-order component numeral=II; before=III',
  ]);
});

test('a plan without evidence column says so once', () => {
  const grid = gridFromTsv(
    'RENCANA AKSI TAHUN 2021\nINDIKATOR\tTARGET WAKTU\nTim dibentuk\tJuni 2021\nSOP ada\tMei 2021',
  );
  expect(checkPlan(checkContextOf(grid)).map(shorten)).toEqual(['- evidence-column-missing -']);
});

test('cells merged over rows or columns are shared, not repeated', () => {
  const grid = gridFromTsv(
    '#merge\tB3:B4\tC3:C4\tA5:B5\nRENCANA AKSI TAHUN 2021\nINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU\n' +
      'Tim dibentuk\tRapat\tNotulen\tJuni 2021\nTim bekerja\t\t\tJuli 2021\nMonev dilakukan\t\tLaporan\tMei 2021',
  );
  expect(checkPlan(checkContextOf(grid))).toEqual([]);
});

describe('names of other units', () => {
  const otherUnitWords = ['karantina', 'BKP', 'Balai Contoh'];

  test('are found as whole words in any case', () => {
    const changes = { D8: 'Publikasi via website bkp', E9: 'Laporan Karantina, BKP' };
    expect(findingsOf(changes, { otherUnitWords })).toEqual([
      '8 other-unit-named action word=BKP',
      '9 other-unit-named evidence word=karantina, BKP',
    ]);
  });

  test("are not found inside words, nor when they are the plan's own unit", () => {
    const changes = { D8: 'Publikasi BKPSDM di Balai Contoh' };
    expect(findingsOf(changes, { otherUnitWords })).toEqual([]);
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
    expect(findingsOf({}, { decisions })).toEqual(expected);
  });

  test('a row that does not apply need not be mended', () => {
    const decisions = new Map([[7, { decision: 'Tidak berlaku', reason: 'tidak ada', correction: '' }]]);
    expect(findingsOf({ E8: '', F8: '' }, { decisions })).toEqual([]);
  });

  test('an empty target with a correction is not missing', () => {
    const decisions = new Map([[7, { decision: '', reason: '', correction: 'Oktober 2021' }]]);
    expect(findingsOf({ F8: '' }, { decisions, targets: new Map() })).toEqual([]);
  });
});

describe('codes', () => {
  test('that stand twice are found on the lower row', () => {
    const codes = new Map([
      [7, 'I.2.a'],
      [5, 'I.2.a'],
    ]);
    expect(findingsOf({}, { codes })).toEqual(['8 code-repeated code otherRow=6']);
  });

  test('out of step are found on each row', () => {
    const codes = new Map([[7, 'I.2.a']]);
    expect(findingsOf({}, { codes, misplacedCodeRows: [7] })).toEqual(['8 codes-out-of-step code']);
  });

  test('in another order replace the structure checks by one line', () => {
    const grid = gridFromTsv(
      [...CLEAN.slice(0, 4), ...CLEAN.slice(4).reverse()].map(cells => cells.join('\t')).join('\n'),
    );
    const rowCodes = new Map([
      [4, 'VI.1.a'],
      [6, 'V.1.a'],
      [8, 'IV.1.a'],
    ]);
    const found = checkPlan(checkContextOf(grid, {}, { rowCodes })).map(shorten);
    expect(found).toEqual(['- plan-sorted -']);
  });
});

function findingsOf(changes: Changes, others: Partial<Omit<CheckContext, 'plan'>> = {}): readonly string[] {
  const rows = CLEAN.map((cells, rowIndex) =>
    [...COLUMNS].map((letter, column) => changes[`${letter}${rowIndex + 1}`] ?? cells[column] ?? ''),
  );
  const grid = gridFromTsv(rows.map(cells => cells.join('\t')).join('\n'));
  return checkPlan(checkContextOf(grid, others)).map(shorten);
}

// Severity and what stands there are tested with the reference plan.
function shorten(finding: Parameters<typeof describeFinding>[0]): string {
  const [row, , code, column, values] = describeFinding(finding).split('\t');
  return [row, code, column, values].filter(Boolean).join(' ');
}

import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/domain/checks/all-checks.ts';
import { checkContextOf } from '../../support/grid-check-context.ts';
import { type Changes, CLEAN_PLAN, findingsAfter, shortenFinding } from '../../support/grid-clean-plan.ts';
import { gridFromTsv, readFixture } from '../../support/grid-from-tsv.ts';

test('a plan with no problem gives no finding', () => {
  expect(findingsAfter({})).toEqual([]);
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
  [
    'a text pasted into BUKTI FISIK that is no list of documents',
    { E8: 'Paragraf lampiran. '.repeat(300) },
    ['8 evidence-too-long evidence'],
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
  ['an unknown area', { B10: 'PENATAAN GEDUNG' }, ['10 area-unknown component']],
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
  expect(findingsAfter(changes)).toEqual(expected);
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
  expect(findingsAfter(changes)).toEqual([]);
});

test('a report of December due in January is no target of another year', () => {
  const codes = findingsAfter({ F7: 'paling lambat tanggal 5 bulan berikutnya', C7: 'Tim bekerja' });
  expect(codes.filter(code => code.includes('other-year'))).toEqual([]);
});

test('areas listed twice under PEMENUHAN and REFORM are no fault', () => {
  const grid = gridFromTsv(readFixture('plans/lke-parts.plan.tsv'));
  const codes = checkPlan(checkContextOf(grid)).map(({ code }) => code);
  expect(codes).toEqual(['area-missing']);
});

test('areas out of order are found where the order breaks', () => {
  const [top, rest] = [CLEAN_PLAN.slice(0, 9), CLEAN_PLAN.slice(9)];
  const swapped = [...top, ...rest.slice(2, 4), ...rest.slice(0, 2), ...rest.slice(4)];
  const grid = gridFromTsv(swapped.map(cells => cells.join('\t')).join('\n'));
  expect(checkPlan(checkContextOf(grid)).map(shortenFinding)).toEqual([
    '12 area-out-of-order component numeral=II; before=III',
  ]);
});

test('a plan without evidence column says so once', () => {
  const grid = gridFromTsv(
    'RENCANA AKSI TAHUN 2021\nINDIKATOR\tTARGET WAKTU\nTim dibentuk\tJuni 2021\nSOP ada\tMei 2021',
  );
  expect(checkPlan(checkContextOf(grid)).map(shortenFinding)).toEqual(['- evidence-column-missing -']);
});

test('cells merged over rows or columns are shared, not repeated', () => {
  const grid = gridFromTsv(
    '#merge\tB3:B4\tC3:C4\tA5:B5\nRENCANA AKSI TAHUN 2021\nINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU\n' +
      'Tim dibentuk\tRapat\tNotulen\tJuni 2021\nTim bekerja\t\t\tJuli 2021\nMonev dilakukan\t\tLaporan\tMei 2021',
  );
  expect(checkPlan(checkContextOf(grid))).toEqual([]);
});

test('a month matrix without a single mark is one finding for all rows', () => {
  const months = 'Jan\tFeb\tMar\tApr\tMei\tJun';
  const rows = '1\tMenyusun SK\tSK\n2\tRapat monev\tNotulen\n3\tMenyusun SOP\tSOP';
  const context = checkContextOf(gridFromTsv(`NO\tRENCANA AKSI\tDATA DUKUNG\t${months}\n${rows}`));
  expect(checkPlan(context).map(shortenFinding)).toEqual(['- marks-missing-everywhere target count=3']);
});

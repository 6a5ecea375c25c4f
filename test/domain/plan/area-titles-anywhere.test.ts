import { expect, test } from 'vitest';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

/** "area/row" of every plan row, by its action, and the titles of the areas behind them. */
function read(lines: readonly string[], ownColumns: readonly number[] = []): readonly string[] {
  const plan = parsePlan(gridFromTsv(lines.map(line => line.replaceAll(' | ', '\t')).join('\n')), {
    yearSetting: 2026,
    rowCodes: new Map(),
    ownColumns: new Set(ownColumns),
  });
  if (isPlanProblem(plan)) throw new Error(plan.code);
  return [
    ...plan.rows.map(({ area, action }) => `${area ?? '-'} ${action}`),
    plan.areas.map(({ title }) => title).join('; '),
  ];
}

const FIRST_TWO = ['1 Bentuk tim', '2 Susun SOP'];

/** A plan whose column A has the heading, and whose two areas are written as told, merged where ranges are given. */
function plan(
  [first, second]: readonly [string, string],
  { heading = 'Butir', merges = [] as readonly string[] } = {},
): readonly string[] {
  return [
    ...(merges.length > 0 ? [`#merge | ${merges.join(' | ')}`] : []),
    `${heading} | Pokok | RENCANA AKSI | BUKTI DUKUNG | WAKTU | PIC`,
    first,
    'a | Tim | Bentuk tim | SK | Januari | TU',
    second,
    'a | SOP | Susun SOP | SOP | Maret | TU',
  ];
}

test.each([
  ['merged, the name short', ['AREA I : MANAJEMEN PERUBAHAN', 'AREA II : TATA LAKSANA'], ['A2:F2', 'A4:F4']],
  ['not merged', ['AREA I : MANAJEMEN PERUBAHAN', 'AREA II : TATA LAKSANA'], []],
  ['a numeral and a dot', ['I. MANAJEMEN PERUBAHAN', 'II. TATA LAKSANA'], ['A2:F2', 'A4:F4']],
  ['a bare name', ['Manajemen Perubahan', 'Tata Laksana'], []],
  [
    'in the second column',
    [' | AREA I - Manajemen Perubahan', ' | AREA II - Tata Laksana'],
    ['B2:D2', 'B4:D4'],
  ],
  ['numeral and name in two columns', ['I | Manajemen Perubahan', 'II | Tata Laksana'], []],
  ['letters', ['A. Manajemen Perubahan', 'B. Tata Laksana'], []],
  ['pokja', ['POKJA I MANAJEMEN PERUBAHAN', 'POKJA II TATALAKSANA'], ['A2:F2', 'A4:F4']],
  [
    'in the column of the PIC',
    [' |  |  |  |  | AREA I : MANAJEMEN PERUBAHAN', ' |  |  |  |  | AREA II : TATA LAKSANA'],
    [],
  ],
  [
    'in the column of evidence',
    [' |  |  | AREA I : MANAJEMEN PERUBAHAN', ' |  |  | AREA II : TATA LAKSANA'],
    [],
  ],
  [
    'in the column of times',
    [' |  |  |  | AREA I : MANAJEMEN PERUBAHAN', ' |  |  |  | AREA II : TATA LAKSANA'],
    [],
  ],
  [
    'with a weight and a PIC',
    ['AREA I : MANAJEMEN PERUBAHAN | 5,00 |  |  |  | TU', 'AREA II : TATA LAKSANA | 5,00 |  |  |  | TU'],
    [],
  ],
] as const)('an area title in a column that is not read opens its area: %s', (_, titles, merges) => {
  expect(read(plan(titles, { merges })).slice(0, 2)).toEqual(FIRST_TWO);
  expect(read(plan(titles, { merges, heading: '' })).slice(0, 2)).toEqual(FIRST_TWO);
});

test('a title of its own, written as the areas above it, opens an area', () => {
  const titles = ['AREA I : MANAJEMEN PERUBAHAN', 'MELAYANI SEPENUH HATI'] as const;
  const expected = ['1 Bentuk tim', '7 Susun SOP', 'MANAJEMEN PERUBAHAN; MELAYANI SEPENUH HATI'];
  expect(read(plan(titles))).toEqual(expected);
  expect(read(plan(titles, { merges: ['A2:F2', 'A4:F4'] }))).toEqual(expected);
  expect(read(plan(['AREA I : MANAJEMEN PERUBAHAN', 'AREA II : MELAYANI SEPENUH HATI']))).toEqual([
    ...FIRST_TWO,
    'MANAJEMEN PERUBAHAN; MELAYANI SEPENUH HATI',
  ]);
});

test('an area title below months opens its area', () => {
  const months = 'Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des';
  expect(
    read([
      '#merge | C4:N4',
      `Butir | RENCANA AKSI | ${months}`,
      ' |  | AREA I : MANAJEMEN PERUBAHAN',
      'a | Bentuk tim | v',
      ' |  | AREA II : TATA LAKSANA',
      'a | Susun SOP |  | v',
    ]).slice(0, 2),
  ).toEqual(FIRST_TWO);
});

test('titles merged across the table open areas where nothing else does', () => {
  expect(read(plan(['MENATA DIRI', 'MELAYANI'], { merges: ['A2:F2', 'A4:F4'] }))).toEqual([
    '1 Bentuk tim',
    '2 Susun SOP',
    'MENATA DIRI; MELAYANI',
  ]);
});

test('what is no title opens none', () => {
  const rows = [
    'Butir | RENCANA AKSI | BUKTI DUKUNG | WAKTU | CATATAN | PIC',
    'AREA I : MANAJEMEN PERUBAHAN',
    'a | Bentuk tim | SK | Januari | II. lihat lampiran | TU',
    'b | Rapat | Notulen | Maret |  | TU',
    ' |  |  |  |  | Pengawasan',
    ' |  |  |  | menunggu anggaran',
    ' |  |  |  | V',
    'c | Monev | Laporan | Juni |  | TU',
  ];
  expect(read(rows)).toEqual(['1 Bentuk tim', '1 Rapat', '1 Monev', 'MANAJEMEN PERUBAHAN']);
});

test('the owner alone beside cells that are merged from above is no area', () => {
  const rows = [
    '#merge | B3:B4 | C3:C4 | D3:D4',
    'Butir | RENCANA AKSI | BUKTI DUKUNG | WAKTU | PIC',
    'AREA I : MANAJEMEN PERUBAHAN',
    'a | Bentuk tim | SK | Januari | TU',
    ' |  |  |  | II. Pengawasan',
    'b | Rapat | Notulen | Maret | TU',
  ];
  expect(read(rows).at(-1)).toBe('MANAJEMEN PERUBAHAN');
});

test('what stands in a column of the add-on is no title', () => {
  const rows = [
    'Butir | RENCANA AKSI | BUKTI DUKUNG | KODE | WAKTU',
    'AREA I : MANAJEMEN PERUBAHAN',
    'a | Bentuk tim | SK |  | Januari',
    ' |  |  | AREA II : TATA LAKSANA',
    'b | Rapat | Notulen |  | Maret',
  ];
  expect(read(rows, [3])).toEqual(['1 Bentuk tim', '1 Rapat', 'MANAJEMEN PERUBAHAN']);
});

test('letters down all rows of an area number its rows, not its components', () => {
  const rows = [
    'NO | KOMPONEN | RENCANA AKSI | WAKTU',
    'AREA I : MANAJEMEN PERUBAHAN',
    'a | Tim | Bentuk tim | Januari',
    'b |  | Pilih tim | Januari',
    'c | Rencana | Susun rencana | Maret',
    'AREA II : TATA LAKSANA',
    'a | SOP | Susun SOP | Maret',
  ];
  const plan = parsePlan(gridFromTsv(rows.map(line => line.replaceAll(' | ', '\t')).join('\n')), {
    yearSetting: 2026,
    rowCodes: new Map(),
    ownColumns: new Set(),
  });
  if (isPlanProblem(plan)) throw new Error(plan.code);
  expect(plan.components.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Tim',
    '2 Rencana',
    '1 SOP',
  ]);
});

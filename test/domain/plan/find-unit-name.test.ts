import { expect, test } from 'vitest';
import { findUnitName } from '../../../src/domain/plan/find-unit-name.ts';

const CASES: readonly (readonly [string, readonly string[], string | null])[] = [
  [
    'a line of its own under the title',
    ['RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2021', 'BALAI PENELITIAN TERNAK'],
    'BALAI PENELITIAN TERNAK',
  ],
  [
    'the unit below its ministry',
    ['KEMENTERIAN PERTANIAN', 'BALAI BESAR PADI', 'RENCANA AKSI ZI'],
    'BALAI BESAR PADI',
  ],
  [
    'a labelled line',
    ['Rencana Aksi ZI', 'Unit Kerja : Kantor Pelayanan Pajak Pratama'],
    'Kantor Pelayanan Pajak Pratama',
  ],
  [
    'label and name in two cells',
    ['Rencana Aksi', 'Satuan Kerja', ': Pengadilan Negeri Contoh'],
    'Pengadilan Negeri Contoh',
  ],
  [
    'inside the title',
    ['RENCANA AKSI PEMBANGUNAN ZI PADA DINAS KESEHATAN KOTA CONTOH TAHUN 2022'],
    'DINAS KESEHATAN KOTA CONTOH',
  ],
  ['one cell with line breaks', ['RENCANA AKSI\nPUSKESMAS MELATI\nTAHUN 2023'], 'PUSKESMAS MELATI'],
  ['no unit named', ['RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2021'], null],
  ['no title lines', [], null],
];

test.each(CASES)('the unit is found: %s', (_, lines, name) => {
  expect(findUnitName(lines)).toBe(name);
});

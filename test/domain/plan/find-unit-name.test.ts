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
  ['the unit behind the kind of plan', ['RENCANA AKSI BALAI CONTOH TAHUN 2026'], 'BALAI CONTOH'],
  ['a unit behind a programme of work', ['PROGRAM KERJA KPPN CONTOH 2026'], 'KPPN CONTOH'],
  ['an office by its short name', ['RENCANA AKSI ZI TAHUN 2026', 'KPPN MEDAN II'], 'KPPN MEDAN II'],
  ['its year behind it', ['PENGADILAN AGAMA CONTOH TAHUN 2026'], 'PENGADILAN AGAMA CONTOH'],
  ['a faculty', ['RENCANA AKSI FAKULTAS TEKNIK 2026'], 'FAKULTAS TEKNIK'],
  ['an agency by its short name', ['RENCANA AKSI DISDUKCAPIL KOTA CONTOH'], 'DISDUKCAPIL KOTA CONTOH'],
  ['no agency', ['DISUSUN OLEH TIM KERJA'], null],
  ['a school', ['MAN 2 CONTOH', 'RENCANA AKSI ZONA INTEGRITAS'], 'MAN 2 CONTOH'],
  ['behind ZI in the title', ['RENCANA KERJA ZI BPS KABUPATEN CONTOH TAHUN 2026'], 'BPS KABUPATEN CONTOH'],
  [
    'behind the predicate in the title',
    ['RENCANA AKSI ZONA INTEGRITAS MENUJU WBK/WBBM PENGADILAN AGAMA CONTOH 2026'],
    'PENGADILAN AGAMA CONTOH',
  ],
  [
    'a name of no known kind, below its ministry',
    ['KEMENTERIAN CONTOH REPUBLIK INDONESIA', 'Graha Batik Nusantara', 'RENCANA AKSI TAHUN 2026'],
    'Graha Batik Nusantara',
  ],
  ['no unit in what else stands there', ['RENCANA AKSI ZI', 'Semester I', 'Draf 2, 4 Januari 2026'], null],
  ['no unit in a remark', ['RENCANA AKSI ZI TAHUN 2026', 'diisi oleh tim setiap bulan'], null],
  ['no unit in the name of an area', ['RENCANA AKSI ZI TAHUN 2026', 'MANAJEMEN PERUBAHAN'], null],
  ['no unit named', ['RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2021'], null],
  ['no title lines', [], null],
];

test.each(CASES)('the unit is found: %s', (_, lines, name) => {
  expect(findUnitName(lines)).toBe(name);
});

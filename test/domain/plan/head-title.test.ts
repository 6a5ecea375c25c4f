import { describe, expect, it } from 'vitest';
import { findHeadTitle } from '../../../src/domain/plan/head-title.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

const UNIT = 'PENGADILAN AGAMA KEMIRI';

/** What is found below a table of one row. */
function found(lines: readonly string[], unitName = UNIT): string {
  return findHeadTitle(
    gridFromTsv(['1\tTim dibentuk\tSK\tJanuari 2026', '', ...lines].join('\n')),
    1,
    unitName,
  );
}

describe('the title of the head under a plan', () => {
  it.each([
    ['a court', ['\tKemiri, 5 Januari 2026', '\tKetua,', '', '\tDrs. Contoh', '\tNIP. 197'], 'Ketua'],
    [
      'with the unit',
      ['Mengetahui,', 'Ketua Pengadilan Agama Kemiri,', 'Drs. Contoh'],
      'Ketua Pengadilan Agama Kemiri',
    ],
    ['an office', ['Mengetahui', 'Kepala Balai Contoh', '', 'Nama'], 'Kepala Balai Contoh'],
    ['a hospital', ['\tDitetapkan di Kemiri', '\tDirektur RSUD Kemiri', '\tNIP 1'], 'Direktur RSUD Kemiri'],
    ['a university', ['Ditetapkan di Bogor', 'REKTOR,', 'NIP. 1'], 'REKTOR'],
    ['a district', ['Mengetahui,', 'CAMAT KEMIRI', 'NIP 1'], 'CAMAT KEMIRI'],
    ['a police resort', ['Kemiri, Januari 2026', 'KAPOLRES KEMIRI', 'NRP 1'], 'KAPOLRES KEMIRI'],
    ['an acting head', ['Mengetahui,', 'Plt. Kepala Balai,', 'NIP 1'], 'Plt. Kepala Balai'],
    [
      'the chair of the team beside the head',
      ['Ketua Tim Pembangunan ZI\tMengetahui,', 'Nama\tKepala,', 'NIP\tNama'],
      'Kepala',
    ],
    ['the team stands below its chair', ['Ketua\tMengetahui,', 'Tim ZI\tDirektur', 'Nama\tNama'], 'Direktur'],
    [
      'a head of a part signs beside',
      ['Kepala Subbagian Tata Usaha\tKepala Kantor', 'Nama\tNama', 'NIP 1\tNIP 2'],
      'Kepala Kantor',
    ],
    [
      'the one that names the unit',
      ['Menyetujui,\tMengetahui,', 'Kepala Kantor Wilayah\tKetua Pengadilan Agama Kemiri'],
      'Ketua Pengadilan Agama Kemiri',
    ],
  ])('%s', (_reason, lines, title) => {
    expect(found(lines)).toBe(title);
  });

  it.each([
    ['nothing below', []],
    ['the team alone', ['Kemiri, Januari 2026', 'Ketua Tim Pembangunan Zona Integritas', 'Nama']],
    ['a sentence', ['Catatan:', 'Kepala Balai memberikan pengarahan setiap bulan']],
    ['a head of a part alone', ['Kemiri, Januari 2026', 'Kepala Bagian Umum', 'NIP 1']],
    ['a word that only begins so', ['Kemiri, Januari 2026', 'Kepalang tanggung', 'NIP 1']],
    ['a line of a legend', ['Direktur RSUD dapat mengubah jadwal']],
  ])('none: %s', (_reason, lines) => {
    expect(found(lines)).toBe('');
  });

  it('reads a block that stands in one cell', () => {
    const grid = gridFromTsv('x');
    const block = { kind: 'text', text: 'Mengetahui,\nKetua\n\n\nDrs. Contoh\nNIP. 1' } as const;
    expect(findHeadTitle({ ...grid, rows: [[block]] }, 0, UNIT)).toBe('Ketua');
  });
});

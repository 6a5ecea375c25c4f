import { expect, test } from 'vitest';
import { isSignatureText } from '../../../src/domain/plan/signature-block.ts';

test.each([
  ['place and month', 'Bogor, Oktober 2021'],
  ['place and day', 'Jakarta Selatan, 4 Januari 2021'],
  ['a day to be filled in', 'Bogor,      Januari 2021'],
  ['dots to be filled in', 'Kab. Bogor, ........ 2021'],
  ['who takes note', 'Mengetahui, Kepala Balai'],
  ['the head', 'Kepala Balai Penelitian Ternak,'],
  ['the chair', 'Ketua Tim Pembangunan ZI'],
  ['an acting head', 'Plt. Kepala Kantor'],
  ['a number', 'NIP. 19700101 199503 1 001'],
  ['a decree', 'Ditetapkan di Jakarta'],
])('a signature block holds %s', (_, text) => {
  expect(isSignatureText(text)).toBe(true);
});

test.each([
  ['two months', 'Juni, Oktober 2021'],
  ['a month and its year', 'Juli, 2021'],
  ['months in another spelling', 'Januari, desember 2021'],
  ['a quarter', 'Triwulan I, 2021'],
  ['an action of the head', 'Kepala Balai memberikan pengarahan pada rapat, apel'],
  ['an indicator about the head', 'Kepala Balai berperan sebagai role model'],
  ['an action of the chair', 'Ketua Tim menetapkan SK'],
  ['a document list', 'Undangan, daftar hadir, notulen'],
  ['a document with year', 'SKP tahun 2020, SKP 2021'],
  ['a long text', `Kepala ${'x'.repeat(120)}`],
  ['nothing', ''],
])('a signature block does not hold %s', (_, text) => {
  expect(isSignatureText(text)).toBe(false);
});

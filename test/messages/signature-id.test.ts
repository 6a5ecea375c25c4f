import { describe, expect, it } from 'vitest';
import { formatHeadTitle, toTitleCase } from '../../src/messages/signature-id.ts';

describe('the title over the signature of the head', () => {
  it.each([
    [
      'the bare word takes the unit as the setting writes it',
      'Kepala',
      'BALAI PENELITIAN TERNAK',
      'Kepala BALAI PENELITIAN TERNAK',
    ],
    ['an acting head, too', 'Plt. Kepala', 'Balai Contoh', 'Plt. Kepala Balai Contoh'],
    ['abbreviations that read as words stay', 'Kepala', 'BPATP Bogor', 'Kepala BPATP Bogor'],
    ['and schools', 'kepala', 'MAN 2 Contoh', 'kepala MAN 2 Contoh'],
    ['another title stays as it is', 'Direktur RSUD Contoh', 'RSUD CONTOH', 'Direktur RSUD Contoh'],
    ['the head of a court', 'Ketua', 'Pengadilan Agama Kemiri', 'Ketua Pengadilan Agama Kemiri'],
    ['a title that says where', 'Camat', 'KECAMATAN KEMIRI', 'Camat'],
    ['without a unit', 'Kepala', '', 'Kepala'],
  ])('%s', (_reason, title, unit, expected) => {
    expect(formatHeadTitle(title, unit)).toBe(expected);
  });
});

describe('a unit name in running text', () => {
  it.each([
    ['capitals become words', 'BALAI PENELITIAN TERNAK', 'Balai Penelitian Ternak'],
    ['abbreviations and numerals stay', 'UPT BPTP KELAS II A BOGOR', 'UPT BPTP Kelas II A Bogor'],
    ['small words are small', 'DINAS PANGAN DAN HORTIKULTURA', 'Dinas Pangan dan Hortikultura'],
    ['a name that is not all capitals stays', 'BBPMSOH Gunungsindur', 'BBPMSOH Gunungsindur'],
  ])('%s', (_reason, name, expected) => {
    expect(toTitleCase(name)).toBe(expected);
  });
});

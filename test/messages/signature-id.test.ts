import { describe, expect, it } from 'vitest';
import { formatHeadTitle } from '../../src/messages/signature-id.ts';

describe('the title over the signature of the head', () => {
  it.each([
    ['the bare word takes the unit', 'Kepala', 'BALAI PENELITIAN TERNAK', 'Kepala Balai Penelitian Ternak'],
    ['an acting head, too', 'Plt. Kepala', 'Balai Contoh', 'Plt. Kepala Balai Contoh'],
    ['abbreviations stay', 'Kepala', 'UPT BPTP KELAS II A BOGOR', 'Kepala UPT BPTP Kelas II A Bogor'],
    [
      'small words are small',
      'Kepala',
      'DINAS TANAMAN PANGAN DAN HORTIKULTURA',
      'Kepala Dinas Tanaman Pangan dan Hortikultura',
    ],
    [
      'a name that is not all capitals stays',
      'Kepala',
      'BBPMSOH Gunungsindur',
      'Kepala BBPMSOH Gunungsindur',
    ],
    ['another title stays as it is', 'Direktur RSUD Contoh', 'RSUD CONTOH', 'Direktur RSUD Contoh'],
    ['without a unit', 'Kepala', '', 'Kepala'],
  ])('%s', (_reason, title, unit, expected) => {
    expect(formatHeadTitle(title, unit)).toBe(expected);
  });
});

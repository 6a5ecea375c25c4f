import { expect, it } from 'vitest';
import { listCodes } from '../../../src/sheets/lost/list-codes.ts';

it('codes of a plan without areas are told from years and counts by their heading', () => {
  const texts = [
    ['BUKTI ZI', '2021', ''],
    ['3', 'BERKAS', 'KODE'],
    ['4', 'I.1.c', '12'],
    ['2022', 'SK.pdf', ' 7 '],
    ['198', '', 'b'],
  ];
  expect(listCodes(texts)).toEqual(['I.1.c', '12', '7']);
});

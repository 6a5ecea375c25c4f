import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneTypoApart } from '../../../../src/domain/evidence/matching/one-typo.ts';

describe('one typing error', () => {
  it.each([
    ['a letter too few', 'laporan', 'laporn'],
    ['a letter too much', 'notulen', 'notullen'],
    ['another letter', 'efektifitas', 'efektivitas'],
    ['two neighbours swapped', 'undangan', 'undagnan'],
    ['a last letter dropped', 'kepentingan', 'kepentinga'],
  ])('is %s: %s, %s', (_reason, a, b) => {
    expect(isOneTypoApart(a, b)).toBe(true);
  });

  it.each([
    ['two errors', 'penetapan', 'penempatan'],
    ['a short word', 'SKP', 'SK'],
    ['four letters', 'spip', 'spik'],
    ['another first letter', 'saran', 'waran'],
    ['a longer word', 'ternak', 'peternakan'],
    ['two swaps', 'abcdefgh', 'bacdefhg'],
  ])('is not %s: %s, %s', (_reason, a, b) => {
    expect(isOneTypoApart(a, b)).toBe(false);
  });

  it('is the same from both sides', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => isOneTypoApart(a, b) === isOneTypoApart(b, a)));
  });
});

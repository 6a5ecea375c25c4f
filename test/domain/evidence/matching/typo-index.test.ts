import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneTypoApart } from '../../../../src/domain/evidence/matching/one-typo.ts';
import { buildTypoIndex } from '../../../../src/domain/evidence/matching/typo-index.ts';

const someWord = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 3, maxLength: 9 });

it('finds the same word as a look at every word does', () => {
  fc.assert(
    fc.property(fc.array(someWord, { maxLength: 60 }), someWord, (words, word) => {
      const [first = null] = [...words].sort().filter(other => other !== word && isOneTypoApart(word, other));
      expect(buildTypoIndex(words).find(word)).toBe(first);
    }),
    { numRuns: 500 },
  );
});

it('gives the same answer when asked again', () => {
  const index = buildTypoIndex(['laporan', 'undangan']);
  expect([index.find('lapporan'), index.find('lapporan'), index.find('lampu')]).toEqual([
    'laporan',
    'laporan',
    null,
  ]);
});

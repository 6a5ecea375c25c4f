import { describe, expect, it } from 'vitest';
import { isUnitWord } from '../../../../src/domain/evidence/matching/unit-word.ts';

const BALAI = ['balai', 'penelitian', 'ternak'];

describe('a word of the unit', () => {
  it.each([
    ['its own', 'ternak', BALAI],
    ['a stem', 'peneliti', BALAI],
    ['initials', 'bpt', BALAI],
    ['pieces', 'balitnak', BALAI],
    ['pieces of two words', 'kanim', ['kantor', 'imigrasi', 'ngarai']],
  ])('is %s: %s', (_reason, word, unit) => {
    expect(isUnitWord(word, unit)).toBe(true);
  });

  it.each([['anggaran'], ['genset'], ['perpustakaan'], ['ac'], ['']])('is not %s', word => {
    expect(isUnitWord(word, BALAI)).toBe(false);
  });
});

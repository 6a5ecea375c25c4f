import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../src/domain/time-words/pattern.ts';

describe('compilePattern', () => {
  it('names the kinds that a pattern can begin with', () => {
    const firstOf = (source: string) => [...compilePattern(source).firstKinds].sort();
    expect(firstOf('month year?')).toEqual(['month']);
    expect(firstOf('every? (?: per | slash )? month')).toEqual(['every', 'month', 'per', 'slash']);
    expect(firstOf('(?: every | per )? number? (?: monthly | yearly ) | once')).toEqual([
      'every',
      'monthly',
      'number',
      'once',
      'per',
      'yearly',
    ]);
    expect(firstOf('(?! every ) (?: open )* month')).toEqual(['month', 'open']);
  });

  it.each([
    ['a capturing group', 'month ( year )?', 'must not capture'],
    ['an unknown kind', 'month yaer', 'No token kind'],
    ['a pattern of nothing', '(?: month )? year*', 'must need a token'],
  ])('refuses %s', (_what, source, words) => {
    expect(() => compilePattern(source)).toThrow(words);
  });
});

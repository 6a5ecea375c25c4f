import { describe, expect, it } from 'vitest';
import { parseTargetTime } from '../../../src/domain/target-time/parse-target-time.ts';
import { readMonthWord } from '../../../src/domain/time-words/month-word.ts';

describe('readMonthWord', () => {
  it.each([
    ['the old spelling', 'pebruari', 2],
    ['the old spelling', 'nopember', 11],
    ['four letters', 'sept', 9],
    ['Agustus has many short forms', 'agt', 8],
    ['Agustus has many short forms', 'agust', 8],
    ['a letter lost', 'febuari', 2],
    ['a letter lost', 'septmber', 9],
    ['a letter too many', 'januarii', 1],
    ['two letters changed places', 'agutsus', 8],
    ['a wrong letter', 'decembar', 12],
    ['a wrong letter in a short name', 'marat', 3],
    ['a letter too many in a short name', 'marret', 3],
    ['English, as a sheet may show it', 'october', 10],
  ])('%s: %s', (_reason, word, month) => {
    expect(readMonthWord(word)).toBe(month);
  });

  it.each([
    ['rubber', 'karet'],
    ['stuck', 'macet'],
    ['model', 'maket'],
    ['a beret', 'baret'],
    ['Juni or Juli with an error is neither', 'jumi'],
    ['a doubled letter of no month', 'metti'],
    ['a fungus, not Juni', 'juri'],
    ['village, not Des', 'desa'],
    ['hour, not Jan', 'jam'],
    ['procedure, not Sep', 'sop'],
    ['come on, not Mar', 'marilah'],
    ['a feast, not Maret', 'maretan'],
    ['from, not Apr', 'per'],
    ['two errors', 'jnuri'],
    ['a name', 'aprilia'],
    ['a verb, not Mei', 'mai'],
    ['I, not Mei', 'mi'],
  ])('leaves another word alone (%s): %s', (_reason, word) => {
    expect(readMonthWord(word)).toBeNull();
  });
});

describe('words that are a month only beside a date', () => {
  it.each([
    ['a name', 'Pak Agus', 0],
    ['a name', 'Mar', 1],
    ['beside a year', 'Agus 2021', 1],
    ['in a list', 'Jan, Mar, Mei 2021', 3],
    ['in a sentence', 'Bapak Agus menyusun laporan Juni 2021', 1],
  ])('%s: %s', (_reason, text, count) => {
    const target = parseTargetTime({
      cell: { kind: 'text', text },
      planYear: 2021,
      evidence: '',
      action: '',
    });
    expect(target.deadlines).toHaveLength(count);
  });
});

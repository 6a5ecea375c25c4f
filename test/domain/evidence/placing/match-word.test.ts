import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMatchWord } from '../../../../src/domain/evidence/placing/match-word.ts';

const DOCUMENTS = [
  { number: 1, title: 'Undangan rapat' },
  { number: 2, title: 'SK Tim Kerja ZI' },
  { number: 3, title: 'Notulen' },
];
const time = (month: number, day: number | null = null, year: number | null = null) => ({ month, day, year });

describe('parseMatchWord', () => {
  it.each([
    ['a number', '2', [2], []],
    ['a number with a label', 'No. 2', [2], []],
    ['no evidence', '0', [], []],
    ['a number and a month', '2 Juni', [2], [time(6)]],
    ['as Sheets shows a date', '2-Jun', [2], [time(6)]],
    ['a short month that is also a name', '2 mar', [2], [time(3)]],
    ['an old spelling', '2 Nopember 2021', [2], [time(11, null, 2021)]],
    ['a day of the month', '2 7 Juni', [2], [time(6, 7)]],
    ['a quarter', '2 TW II', [2], [time(6)]],
    ['a semester', 'semester 1 2021', [], [time(6, null, 2021)]],
    ['a month alone', ' Januari ', [], [time(1)]],
    ['two documents', '3, 1', [1, 3], []],
    ['two documents with "dan"', '1 dan 3', [1, 3], []],
    ['two months of one document', '2 Juni, 2 Juli', [2], [time(6), time(7)]],
    ['copied from DOKUMEN', '2 SK Tim Kerja ZI', [2], []],
  ])('reads %s: %s', (_reason, text, documents, times) => {
    expect(parseMatchWord(text, DOCUMENTS)).toEqual({ documents, times });
  });

  it('takes 1 for the any one file of a row without documents', () => {
    expect(parseMatchWord('1', [])).toEqual({ documents: [1], times: [] });
    expect(parseMatchWord('2', [])).toBeNull();
  });
});

describe('parseMatchWord reads nothing into', () => {
  it.each([
    ['an empty cell', ''],
    ['a number that the row lacks', '4'],
    ['0 beside a document', '0, 2'],
    ['0 with a month', '0 Juni'],
    ['a month that is none', '2 Jumat'],
    ['a fifth quarter', '2 TW 5'],
    ['a third semester', '2 semester 3'],
    ['a question', 'ini apa?'],
    ['a date in numbers', '02/06/2021'],
    ['half of a list', '2, lainnya'],
  ])('%s: "%s"', (_reason, text) => {
    expect(parseMatchWord(text, DOCUMENTS)).toBeNull();
  });

  it('any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const word = parseMatchWord(text, DOCUMENTS);
        expect(word === null || word.documents.every(number => number >= 1 && number <= 3)).toBe(true);
      }),
    );
  });
});

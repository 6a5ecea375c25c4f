import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/plan/cell-value.ts';
import { CSV_HEAD, formatCsv } from '../../src/rekap/format-csv.ts';
import { makeExampleUnit } from '../../src/rekap/make-example-units.ts';
import { readCsv } from '../../src/rekap/read-csv.ts';
import { readData } from '../../src/sheets/data/read-data.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function textsOf(content: Uint8Array): readonly (readonly string[])[] | string {
  const grid = readCsv(content);
  return typeof grid === 'string' ? grid : grid.rows.map(row => row.map(cellText));
}

describe('a CSV', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as Excel writes them here',
      'a;b\r\n1;"2,5"\r\n',
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['the line in which Excel names the delimiter', 'sep=;\na;b\n', [['a', 'b']]],
    [
      'separators and line breaks in names',
      'a,b\n"x, y\nz","d ""e"" f"\n',
      [
        ['a', 'b'],
        ['x, y\nz', 'd "e" f'],
      ],
    ],
    [
      'an empty last cell',
      'a,b\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'an empty last cell at the very end',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'the guard before what looks like a formula',
      "a\n'=1+1\n'-x\n'biasa\n",
      [['a'], ['=1+1'], ['-x'], ["'biasa"]],
    ],
  ])('is read with %s', (_, text, rows) => {
    expect(textsOf(bytes(text))).toEqual(rows);
  });

  it('is read in the alphabets that programs write', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'a,é'].flatMap(one => [one.charCodeAt(0), 0])]);
    expect(textsOf(utf16)).toEqual([['a', 'é']]);
    expect(textsOf(new Uint8Array([0x61, 0x2c, 0xe9]))).toEqual([['a', 'é']]);
    expect(textsOf(bytes('\ufeffa,b'))).toEqual([['a', 'b']]);
  });

  it('is refused when it is no text, or ends inside of a quote', () => {
    expect(textsOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('not-text');
    expect(textsOf(bytes('a,b\n"1,2\n'))).toBe('open-quote');
  });

  it('gives back what was written, and lets no cell out that a spreadsheet takes for a formula', () => {
    const unit = makeExampleUnit(3, { checkDate: { year: 2021, month: 9, day: 30 }, rowCount: 12 });
    const names = ['=HYPERLINK("http://contoh.id")', '+62', '-1+1', '@SUM(A1)', '\tx', 'a;b "c"\nd,e', "'=1"];
    const lines = unit.lines.map((line, index) => ({
      ...line,
      indicator: names[index % names.length] ?? '',
      owner: names[(index + 3) % names.length] ?? '',
    }));
    const text = CSV_HEAD + formatCsv({ ...unit, lines });
    const grid = readCsv(bytes(text));
    const read = typeof grid === 'string' ? grid : readData(grid);
    if (typeof read === 'string' || 'code' in read) throw new Error(JSON.stringify(read));
    const trimmed = (words: string): string => (words === "'=1" ? '=1' : words.trim());
    expect(read[0]?.lines).toEqual(
      lines.map(line => ({ ...line, indicator: trimmed(line.indicator), owner: trimmed(line.owner) })),
    );
    const cells = text.split('\n').flatMap(line => line.split(','));
    expect(cells.filter(cell => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTable } from '../../src/cli/text-table.ts';

describe('a table', () => {
  it('stands in columns, numbers flush right', () => {
    const rows = [
      ['TINGKAT', 'BARIS', 'ISI'],
      ['Salah', '8', '31 Juni 2021'],
      ['Info', '12', ''],
    ];
    expect(formatTable(rows, 80)).toEqual([
      'TINGKAT  BARIS  ISI',
      'Salah        8  31 Juni 2021',
      'Info        12',
    ]);
  });

  it('takes the room that it lacks from the widest column', () => {
    expect(formatTable([['a', 'satu dua tiga empat lima', 'b']], 20)).toEqual(['a  satu dua tiga…  b']);
  });

  it('has no line that is too long, for any cells', () => {
    const row = fc.array(fc.string(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), rows => {
        expect(Math.max(...formatTable(rows, 40).map(line => [...line].length))).toBeLessThanOrEqual(40);
      }),
    );
  });
});

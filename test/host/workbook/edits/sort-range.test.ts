import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../src/host/workbook/cell.ts';
import { DEFAULT_STYLE } from '../../../../src/host/workbook/cell-style.ts';
import { sortRange } from '../../../../src/host/workbook/edits/sort-range.ts';
import type { Sheet } from '../../../../src/host/workbook/model.ts';
import { createSheet } from '../../../../src/host/workbook/new-sheet.ts';
import { getCell, setCell } from '../../../../src/host/workbook/sheet-cells.ts';

function makeSheet(rows: readonly (readonly CellValue[])[]): Sheet {
  const sheet = createSheet(1, 'Rencana');
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      setCell(sheet, row, column, { value, style: DEFAULT_STYLE });
    });
  });
  return sheet;
}

function readColumn(sheet: Sheet, column: number, count: number): readonly CellValue[] {
  return Array.from({ length: count }, (_, row) => getCell(sheet, row, column)?.value ?? null);
}

const WHOLE = { startRow: 0, endRow: 5, startColumn: 0, endColumn: 1 };

describe('sorting a block', () => {
  it.each<[string, boolean, readonly CellValue[]]>([
    ['numbers, texts, truth values, blanks', true, [2, 'Agustus', 'b', true, null]],
    ['backwards, blanks still last', false, [true, 'b', 'Agustus', 2, null]],
  ])('%s', (_, ascending, expected) => {
    const sheet = makeSheet([['b'], [true], [null], [2], ['Agustus']]);
    sortRange(sheet, WHOLE, [{ column: 0, ascending }]);
    expect(readColumn(sheet, 0, 5)).toEqual(expected);
  });

  it('leaves columns outside the block behind, as a filter over the team’s columns does', () => {
    const sheet = makeSheet([
      ['c', 'I.1'],
      ['a', 'I.2'],
      ['b', 'I.3'],
    ]);
    sortRange(sheet, { ...WHOLE, endRow: 3 }, [{ column: 0, ascending: true }]);
    expect(readColumn(sheet, 0, 3)).toEqual(['a', 'b', 'c']);
    expect(readColumn(sheet, 1, 3)).toEqual(['I.1', 'I.2', 'I.3']);
  });

  it('moves relative references with their row', () => {
    const sheet = makeSheet([[2], [1]]);
    setCell(sheet, 0, 1, { value: 4, formula: '=A1*2', style: DEFAULT_STYLE });
    sortRange(sheet, { startRow: 0, endRow: 2, startColumn: 0, endColumn: 2 }, [
      { column: 0, ascending: true },
    ]);
    expect(getCell(sheet, 1, 1)?.formula).toBe('=A2*2');
  });

  it('refuses a block with cells merged over rows', () => {
    const sheet = makeSheet([['b'], ['a']]);
    sheet.merges = [{ startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 }];
    expect(() => sortRange(sheet, WHOLE, [{ column: 0, ascending: true }])).toThrow(RangeError);
  });
});

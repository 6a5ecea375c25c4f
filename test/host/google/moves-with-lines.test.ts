import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/host/workbook/model.ts';
import { getCell, updateCell } from '../../../src/host/workbook/sheet-cells.ts';
import { createBench, type TestBench } from './open-test-script.ts';

const block = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

/** A sheet on which everything that can stand on rows 3–4 and columns C–D stands there. */
function createFurnished(): { bench: TestBench; sheet: Sheet } {
  const bench = createBench();
  const [sheet] = bench.workbook.sheets;
  if (sheet === undefined) throw new Error('A test workbook has a sheet.');
  updateCell(sheet, 2, 2, { value: 'isi' });
  updateCell(sheet, 0, 0, { value: 1, formula: '=SUM(C3:D4)' });
  sheet.merges = [block(2, 4, 2, 4)];
  sheet.conditionalFormats = [
    { kind: 'expression', ranges: [block(2, 4, 2, 4)], formula: '=$D3>1', format: {}, source: 1 },
  ];
  sheet.validations = [
    {
      kind: 'list',
      ranges: [block(2, 4, 3, 4)],
      choices: ['a'],
      allowInvalid: true,
      showDropDown: true,
      help: '',
    },
  ];
  sheet.protectedRanges = [{ range: block(2, 4, 2, 4), description: '', canEdit: true }];
  sheet.autoFilter = block(2, 4, 2, 4);
  sheet.columnGroups = [{ start: 2, end: 4, depth: 1, collapsed: false }];
  bench.workbook.metadata = [
    {
      metadataId: 1,
      key: 'k',
      value: 'v',
      visibility: 'DOCUMENT',
      place: { kind: 'column', sheetId: 1, index: 3 },
    },
  ];
  return { bench, sheet };
}

describe('when columns are put in', () => {
  it('what stood to their right moves, and what lay around them grows', () => {
    const { bench, sheet } = createFurnished();
    bench.run('sheet.insertColumnsAfter(1, 2); sheet.insertColumnsAfter(5, 1)');
    expect(sheet.columnCount).toBe(29);
    expect(getCell(sheet, 2, 4)?.value).toBe('isi');
    expect(getCell(sheet, 0, 0)?.formula).toBe('=SUM(E3:G4)');
    expect(sheet.merges).toEqual([block(2, 4, 4, 7)]);
    expect(sheet.conditionalFormats).toMatchObject([
      { ranges: [block(2, 4, 4, 7)], formula: '=$G3>1', source: 1 },
    ]);
    expect(sheet.validations[0]?.ranges).toEqual([block(2, 4, 6, 7)]);
    expect(sheet.protectedRanges[0]?.range).toEqual(block(2, 4, 4, 7));
    expect(sheet.autoFilter).toEqual(block(2, 4, 4, 7));
    expect(sheet.columnGroups).toEqual([{ start: 4, end: 7, depth: 1, collapsed: false }]);
    expect(bench.workbook.metadata[0]?.place).toEqual({ kind: 'column', sheetId: 1, index: 6 });
  });

  it('they look like the column to their left, and nothing that ended there grows', () => {
    const { bench, sheet } = createFurnished();
    bench.run(
      "sheet.getRange(3, 4).setBackground('#ff0000'); sheet.setColumnWidths(4, 1, 150); sheet.insertColumnsAfter(4, 1)",
    );
    expect(getCell(sheet, 2, 4)).toMatchObject({ value: null, style: { fill: '#ff0000' } });
    expect(sheet.columns[4]?.width).toBe(150);
    expect(sheet.merges).toEqual([block(2, 4, 2, 4)]);
    expect(sheet.columnGroups).toEqual([{ start: 2, end: 4, depth: 1, collapsed: false }]);
  });
});

describe('when columns are deleted', () => {
  it('what stood on them goes, and the rest shrinks and moves', () => {
    const { bench, sheet } = createFurnished();
    bench.run('sheet.deleteColumns(4, 1)');
    expect(sheet.merges).toEqual([block(2, 4, 2, 3)]);
    expect(sheet.validations).toEqual([]);
    expect(getCell(sheet, 0, 0)?.formula).toBe('=SUM(C3:C4)');
    expect(bench.workbook.metadata).toEqual([]);
  });

  it('a formula that pointed at them has lost its cells', () => {
    const { bench, sheet } = createFurnished();
    bench.run('sheet.deleteColumns(3, 2)');
    expect(getCell(sheet, 0, 0)?.formula).toBe('=SUM(#REF!)');
  });
});

describe('when rows are put in or deleted', () => {
  it('everything follows', () => {
    const { bench, sheet } = createFurnished();
    sheet.frozenRows = 2;
    bench.run('sheet.insertRowsAfter(1, 2)');
    expect(sheet.rowCount).toBe(1002);
    expect(getCell(sheet, 4, 2)?.value).toBe('isi');
    expect(sheet.merges).toEqual([block(4, 6, 2, 4)]);
    expect(getCell(sheet, 0, 0)?.formula).toBe('=SUM(C5:D6)');
    expect(sheet.frozenRows).toBe(4);
  });

  it('formulas on other sheets follow, too', () => {
    const { bench } = createFurnished();
    bench.run("ss.insertSheet('Lain', 1)");
    const other = bench.workbook.sheets[1];
    if (other === undefined) throw new Error('The sheet was inserted.');
    updateCell(other, 0, 0, { value: 0, formula: "='Rencana'!C3+C3" });
    bench.workbook.activeSheetId = 1;
    bench.run('sheet.insertRowsAfter(1, 1)');
    expect(getCell(other, 0, 0)?.formula).toBe("='Rencana'!C4+C3");
  });

  it.each([
    ['below the grid', 'sheet.insertRowsAfter(1001, 1)', /outside the dimensions/],
    ['every column', 'sheet.deleteColumns(1, 26)', /delete all the columns/],
    ['past ten million cells', 'sheet.insertRowsAfter(1, 500000)', /10000000 cells/],
  ])('not %s', (_reason, body, text) => {
    expect(() => createFurnished().bench.run(body)).toThrow(text);
  });
});

describe('sorting', () => {
  it('moves cells with their look and note; empty cells stay below', () => {
    const bench = createBench();
    const [sheet] = bench.workbook.sheets;
    if (sheet === undefined) throw new Error('A test workbook has a sheet.');
    bench.run("sheet.getRange(1, 1, 4, 2).setValues([['II', 'b'], ['', 'd'], [3, 'c'], ['I', 'a']])");
    updateCell(sheet, 3, 1, { note: 'catatan' });
    expect(bench.run('return sheet.getRange(1, 1, 4, 2).sort(1).getValues()')).toEqual([
      [3, 'c'],
      ['I', 'a'],
      ['II', 'b'],
      ['', 'd'],
    ]);
    expect(getCell(sheet, 1, 1)?.note).toBe('catatan');
  });
});

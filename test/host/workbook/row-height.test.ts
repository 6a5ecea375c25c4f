import { describe, expect, it } from 'vitest';
import { DEFAULT_STYLE } from '../../../src/host/workbook/cell-style.ts';
import { createSheet } from '../../../src/host/workbook/new-sheet.ts';
import { RowHeightEstimator } from '../../../src/host/workbook/row-height.ts';
import { ensureColumn, setCell } from '../../../src/host/workbook/sheet-cells.ts';
import { countLines } from '../../../src/host/workbook/text-width.ts';

const TEXT = 'Menyusun rencana kerja pembangunan zona integritas dan menyampaikannya kepada seluruh pegawai';
const wrapped = { ...DEFAULT_STYLE, wrap: true };

describe('height of a row', () => {
  it.each([
    ['no wrapping', { value: TEXT, style: DEFAULT_STYLE }, 15.75],
    ['a large font', { value: 'MONEV', style: { ...DEFAULT_STYLE, fontSize: 14 } }, 19.5],
    ['nothing', { value: null, style: { ...DEFAULT_STYLE, fontSize: 30 } }, 15.75],
  ])('%s', (_, cell, points) => {
    const sheet = createSheet(1, 'Monev');
    setCell(sheet, 0, 0, cell);
    expect(new RowHeightEstimator(sheet).estimate(0)).toBe(points);
  });

  it('does not count columns that nobody sees', () => {
    const sheet = createSheet(1, 'Matriks');
    setCell(sheet, 0, 0, { value: TEXT, style: wrapped });
    setCell(sheet, 0, 3, { value: TEXT, style: wrapped });
    ensureColumn(sheet, 0).hidden = true;
    sheet.columnGroups = [{ start: 2, end: 5, depth: 1, collapsed: true }];
    expect(new RowHeightEstimator(sheet).estimate(0)).toBe(15.75);
  });

  it('grows as the column gets narrower', () => {
    const heights = [600, 300, 150, 75].map(width => {
      const sheet = createSheet(1, 'Monev');
      ensureColumn(sheet, 0).width = width;
      setCell(sheet, 0, 0, { value: TEXT, style: wrapped });
      return new RowHeightEstimator(sheet).estimate(0);
    });
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(4);
  });

  it('counts the columns of a merge together, and lets its rows share the height', () => {
    const sheet = createSheet(1, 'Monev');
    setCell(sheet, 0, 0, { value: TEXT, style: wrapped });
    setCell(sheet, 1, 0, { value: TEXT, style: wrapped });
    setCell(sheet, 6, 0, { value: TEXT, style: wrapped });
    sheet.merges = [
      { startRow: 0, endRow: 1, startColumn: 0, endColumn: 8 },
      { startRow: 1, endRow: 4, startColumn: 0, endColumn: 1 },
    ];
    const estimator = new RowHeightEstimator(sheet);
    const [wide, first, last, alone] = [0, 1, 3, 6].map(row => estimator.estimate(row));
    expect([wide, last]).toEqual([15.75, first]);
    expect((first ?? 0) * 3).toBeCloseTo(alone ?? 0, 0);
  });
});

describe('lines of a text', () => {
  it.each([
    ['one word', 'Rapat', 100, 1],
    ['two words that do not fit', 'Rapat bulanan', 40, 2],
    ['line breaks', 'a\nb\r\nc', 100, 3],
    ['a word longer than the line', 'pertanggungjawaban', 40, 3],
    ['nothing', '', 40, 1],
  ])('%s', (_, text, width, lines) => {
    expect(countLines(text, width, wrapped)).toBe(lines);
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_STYLE } from '../../src/host/workbook/cell-style.ts';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { createSheet } from '../../src/host/workbook/new-sheet.ts';
import { type CellChange, updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { chooseChangedSheet, findFirstChange } from '../../src/web/sheet/find-changes.ts';

function sheetWith(sheetId: number, change: CellChange): Sheet {
  const sheet = createSheet(sheetId, `Lembar ${sheetId}`);
  updateCell(sheet, 2, 1, { value: 'isi', link: '#gid=1' });
  updateCell(sheet, 2, 1, change);
  return sheet;
}

describe('what a click changed', () => {
  it.each([
    ['another text', { value: 'lain' }, true],
    ['another link under the same text', { link: '#gid=2' }, true],
    ['a note', { note: 'catatan' }, true],
    ['another look', { style: { ...DEFAULT_STYLE, bold: true } }, false],
    ['the same once more', { value: 'isi' }, false],
  ] as const)('%s', (_what, change, isSeen) => {
    const found = findFirstChange(sheetWith(1, change), sheetWith(1, {}));
    expect(found).toEqual(isSeen ? { row: 2, column: 1 } : null);
  });

  it('brings the first changed sheet forward, but leaves one that changed itself', () => {
    const before = [sheetWith(1, {}), sheetWith(2, {}), sheetWith(3, {})];
    const after = [sheetWith(1, {}), sheetWith(2, { value: 'lain' }), sheetWith(3, { value: 'lain' })];
    expect(chooseChangedSheet(after, before, 1)).toBe(2);
    expect(chooseChangedSheet(after, before, 3)).toBe(3);
    expect(chooseChangedSheet(before, before, 1)).toBe(1);
    expect(chooseChangedSheet([...before, sheetWith(4, {})], before, 1)).toBe(4);
  });
});

import { describe, expect, it } from 'vitest';
import { findBlockStart, hasGrownBy, isBlankBlock } from '../../../src/sheets/rows/column-block.ts';
import {
  findCovered,
  findCoveredHeading,
  findStrayHeadings,
} from '../../../src/sheets/rows/covered-words.ts';
import type { RowAnchor } from '../../../src/sheets/rows/row-anchor.ts';
import { text } from '../../../src/sheets/sheet-content.ts';

describe('marked columns', () => {
  it.each([
    ['in order', { code: 4, status: 5, due: 6 }, 4],
    ['one missing', { code: 4, due: 6 }, null],
    ['one put in between', { code: 4, status: 6, due: 7 }, null],
    ['in another order', { code: 5, status: 4, due: 6 }, null],
    ['none', {}, null],
  ])('are a block: %s', (_reason, places, start) => {
    expect(findBlockStart(['code', 'status', 'due'], new Map(Object.entries(places)))).toBe(start);
  });

  it('were inserted when the sheet grew by just so many', () => {
    expect(hasGrownBy(9, 26, 35)).toBe(true);
    expect(hasGrownBy(9, 26, 36)).toBe(false);
  });

  it('are blank but for a row of headings', () => {
    expect(
      isBlankBlock([
        ['', ''],
        ['KODE', 'STATUS'],
        ['', ''],
      ]),
    ).toBe(true);
    expect(
      isBlankBlock([
        ['KODE', ''],
        ['', 'catatan'],
      ]),
    ).toBe(false);
  });
});

describe('headings that went beside their columns', () => {
  const before = ['INDIKATOR', 'TARGET', 'CATATAN'];

  it('give way to what stood there: a column put in before', () => {
    const headings = ['KODE', 'STATUS'];
    const now = ['INDIKATOR', '', 'KODE', 'STATUS', ''];
    expect([...findStrayHeadings({ headings, first: 2, shift: 1 }, before, now)]).toEqual([[2, 'TARGET']]);
  });

  it('leave a new column blank', () => {
    const now = ['INDIKATOR', 'TARGET', 'KODE', 'STATUS', 'CATATAN'];
    expect([...findStrayHeadings({ headings: ['KODE'], first: 2, shift: 1 }, before, now)]).toEqual([
      [2, ''],
    ]);
  });

  it('were typed over meanwhile: nothing is put there', () => {
    const now = ['INDIKATOR', 'TARGET', 'lain'];
    expect(findStrayHeadings({ headings: ['KODE'], first: 2, shift: 1 }, before, now).size).toBe(0);
  });
});

describe('a heading written while a column moved under it', () => {
  const before = ['INDIKATOR', 'TARGET', 'STATUS', 'CATATAN'];

  it.each([
    ['it still stands where it was', ['INDIKATOR', 'TARGET', 'STATUS baru', 'CATATAN'], null],
    ['a column was put in to the left', ['INDIKATOR', 'BARU', 'STATUS baru', 'STATUS', 'CATATAN'], 'TARGET'],
    ['a new column was put in just there', ['INDIKATOR', 'TARGET', 'STATUS baru', 'STATUS', 'CATATAN'], ''],
  ])('%s', (_reason, now, words) => {
    expect(findCoveredHeading(2, before, now)).toBe(words);
  });
});

describe('what a block covered of another column', () => {
  const anchor: RowAnchor = { headingRowIndex: 0, columnIndexes: [0], nameColumnIndex: null };
  const known = [
    ['AKSI', 'TARGET', 'STATUS'],
    ['rapat', 'Juni', ''],
    ['survei', 'Juli', ''],
  ];
  const block = { columnIndex: 2, topRowIndex: 1, cells: [text('selesai'), text('belum')] };
  const cover = (now: string[][]) => findCovered(block, anchor, { known, now, headings: now[0] ?? [] });

  it('is what stood under the heading that stands there now', () => {
    const now = [
      ['AKSI', 'BARU', 'TARGET', 'STATUS'],
      ['rapat', '', 'selesai', ''],
      ['survei', '', 'belum', ''],
    ];
    expect(cover(now)).toEqual({ words: ['Juni', 'Juli'], heading: 'TARGET' });
  });

  it('is blank under a new column, of which nobody need be told', () => {
    const now = [
      ['AKSI', 'TARGET', '', 'STATUS'],
      ['rapat', 'Juni', 'selesai', ''],
      ['survei', 'Juli', 'belum', ''],
    ];
    expect(cover(now)).toEqual({ words: ['', ''], heading: null });
  });

  it('is nothing where the block went along with its column', () => {
    const now = [
      ['AKSI', 'BARU', 'TARGET', 'STATUS'],
      ['rapat', '', 'Juni', 'selesai'],
      ['survei', '', 'Juli', 'belum'],
    ];
    expect(cover(now)).toBeNull();
  });
});

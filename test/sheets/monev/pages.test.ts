import { describe, expect, it } from 'vitest';
import { heightOfGap, repeatOnPages } from '../../../src/sheets/monev/pages.ts';
import { PAGE_HEIGHT } from '../../../src/sheets/monev/report-grid.ts';
import type { Section } from '../../../src/sheets/monev/section.ts';
import { text } from '../../../src/sheets/sheet-content.ts';

const ROW = 21;

/** Rows of one line, and the blank row below them. */
function rowsOf(count: number): Section {
  const rows = Array.from({ length: count }, (_, i) => (i === count - 1 ? [] : [text('x', 'outside')]));
  return { rows, mergesAcross: [], rowHeights: [] };
}

/** Where rows end that follow a gap, and on which page, when every row is `error` times as high as reckoned. */
function layOut(count: number, { gap, heights, error = 1 }: Laid): readonly { page: number; end: number }[] {
  let [page, end] = [1, 0];
  const rows = [...Array.from({ length: count - 1 }, () => ROW * error), gap, ...heights];
  return rows.map(height => {
    if (end + height > PAGE_HEIGHT) [page, end] = [page + 1, ROW];
    end += height;
    return { page, end };
  });
}

interface Laid {
  readonly gap: number;
  readonly heights: readonly number[];
  readonly error?: number;
}

describe('rows that belong on one page', () => {
  const heights = [136, 184];

  it.each([0.97, 1, 1.03])('stand on one page wherever they begin, rows being %f times as high', error => {
    for (let count = 2; count < 90; count += 1) {
      const gap = heightOfGap([rowsOf(count)], heights) ?? ROW;
      const [first, last] = layOut(count, { gap, heights, error }).slice(-2);
      expect([count, last?.page]).toEqual([count, first?.page]);
    }
  });

  it('have no gap above them where there is room for them', () => {
    expect(heightOfGap([rowsOf(10)], heights)).toBeNull();
  });

  it('would be torn without it', () => {
    const torn = Array.from({ length: 88 }, (_, i) => i + 2).filter(count => {
      const [first, last] = layOut(count, { gap: ROW, heights }).slice(-2);
      return first?.page !== last?.page;
    });
    expect(torn.length).toBeGreaterThan(10);
    expect(torn.every(count => heightOfGap([rowsOf(count)], heights) !== null)).toBe(true);
  });

  it('are left as they are where no page is long enough', () => {
    for (let count = 2; count < 60; count += 1)
      expect(heightOfGap([rowsOf(count)], [PAGE_HEIGHT - 150, 184])).toBeNull();
  });

  it('follow rows whose heights are stated, or which are broken in their columns', () => {
    const long = text('kata '.repeat(300), 'body');
    const tall: Section = {
      rows: [[text('x', 'outside')], [text('', 'body'), long], []],
      mergesAcross: [],
      rowHeights: [{ rowIndex: 0, heightPixels: 40 }],
    };
    expect(heightOfGap([rowsOf(3)], heights)).toBeNull();
    expect(heightOfGap([tall], heights)).not.toBeNull();
  });
});

describe('lines under headings', () => {
  const heading = [text('KODE', 'heading')];
  const continued = [text('KODE lagi', 'heading')];
  const lines = Array.from({ length: 130 }, (_, i) => [text(String(i), 'body')]);

  it.each([0.97, 1, 1.03])(
    'have their headings near the top of each page, never at its foot, rows being %f times as high',
    error => {
      for (let count = 2; count < 60; count += 1) {
        const rows = repeatOnPages([rowsOf(count)], [{ heading, continued, lines }]);
        const heights = rows.map(() => ROW * error);
        const places = layOut(count, { gap: ROW, heights, error }).slice(-rows.length);
        const again = rows.flatMap((row, at) => (row === continued ? [at] : []));
        expect(again.length).toBeGreaterThan(1);
        for (const at of again) {
          expect(places[at + 1]?.page).toBe(places[at]?.page);
          const top = places.findIndex(({ page }) => page === places[at]?.page);
          expect(at - top).toBeLessThanOrEqual(10);
        }
      }
    },
  );

  it('have them once where one page holds all, and for each group', () => {
    const some = lines.slice(0, 3);
    const groups = [some, some].map(few => ({ heading, continued, lines: few }));
    expect(repeatOnPages([rowsOf(4)], groups)).toEqual([heading, ...some, heading, ...some]);
  });
});

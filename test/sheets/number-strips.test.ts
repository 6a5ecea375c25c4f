import { describe, expect, it } from 'vitest';
import { listRuns } from '../../src/sheets/list-runs.ts';
import { findNumberStrips } from '../../src/sheets/number-strips.ts';
import { blank, type ContentCell, number, text } from '../../src/sheets/sheet-content.ts';

/** `1` is a number, `a` a text, `.` a blank. */
function stripsOf(...picture: string[]): string[] {
  const rows = picture.map(line =>
    [...line].map((mark): ContentCell => (mark === '1' ? number(1) : mark === 'a' ? text('a') : blank())),
  );
  return findNumberStrips(rows).map(
    ({ topRowIndex, leftColumnIndex, rowCount, columnCount }) =>
      `${topRowIndex},${leftColumnIndex} ${rowCount}x${columnCount}`,
  );
}

describe('blocks of numbers', () => {
  it.each([
    ['none', ['a.', '.a'], []],
    ['a column below its heading', ['a', '1', '1'], ['1,0 2x1']],
    ['columns of equal height are one block', ['aa', '11', '11'], ['1,0 2x2']],
    ['columns of other heights are two', ['aa', '11', '.1'], ['1,0 1x1', '1,1 2x1']],
    ['a blank in between belongs to the block', ['1', '.', '1'], ['0,0 3x1']],
    ['a text ends it', ['1', 'a', '1'], ['0,0 1x1', '2,0 1x1']],
    ['columns apart', ['1a1'], ['0,0 1x1', '0,2 1x1']],
  ])('%s', (_reason, picture, strips) => {
    expect(stripsOf(...picture)).toEqual(strips);
  });
});

describe('runs of indices', () => {
  it('follow each other from the left, whatever their order', () => {
    expect(listRuns([7, 3, 4, 9, 8])).toEqual([
      { first: 3, count: 2 },
      { first: 7, count: 3 },
    ]);
    expect(listRuns([])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findBorderBlocks } from '../../src/sheets/border-blocks.ts';
import { type ContentCell, text } from '../../src/sheets/sheet-content.ts';

/** `x` has borders, `.` has none. */
function rowsOf(picture: readonly string[]): ContentCell[][] {
  return picture.map(line => [...line].map(mark => text(mark, mark === 'x' ? 'body' : 'outside')));
}

function blocksOf(...picture: string[]): string[] {
  return findBorderBlocks({ rows: rowsOf(picture) }).map(
    ({ topRowIndex, leftColumnIndex, rowCount, columnCount }) =>
      `${topRowIndex},${leftColumnIndex} ${rowCount}x${columnCount}`,
  );
}

describe('blocks of cells with borders', () => {
  it.each([
    ['none', ['....'], []],
    ['a table narrower than the sheet', ['xxx.', 'xxx.'], ['0,0 2x3']],
    ['two tables below each other', ['xxx.', '....', 'xxxx'], ['0,0 1x3', '2,0 1x4']],
    ['two tables beside each other', ['xx.x', 'xx.x'], ['0,0 2x2', '0,3 2x1']],
    ['rows of other widths', ['xx..', 'xxx.'], ['0,0 1x2', '1,0 1x3']],
    ['a last column', ['...x'], ['0,3 1x1']],
  ])('%s', (_reason, picture, blocks) => {
    expect(blocksOf(...picture)).toEqual(blocks);
  });
});

import { describe, expect, it } from 'vitest';
import { bandFill } from '../../../src/sheets/plan-columns/band-fill.ts';

describe('a fill carried on beside the table', () => {
  it.each([
    ['#ffeeaa', '#ffeeaa'],
    ['#FFFFFF', null],
    ['#ffffff', null],
    ['#fff', null],
    ['white', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (fill, carried) => {
    expect(bandFill(fill)).toBe(carried);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintRuns } from '../../src/sheets/paint-runs.ts';

/** What stands after all strokes; -1 where nothing was painted. */
function paintOver(length: number, strokes: ReturnType<typeof paintRuns<number>>): number[] {
  const shown = Array.from({ length }, () => -1);
  for (const { first, count, value } of strokes) shown.fill(value, first, first + count);
  return shown;
}

function countEqualRuns(values: readonly (number | null)[]): number {
  return values.filter((value, i) => value !== null && value !== values[i - 1]).length;
}

describe('strokes', () => {
  it.each<readonly [string, readonly (number | null)[], number]>([
    ['nothing at all', [], 0],
    ['equal neighbours', [5, 5, 5], 1],
    ['one among equals', [5, 9, 5], 2],
    ['by turns', [5, 9, 5, 9, 5], 3],
    ['one inside another', [1, 2, 3, 2, 1], 3],
    ['all different', [1, 2, 3], 3],
    ['no stroke goes over a place without a value', [5, null, 5], 2],
  ])('are as few as can be: %s', (_, values, count) => {
    expect(paintRuns(values)).toHaveLength(count);
  });

  it('give each place its value, never more of them than there are runs', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }), { maxLength: 40 });
    fc.assert(
      fc.property(values, list => {
        const strokes = paintRuns(list);
        expect(paintOver(list.length, strokes)).toEqual(list.map(value => value ?? -1));
        expect(strokes.length).toBeLessThanOrEqual(countEqualRuns(list));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { listChangedSpans } from '../../../src/app/evidence/changed-spans.ts';

/** A column of so many rows, in which those change. */
function changesAt(length: number, ...places: readonly number[]): boolean[] {
  return Array.from({ length }, (_, at) => places.includes(at));
}

describe('the rows of a column that are written', () => {
  it.each<readonly [string, boolean[], readonly (readonly [number, number])[]]>([
    ['nothing changes', changesAt(900), []],
    ['a line is added', changesAt(900, 899), [[899, 900]]],
    ['all change', changesAt(3, 0, 1, 2), [[0, 3]]],
    ['two changes lie near each other', changesAt(900, 10, 400), [[10, 401]]],
    [
      'two changes lie far apart',
      changesAt(900, 10, 899),
      [
        [10, 11],
        [899, 900],
      ],
    ],
    [
      'the cut is at the longest stretch',
      changesAt(3000, 0, 600, 2000, 2999),
      [
        [0, 601],
        [2000, 3000],
      ],
    ],
  ])('%s', (_, changes, spans) => {
    expect(listChangedSpans(changes).map(({ first, end }) => [first, end])).toEqual(spans);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodeMoves, type StampedRow } from '../../../src/domain/codes/realign-codes.ts';
import { stampRow } from '../../../src/domain/codes/row-stamp.ts';

/** The row with text `current` ('' for no plan row), beside the code that was given to the row with text `stamped`. */
function row(rowIndex: number, current: string, stamped: string | null): StampedRow {
  const texts = (words: string) => ({ indicator: `indikator ${words}`, action: `aksi ${words}` });
  return {
    rowIndex,
    current: current === '' ? null : stampRow('', texts(current)),
    stamp: stamped === null ? null : stampRow(`I.1.${stamped}`, texts(stamped)),
  };
}

describe('findCodeMoves', () => {
  it('finds nothing while codes stand beside their rows', () => {
    expect(findCodeMoves([row(5, 'a', 'a'), row(6, 'b', 'b'), row(7, 'baru', null)])).toEqual([]);
  });

  it('takes an edited row for edited, not for another row', () => {
    expect(findCodeMoves([row(5, 'a diubah', 'a'), row(6, 'b', 'b')])).toEqual([]);
  });

  it('takes a copied row for a copy', () => {
    expect(findCodeMoves([row(5, 'a', 'a'), row(6, 'a', 'a'), row(7, 'a diubah', 'a')])).toEqual([]);
  });

  it('brings codes back after the team’s columns alone were sorted', () => {
    const moves = findCodeMoves([row(5, 'c', 'a'), row(6, 'a', 'b'), row(7, 'b', 'c')]);
    expect(moves).toEqual([
      { code: 'I.1.a', fromRowIndex: 5, toRowIndex: 6 },
      { code: 'I.1.b', fromRowIndex: 6, toRowIndex: 7 },
      { code: 'I.1.c', fromRowIndex: 7, toRowIndex: 5 },
    ]);
  });

  it('follows a row whose text was cut and pasted elsewhere', () => {
    expect(findCodeMoves([row(5, '', 'a'), row(6, 'b', 'b'), row(9, 'a', null)])).toEqual([
      { code: 'I.1.a', fromRowIndex: 5, toRowIndex: 9 },
    ]);
  });

  it('places a row that was sorted and edited in the only place left', () => {
    const moves = findCodeMoves([row(5, 'b', 'a'), row(6, 'a diubah', 'b')]);
    expect(moves).toContainEqual({ code: 'I.1.a', fromRowIndex: 5, toRowIndex: 6 });
  });

  it('brings every code back for any order of the team’s columns', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 }), order => {
        const rows = order.map((current, i) => row(i, current, 'abcdefgh'.charAt(i)));
        const home = new Map(rows.map(({ stamp }, i) => [i, stamp?.code]));
        for (const { code, fromRowIndex, toRowIndex } of findCodeMoves(rows)) {
          expect(home.get(fromRowIndex)).toBe(code);
          expect(`I.1.${order[toRowIndex]}`).toBe(code);
        }
        const moved = findCodeMoves(rows).length;
        expect(moved).toBe(order.filter((current, i) => current !== 'abcdefgh'.charAt(i)).length);
      }),
    );
  });
});

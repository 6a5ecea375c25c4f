import { describe, expect, it } from 'vitest';
import { assignCodes, type CodeCells } from '../../../src/domain/codes/assign-codes.ts';
import { formatStamp, stampRow } from '../../../src/domain/codes/row-stamp.ts';
import { planRow } from '../../support/plan-row.ts';

const NONE: ReadonlyMap<string, number> = new Map();

function cellsFor(code: string, row: { indicator: string; action: string }): CodeCells {
  return { code, stamp: formatStamp(stampRow(code, row)) };
}

function assign(rows: ReturnType<typeof planRow>[], cells: [number, CodeCells][], highest = NONE) {
  const result = assignCodes(rows, new Map(cells), highest);
  return { ...result, list: rows.map(row => result.codes.get(row.rowIndex)) };
}

describe('assignCodes', () => {
  it('gives letters by component, in row order, at first use', () => {
    const rows = [
      planRow(5, { area: 1, component: 1 }),
      planRow(6, { area: 1, component: 4 }),
      planRow(7, { area: 1, component: 4 }),
      planRow(9, { area: 2, component: 1 }),
    ];
    expect(assign(rows, []).list).toEqual(['I.1.a', 'I.4.a', 'I.4.b', 'II.1.a']);
  });

  it('gives a row inserted in the middle the next free letter and leaves the others', () => {
    const [first, inserted, second] = [
      planRow(5),
      planRow(6, { indicator: 'baru' }),
      planRow(7, { indicator: 'lama' }),
    ];
    const cells: [number, CodeCells][] = [
      [5, cellsFor('I.4.a', first)],
      [7, cellsFor('I.4.b', second)],
    ];
    expect(assign([first, inserted, second], cells).list).toEqual(['I.4.a', 'I.4.c', 'I.4.b']);
  });

  it('never gives a deleted row’s code again', () => {
    const rows = [planRow(5), planRow(6, { indicator: 'baru' })];
    const result = assign(rows, [[5, cellsFor('I.4.a', rows[0] ?? planRow(5))]], new Map([['I.4.', 3]]));
    expect(result.list).toEqual(['I.4.a', 'I.4.d']);
    expect(result.highest.get('I.4.')).toBe(4);
  });

  it('leaves the code with the original when a copied row was edited, even above it', () => {
    const original = planRow(6, { indicator: 'asli' });
    const copy = planRow(5, { indicator: 'asli, diubah' });
    const cells = cellsFor('I.4.a', original);
    const result = assign(
      [copy, original],
      [
        [5, cells],
        [6, cells],
      ],
    );
    expect(result.list).toEqual(['I.4.b', 'I.4.a']);
    expect(result.copies).toEqual([{ rowIndex: 5, oldCode: 'I.4.a', newCode: 'I.4.b' }]);
  });

  it('leaves the code with the original whose action was reworded, below a copy that was rewritten', () => {
    const original = planRow(6, { indicator: 'asli', action: 'Menyusun laporan' });
    const cells = cellsFor('I.4.a', original);
    const copy = planRow(5, { indicator: 'lain', action: 'Menyusun SK' });
    const result = assign(
      [copy, { ...original, action: 'Menyusun dan mengirim laporan' }],
      [
        [5, cells],
        [6, cells],
      ],
    );
    expect(result.list).toEqual(['I.4.b', 'I.4.a']);
  });

  it('leaves the code with the upper of two equal rows', () => {
    const rows = [planRow(5), planRow(6)];
    const cells = cellsFor('I.4.a', planRow(5));
    expect(
      assign(rows, [
        [5, cells],
        [6, cells],
      ]).list,
    ).toEqual(['I.4.a', 'I.4.b']);
  });

  it('takes the code from the hidden stamp when KODE was cleared or overwritten', () => {
    const row = planRow(5);
    const { stamp } = cellsFor('I.4.c', row);
    expect(assign([row], [[5, { code: '', stamp }]]).list).toEqual(['I.4.c']);
    expect(assign([row], [[5, { code: 'hapus?', stamp }]]).list).toEqual(['I.4.c']);
  });
});

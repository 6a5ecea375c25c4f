import { describe, expect, it } from 'vitest';
import { findHeadings, followRows, matchRows } from '../../../src/sheets/rows/follow-rows.ts';
import type { RowAnchor } from '../../../src/sheets/rows/row-anchor.ts';
import { text } from '../../../src/sheets/sheet-content.ts';

const ANCHOR: RowAnchor = { headingRowIndex: 0, columnIndexes: [0], nameColumnIndex: 1 };
const HEADINGS = ['RENCANA AKSI', 'KODE', 'STATUS'];
const KNOWN = [HEADINGS, ['rapat', 'a', ''], ['survei', 'b', ''], ['laporan', 'c', '']];
const BLOCK = { columnIndex: 2, topRowIndex: 1, cells: ['satu', 'dua', 'tiga'].map(words => text(words)) };

/** Runs as `top: words, words`. */
function followed(now: readonly (readonly string[])[], block = BLOCK): string[] {
  return followRows(block, ANCHOR, { known: KNOWN, now }).map(
    ({ topRowIndex, cells }) =>
      `${topRowIndex}: ${cells.map(cell => (cell.kind === 'text' ? cell.text : '–')).join(', ')}`,
  );
}

describe('rows that were moved while a block was written', () => {
  it.each([
    ['nothing moved', [HEADINGS, ['rapat', 'a'], ['survei', 'b'], ['laporan', 'c']], ['1: satu, dua, tiga']],
    ['sorted', [HEADINGS, ['laporan', 'c'], ['rapat', 'a'], ['survei', 'b']], ['1: tiga, satu, dua']],
    [
      'a row inserted above: it stays blank',
      [HEADINGS, ['baru', ''], ['rapat', 'a'], ['survei', 'b'], ['laporan', 'c']],
      ['1: –, satu, dua, tiga'],
    ],
    [
      'a row deleted: the place below the table is emptied',
      [HEADINGS, ['survei', 'b'], ['laporan', 'c']],
      ['1: dua, tiga, –'],
    ],
    [
      'a row edited in its place is still that row',
      [HEADINGS, ['rapat besar', 'a'], ['survei', 'b'], ['laporan', 'c']],
      ['1: satu, dua, tiga'],
    ],
    [
      'headings pushed down by a title have their own words again',
      [['Judul'], HEADINGS, ['rapat', 'a'], ['survei', 'b'], ['laporan', 'c']],
      ['1: STATUS, satu, dua, tiga'],
    ],
  ])('%s', (_reason, now, runs) => {
    expect(followed(now)).toEqual(runs);
  });

  it('are told apart by the other columns where the names themselves were written', () => {
    const names = { columnIndex: 1, topRowIndex: 1, cells: ['a', 'b', 'c'].map(words => text(words)) };
    const now = [HEADINGS, ['laporan', 'a'], ['rapat', 'b'], ['survei', 'c']];
    expect(followed(now, names)).toEqual(['1: c, a, b']);
  });

  it('put what a foreign row showed back where the block was too long for it', () => {
    const known = [...KNOWN, ['catatan', 'd', 'milik orang']];
    const block = { ...BLOCK, cells: BLOCK.cells.slice(0, 2) };
    const now = [
      HEADINGS,
      ['catatan', 'd', 'satu'],
      ['rapat', 'a', 'dua'],
      ['survei', 'b', ''],
      ['laporan', 'c', ''],
    ];
    const runs = followRows(block, ANCHOR, { known, now });
    expect(runs.flatMap(({ cells }) => cells.map(cell => (cell.kind === 'text' ? cell.text : '')))).toEqual([
      'milik orang',
      'satu',
      'dua',
    ]);
  });
});

describe('rows matched by their names', () => {
  it.each([
    ['equal names in their order', ['x', 'x', 'y'], ['x', 'y', 'x'], [0, 2, 1]],
    ['a new name in a place that was another row, still there', ['x', 'y'], ['z', 'x', 'y'], [-1, 0, 1]],
    ['a renamed row', ['x', 'y'], ['x', 'z'], [0, 1]],
    ['more rows than were known', ['x'], ['x', 'z'], [0, -1]],
  ])('%s', (_reason, known, now, origins) => {
    expect(matchRows(known, now)).toEqual(origins);
  });
});

describe('the row of headings', () => {
  it('is found wherever it went, and not guessed', () => {
    expect(findHeadings({ known: KNOWN, now: [['Judul'], ['x', ...HEADINGS]] }, ANCHOR)).toEqual([
      'x',
      ...HEADINGS,
    ]);
    expect(findHeadings({ known: KNOWN, now: [['RENCANA AKSI', 'x']] }, ANCHOR)).toBeNull();
  });
});

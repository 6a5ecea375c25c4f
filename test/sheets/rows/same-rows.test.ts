import { describe, expect, it } from 'vitest';
import type { RowAnchor } from '../../../src/sheets/rows/row-anchor.ts';
import {
  findLookColumns,
  hasSameRows,
  showsColumns,
  standsAsKnown,
} from '../../../src/sheets/rows/same-rows.ts';
import { SeenSheets } from '../../../src/sheets/rows/seen-sheets.ts';

const ANCHOR: RowAnchor = { headingRowIndex: 1, columnIndexes: [2, 1], nameColumnIndex: 4 };
const KNOWN = [
  ['Judul'],
  ['NO', 'INDIKATOR', 'RENCANA AKSI', 'TARGET', 'KODE'],
  ['1', 'A', 'rapat', 'Juni', 'a'],
  ['2', 'B', 'survei  ulang', 'Juli', 'b'],
];

/** The look as it is when nothing moved, with some cells changed. */
function lookOf(edit: (texts: string[][]) => void = () => {}): Parameters<typeof standsAsKnown>[0] {
  const now = KNOWN.map(row => [...row]);
  edit(now);
  const { left, right } = findLookColumns(ANCHOR, [5]);
  const cells = now.map(row => Array.from({ length: right - left + 1 }, (_, i) => row[left + i] ?? ''));
  return { leftColumnIndex: left, cells };
}

describe('a look at a sheet', () => {
  it('reads from the first to the last of the columns that tell rows apart and are written', () => {
    expect(findLookColumns(ANCHOR, [5])).toEqual({ left: 1, right: 5 });
  });

  it.each([
    ['nothing', () => {}, true],
    ['a cell that tells no row apart', (texts: string[][]) => texts[2]?.splice(3, 1, 'Mei'), true],
    ['blanks and line ends', (texts: string[][]) => texts[3]?.splice(2, 1, 'survei\nulang'), true],
    ['blank rows below', (texts: string[][]) => texts.push([], []), true],
    ['the words of a row', (texts: string[][]) => texts[3]?.splice(2, 1, 'survei'), false],
    ['the name of a row', (texts: string[][]) => texts[3]?.splice(4, 1, 'c'), false],
    ['the order of rows', (texts: string[][]) => texts.splice(2, 0, ...texts.splice(3, 1)), false],
    ['a row more', (texts: string[][]) => texts.splice(2, 0, []), false],
    ['a row fewer', (texts: string[][]) => texts.splice(2, 1), false],
    ['a heading beside what is written', (texts: string[][]) => texts[1]?.push('', 'BARU'), true],
    ['a column put in', (texts: string[][]) => texts.map(row => row.splice(3, 0, '')), false],
    ['the heading of a column that is written', (texts: string[][]) => texts[1]?.push('BARU'), false],
  ])('sees what changed: %s', (_what, edit, stands) => {
    const look = lookOf(texts => {
      edit(texts);
    });
    expect(standsAsKnown(look, KNOWN, ANCHOR)).toBe(stands);
  });
});

describe('two readings', () => {
  it('have the same rows whatever stands in other columns', () => {
    const other = KNOWN.map(row => row.map((words, i) => (i === 3 ? 'x' : words)));
    expect(hasSameRows(KNOWN, other, ANCHOR)).toBe(true);
    expect(hasSameRows(KNOWN, [...other, []], ANCHOR)).toBe(false);
    expect(hasSameRows(KNOWN, other.slice().reverse(), ANCHOR)).toBe(false);
  });
});

describe('columns about to be deleted', () => {
  it('show just what was read, from any left column', () => {
    const cells = KNOWN.map(row => row.slice(3));
    expect(showsColumns({ leftColumnIndex: 3, cells }, KNOWN, [4])).toBe(true);
    expect(showsColumns({ leftColumnIndex: 3, cells: [...cells, ['', 'baru']] }, KNOWN, [4])).toBe(false);
    expect(showsColumns({ leftColumnIndex: 3, cells: [...cells, ['baru', '']] }, KNOWN, [4])).toBe(true);
  });
});

describe('sheets that were seen', () => {
  it('know what this run wrote on them, also outside what was read', () => {
    const seen = new SeenSheets();
    seen.remember(7, [['a']]);
    seen.note(7, { rowIndex: 2, columnIndex: 1 }, 'b');
    expect(seen.recall(7)).toEqual([['a'], [], ['', 'b']]);
    expect(seen.isShown(7, [['a', ''], [], ['', 'b', '']])).toBe(true);
    expect(seen.isShown(7, [['a'], [], ['', 'b'], ['c']])).toBe(false);
    expect(seen.has(8)).toBe(false);
  });
});

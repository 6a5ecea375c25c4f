import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { type MenuWord, openSession } from '../support/bundle-session.ts';
import { listForeignFacts } from '../support/foreign-facts.ts';
import { makeForeignWorkbook } from '../support/foreign-workbook.ts';
import { tally } from '../support/tally.ts';
import { times } from '../support/times.ts';

const OWN_COLUMNS = 9;
const SEEDS = Array.from({ length: times(24) }, (_, seed) => seed + 1);

function click(bytes: Uint8Array, word: MenuWord): Uint8Array {
  const file = readXlsx(bytes);
  openSession(file.model, { today: '2021-07-20' }).click(word);
  return writeXlsx(file);
}

describe('a workbook of another program, with things on cells that nobody has filled', () => {
  it.each(SEEDS)('keeps them all, after each click and cleaned up again (%i)', seed => {
    const made = makeForeignWorkbook({ seed, shift: 0 });
    const moved = makeForeignWorkbook({ seed, shift: OWN_COLUMNS });
    const own = { first: 6, count: OWN_COLUMNS };
    const before = listForeignFacts(made, { first: 6, count: 0 });
    const between = listForeignFacts(moved, own);
    let bytes = click(made, 'segarkan');
    expect(listForeignFacts(bytes, own), 'segarkan').toEqual(between);
    bytes = click(bytes, 'segarkan');
    expect(listForeignFacts(bytes, own), 'segarkan twice').toEqual(between);
    bytes = click(bytes, 'monev');
    expect(listForeignFacts(bytes, own), 'monev').toEqual(between);
    bytes = click(bytes, 'bersihkan');
    expect(listForeignFacts(bytes, { first: 6, count: 0 }), 'bersihkan').toEqual(before);
    tally('workbooks of other programs, after each click');
  });
});

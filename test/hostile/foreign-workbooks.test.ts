import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/cli/read-xlsx.ts';
import { writeXlsx } from '../../src/host/workbook/write-xlsx.ts';
import { type MenuWord, openSession } from '../support/bundle-session.ts';
import { listForeignFacts } from '../support/foreign-facts.ts';
import { FOREIGN_KINDS } from '../support/foreign-kinds.ts';
import { addKinds, type ForeignKind, listKindFacts } from '../support/foreign-parts.ts';
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

const KINDS = Object.values(FOREIGN_KINDS);
const KIND_SEEDS = Array.from({ length: times(12) }, (_, seed) => seed + 1);

/** Of the kinds those that a seed chooses: one to four, each kind many times among all seeds. */
function kindsOf(seed: number): readonly ForeignKind[] {
  const places = Array.from(
    { length: 1 + (seed % 4) },
    (_, index) => (seed * 3 + index * (1 + (seed % 5))) % KINDS.length,
  );
  return [...new Set(places)].flatMap(place => KINDS[place] ?? []);
}

describe('a workbook of a kind that others make public', () => {
  it.each(KIND_SEEDS)('keeps what nobody here reads, part by part, after each click (%i)', seed => {
    const kinds = kindsOf(seed);
    let bytes = addKinds(makeForeignWorkbook({ seed, shift: 0 }), kinds);
    const before = listKindFacts(bytes, kinds);
    expect(before.filter(fact => /LACKS|NOW/.test(fact))).toEqual([]);
    for (const word of ['segarkan', 'segarkan', 'monev', 'bersihkan'] as const) {
      bytes = click(bytes, word);
      expect(listKindFacts(bytes, kinds), word).toEqual(before);
    }
    tally('workbooks of other programs, after each click');
  });
});

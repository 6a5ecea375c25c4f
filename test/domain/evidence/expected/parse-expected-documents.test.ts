import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpectedDocuments } from '../../../../src/domain/evidence/expected/parse-expected-documents.ts';
import { formatDocuments, formatUnprovable, readTable } from './expected-notation.ts';

const PLAN_YEAR = 2021;

const planCells = readTable('rencana-aksi-2021.tsv')
  .filter(([number = '']) => !/^[IVX]+$/.test(number))
  .map(([, , , , evidence = '']) => evidence);
const wordings = readTable('evidence/split-wordings.tsv');
const cells = [...planCells, ...wordings.map(([, cell = '']) => cell)];

describe('the reference plan', () => {
  const golden = readTable('evidence/split-reference.tsv');

  it('has a golden line for every row', () => {
    expect(planCells).toHaveLength(72);
    expect(golden.map(([row]) => row)).toEqual(planCells.map((_, index) => String(index + 1)));
  });

  it.each(golden)('row %s expects %s', (row = '', documents = '', unprovable = '') => {
    const evidence = parseExpectedDocuments(planCells[Number(row) - 1] ?? '', PLAN_YEAR);
    expect(formatDocuments(evidence)).toBe(documents);
    expect(formatUnprovable(evidence)).toBe(unprovable);
  });
});

describe('further wordings', () => {
  it.each(wordings)('%s: %j', (_reason = '', cell = '', documents = '', unprovable = '') => {
    const evidence = parseExpectedDocuments(cell, PLAN_YEAR);
    expect(formatDocuments(evidence)).toBe(documents);
    expect(formatUnprovable(evidence)).toBe(unprovable);
  });
});

describe('whatever the cell', () => {
  const words = fc.constantFrom(
    ...'SK SOP Laporan laporan dan serta atau / ( ) [ , ; . : - • 1. 2) a. b. Undangan rapat Tim ZI dll Inovasi'.split(
      ' ',
    ),
    ...'B03: Semester I Juli 2021 2020 jika ada Memberikan foto website \n \r\n \u00a0 yang dengan misalnya bulanan'.split(
      ' ',
    ),
  );
  const anyCell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 25 }).map(chosen => chosen.join(' ')),
    fc.constantFrom(...cells),
  );

  it('it is read without failing, and the numbers run from 1', () => {
    fc.assert(
      fc.property(anyCell, fc.option(fc.constant(PLAN_YEAR)), (cell, planYear) => {
        const { documents } = parseExpectedDocuments(cell, planYear);
        expect(documents.map(({ number }) => number)).toEqual(documents.map((_, index) => index + 1));
        for (const { title } of documents) expect(title.trim()).toBe(title);
      }),
    );
  });

  it('every word of a title stands in the cell', () => {
    fc.assert(
      fc.property(anyCell, cell => {
        const { documents, unprovable } = parseExpectedDocuments(cell, PLAN_YEAR);
        for (const text of [
          ...documents.flatMap(({ title, alternatives }) => [title, ...alternatives]),
          ...unprovable,
        ]) {
          for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(cell).toContain(word);
        }
      }),
    );
  });

  it('non-breaking spaces and the line ends of Windows change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), cell => {
        const plain = parseExpectedDocuments(cell, PLAN_YEAR);
        expect(parseExpectedDocuments(cell.replace(/ /g, '\u00a0'), PLAN_YEAR)).toEqual(plain);
        expect(parseExpectedDocuments(cell.replace(/\r?\n/g, '\r\n'), PLAN_YEAR)).toEqual(plain);
      }),
      { numRuns: cells.length * 2 },
    );
  });

  it('a title is one document with that title', () => {
    const titles = cells
      .filter(cell => !/;|\n/.test(cell))
      .flatMap(cell => parseExpectedDocuments(cell, PLAN_YEAR).documents)
      .map(({ title }) => title);
    for (const title of titles) {
      expect(parseExpectedDocuments(title, PLAN_YEAR).documents.map(document => document.title)).toEqual([
        title,
      ]);
    }
  });

  it.each(['s/d ', '31/12/', ',', 'dan SK ', 'SK Tim; '])(
    'as full as a cell can be, it asks for no document, at once: %j',
    piece => {
      const started = process.cpuUsage();
      expect(parseExpectedDocuments(piece.repeat(50_000 / piece.length), PLAN_YEAR).documents).toEqual([]);
      expect(process.cpuUsage(started).user).toBeLessThan(1e6);
    },
  );
});

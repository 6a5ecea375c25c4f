import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEvidenceContent } from '../../../src/sheets/evidence/evidence-content.ts';
import {
  EVIDENCE,
  EVIDENCE_HEADING_ROW,
  EVIDENCE_PEOPLES,
  readEvidenceNotes,
  readEvidenceTable,
} from '../../../src/sheets/evidence/evidence-table.ts';
import { isMissing, keysOf, layRow, recordOf } from '../../../src/sheets/own-table.ts';
import { blank, type ContentCell, day, number, text } from '../../../src/sheets/sheet-content.ts';
import { asGrid, reorder } from '../../support/sheet-cells.ts';

const KEYS = keysOf(EVIDENCE);
const WORDS = fc.string({ unit: 'grapheme', maxLength: 12 }).map(words => text(words).text.trim());
const DAY = fc.record({
  year: fc.constant(2021),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const LINE = fc.record({
  texts: fc.record(recordOf(KEYS, () => WORDS)),
  uploaded: fc.option(DAY),
  linkSeen: fc.option(DAY),
  order: fc.nat(5000),
});
type Line = typeof LINE extends fc.Arbitrary<infer Value> ? Value : never;

/** Bukti ZI with these lines, its columns in the order that is given; places behind them are people's own columns. */
function sheetOf(lines: readonly Line[], order: readonly number[]) {
  const rows = lines.map(({ texts, uploaded, linkSeen, order: place }) =>
    layRow(EVIDENCE, {
      ...recordOf(KEYS, (key): ContentCell => text(texts[key])),
      uploaded: uploaded ? day(uploaded) : blank(),
      linkSeen: linkSeen ? day(linkSeen) : blank(),
      order: number(place),
    }),
  );
  return asGrid(reorder([...buildEvidenceContent().rows, ...rows], order, blank()));
}

const ORDER = fc.shuffledSubarray([...KEYS.keys(), KEYS.length, KEYS.length + 1], {
  minLength: KEYS.length + 2,
});

describe('Bukti ZI read back', () => {
  it('says of each line what was laid there, wherever its columns stand', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 8 }), ORDER, (lines, order) => {
        const table = readEvidenceTable(sheetOf(lines, order));
        if (isMissing(table)) throw new Error(`missing: ${table.missing.join()}`);
        expect(table.lines).toHaveLength(lines.length);
        lines.forEach((line, i) => {
          const read = table.lines[i];
          for (const key of KEYS) {
            if (key === 'uploaded' || key === 'linkSeen' || key === 'order') continue;
            expect(read?.texts[key]).toBe(line.texts[key]);
          }
          expect(read?.uploadedOn).toEqual(line.uploaded);
          expect(read?.texts.order).toBe(String(line.order));
          expect(read?.rowIndex).toBe(EVIDENCE_HEADING_ROW + 1 + i);
          expect(read?.hasWords).toBe(EVIDENCE_PEOPLES.some(key => line.texts[key] !== ''));
        });
      }),
    );
  });

  it('gives the words of people under the key of their line, the first of a copied one', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 8 }), ORDER, (lines, order) => {
        const table = readEvidenceTable(sheetOf(lines, order));
        if (isMissing(table)) throw new Error(`missing: ${table.missing.join()}`);
        const today = { year: 2021, month: 7, day: 5 };
        const { files, documents } = readEvidenceNotes(table.lines, today);
        const written = lines.filter(
          ({ texts }) => texts.key !== '' && EVIDENCE_PEOPLES.some(key => texts[key] !== ''),
        );
        expect(files.size + documents.size).toBe(new Set(written.map(({ texts }) => texts.key)).size);
        for (const [key, note] of [...files, ...documents]) {
          const line = written.find(({ texts }) => texts.key === key);
          expect(note).toMatchObject({
            match: line?.texts.match,
            link: line?.texts.link,
            remark: line?.texts.remark,
            linkSeenOn: line?.texts.link === '' ? null : (line?.linkSeen ?? today),
          });
        }
      }),
    );
  });

  it('names a heading that is gone', () => {
    const [title, subtitle, headings, ...lines] = buildEvidenceContent().rows;
    const rest = (headings ?? []).map(cell =>
      cell.kind === 'text' && cell.text === 'BERKAS' ? text('Arsip') : cell,
    );
    const grid = asGrid([title ?? [], subtitle ?? [], rest, ...lines]);
    expect(readEvidenceTable(grid)).toEqual({ missing: ['BERKAS'] });
  });
});

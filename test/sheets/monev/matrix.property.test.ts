import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatrixContent } from '../../../src/sheets/monev/matrix-content.ts';
import type { MatrixExtras } from '../../../src/sheets/monev/matrix-extras.ts';
import { buildOwnCells } from '../../../src/sheets/monev/matrix-line.ts';
import { type LineWords, MATRIX_OWN, MATRIX_PEOPLES } from '../../../src/sheets/monev/matrix-table.ts';
import { gatherMatrixExtras } from '../../../src/sheets/monev/people-words.ts';
import { NO_FIELD_WORDS } from '../../../src/sheets/monev/report-fields.ts';
import { showsContent } from '../../../src/sheets/monev/same-content.ts';
import { readStandingMatrix, type StandingMatrix } from '../../../src/sheets/monev/standing-matrix.ts';
import { isMissing, recordOf } from '../../../src/sheets/own-table.ts';
import type { PersonCell, PersonCells } from '../../../src/sheets/person-cell.ts';
import { text } from '../../../src/sheets/sheet-content.ts';
import { arbitraryReport } from '../../support/arbitrary-report.ts';
import { asPersonCells, reorder } from '../../support/sheet-cells.ts';

const WORDS: fc.Arbitrary<PersonCell | null> = fc.oneof(
  fc.constant(null),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map(words => text(words).text.trim())
    .map(words => (words === '' ? null : { kind: 'text' as const, text: words, links: [] })),
  fc.integer({ min: 0, max: 60_000 }).map(value => ({
    kind: 'value' as const,
    value,
    format: '0',
    display: String(value),
  })),
);
const LINE_WORDS: fc.Arbitrary<LineWords> = fc.record(recordOf(MATRIX_PEOPLES, () => WORDS));
const WORDS_BY_CODE = fc.dictionary(
  fc.constantFrom('I.1.a', 'I.1.b', 'I.4.a', 'II.3.b', 'IV.2.c', 'VI.2.c'),
  LINE_WORDS,
);

const SOURCES = {
  planYear: 2021,
  folders: new Map([['I.4.a', 'https://x/folder']]),
  areaOwnerOf: () => 'Ketua Tim',
};

function extrasWith(words: Readonly<Record<string, LineWords>>): MatrixExtras {
  return {
    planYear: 2021,
    wordsOf: code => words[code] ?? null,
    ownerOf: () => '',
    folderUrlOf: code => SOURCES.folders.get(code) ?? null,
    orphans: [],
    changed: [],
    formulas: [],
  };
}

function read(cells: PersonCells): StandingMatrix {
  const standing = readStandingMatrix(cells, 'Matriks');
  if (isMissing(standing)) throw new Error(`missing: ${standing.missing.join()}`);
  return standing;
}

function asReport(standing: StandingMatrix) {
  const cells = { monev: null, matrix: null };
  return { ...standing, checkDate: null, followUps: [], fields: NO_FIELD_WORDS, cells };
}

describe('a matrix read back', () => {
  it('says of each line what was laid there, with its key and people’s words, and knows no strays', () => {
    fc.assert(
      fc.property(arbitraryReport(), WORDS_BY_CODE, (report, words) => {
        const standing = read(asPersonCells(buildMatrixContent(report, extrasWith(words))));
        expect(standing.lines.map(({ key }) => key.rowCode)).toEqual(report.lines.map(line => line.rowCode));
        standing.lines.forEach((line, i) => {
          const reported = report.lines[i];
          if (!reported) throw new Error('no line');
          const own = buildOwnCells(reported, null);
          expect(line.key).toMatchObject({ planYear: 2021, category: reported.category });
          for (const column of MATRIX_OWN) expect(line.texts[column]).toBe(own[column].text.trim());
          for (const column of MATRIX_PEOPLES)
            expect(line.words[column]).toEqual(words[reported.rowCode]?.[column] ?? null);
        });
        expect(standing.looseRows).toEqual([]);
        expect(standing.strays).toEqual([]);
        expect(standing.changed).toEqual([]);
      }),
    );
  });

  it('reads the same where people moved its columns', () => {
    fc.assert(
      fc.property(
        arbitraryReport(),
        WORDS_BY_CODE,
        fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }),
        (report, words, order) => {
          const cells = asPersonCells(buildMatrixContent(report, extrasWith(words)));
          expect(read(reorder(cells, order, null)).lines).toEqual(read(cells).lines);
        },
      ),
    );
  });

  it('built anew from what was read shows the same, cell for cell', () => {
    fc.assert(
      fc.property(arbitraryReport(), WORDS_BY_CODE, (report, words) => {
        const first = asPersonCells(buildMatrixContent(report, extrasWith(words)));
        const extras = gatherMatrixExtras(report, asReport(read(first)), SOURCES);
        const again = buildMatrixContent(report, { ...extras, ownerOf: () => '' });
        expect(showsContent(first, again)).toBe(true);
        expect(asPersonCells(again)).toEqual(first);
      }),
    );
  });

  it('keeps the words on lines that the next report has no more', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), WORDS_BY_CODE, (before, after, words) => {
        const standing = read(asPersonCells(buildMatrixContent(before, extrasWith(words))));
        const extras = gatherMatrixExtras(after, asReport(standing), SOURCES);
        const shown = JSON.stringify(buildMatrixContent(after, extras).rows);
        for (const line of before.lines) {
          for (const cell of Object.values(words[line.rowCode] ?? {}))
            if (cell !== null) expect(shown).toContain(JSON.stringify(cell));
        }
      }),
    );
  });

  it('says what stood in an own cell that a person changed', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.constantFrom(...MATRIX_OWN), (report, column) => {
        fc.pre(report.lines.length > 0);
        const content = buildMatrixContent(report, extrasWith({}));
        const at = MATRIX_OWN.indexOf(column);
        const code = report.lines[0]?.rowCode;
        let isDone = false;
        const cells = asPersonCells(content).map(row => {
          if (isDone || row[0]?.kind !== 'text' || row[0].text !== code) return row;
          isDone = true;
          return row.map((cell, i) =>
            i === at ? { kind: 'text' as const, text: 'ubah sendiri', links: [] } : cell,
          );
        });
        const { changed } = gatherMatrixExtras(report, asReport(read(cells)), SOURCES);
        expect(changed).toHaveLength(1);
        expect(changed[0]).toContain('"ubah sendiri"');
      }),
    );
  });
});

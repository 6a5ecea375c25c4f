import { describe, expect, it } from 'vitest';
import { buildMatrixContent } from '../../../src/sheets/monev/matrix-content.ts';
import { readRemarks } from '../../../src/sheets/monev/read-remarks.ts';
import { FIELD_PLACE } from '../../../src/sheets/monev/report-fields.ts';
import { KEY_COLUMN } from '../../../src/sheets/monev/report-grid.ts';
import { showsContent } from '../../../src/sheets/monev/same-content.ts';
import { readStandingReport, type StandingReport } from '../../../src/sheets/monev/standing-report.ts';
import { isMissing } from '../../../src/sheets/own-table.ts';
import { wordsAt } from '../../../src/sheets/person-cell.ts';
import { reportOn } from '../../support/example-report.ts';
import { reportedRow } from '../../support/reported-row.ts';
import { asPersonCells } from '../../support/sheet-cells.ts';
import { buildSheet, OVERDUE, readSheet, wordsCell } from '../../support/signed-sheet.ts';

describe('what people write on the signed sheet', () => {
  const report = reportOn([reportedRow('I.1.a', OVERDUE)], null);
  const fields = {
    meetingDay: { kind: 'value', value: 44_382, format: 'd mmm yyyy', display: '5 Jul 2021' },
    meetingPlace: wordsCell('Ruang rapat'),
    meetingLead: wordsCell('Kepala Balai'),
    conclusion: wordsCell('Capaian perlu dikejar.\n1. SK terbit bulan Juli.'),
  } as const;

  it('is read back and laid again: the meeting and the conclusion', () => {
    const first = asPersonCells(buildSheet(report, { fields }));
    const standing = readSheet(first);
    expect(standing.fields).toEqual(fields);
    expect(standing.strays).toEqual([]);
    expect(showsContent(first, buildSheet(report, { fields: standing.fields }))).toBe(true);
  });

  it('is told from what people write beside it, and from a copied row', () => {
    const cells = asPersonCells(buildSheet(report, { fields })).map(row => [...row]);
    const at = cells.findIndex((_, row) => wordsAt(cells, row, 0) === 'Tempat rapat');
    const line = cells[at] ?? [];
    const copy = line.map((cell, column) => (column === FIELD_PLACE ? wordsCell('Aula') : cell));
    line[FIELD_PLACE + 3] = wordsCell('lantai 2');
    cells.splice(at + 1, 0, copy);
    const standing = readSheet(cells);
    expect(standing.fields.meetingPlace).toEqual(wordsCell('Ruang rapat'));
    expect(standing.strays.join('\n')).toContain('"lantai 2"');
    expect(standing.strays.join('\n')).toContain('"Aula"');
  });

  it('is found where people put a column before the hidden keys, and where the corner was overwritten', () => {
    const wider = asPersonCells(buildSheet(report, { fields })).map(row => [
      ...row.slice(0, KEY_COLUMN),
      null,
      ...row.slice(KEY_COLUMN),
    ]);
    expect(readSheet(wider).fields).toEqual(fields);
    const damaged = wider.map((row, at) => (at === 0 ? row.map(() => wordsCell('Rapat')) : row));
    expect(readSheet(damaged).fields).toEqual(fields);
  });
});

describe('what people write on the signed sheet instead of on the matrix', () => {
  const report = reportOn([reportedRow('I.1.a', OVERDUE), reportedRow('II.3.b', OVERDUE)], null);
  const matrixWords = { obstacle: wordsCell('Kendala lama'), followUp: null, owner: null, until: null };
  const extras = {
    planYear: 2021,
    wordsOf: (code: string) => (code === 'II.3.b' ? matrixWords : null),
    ownerOf: () => '',
    folderUrlOf: () => null,
    orphans: [],
    changed: [],
    formulas: [],
  };
  const matrix = asPersonCells(buildMatrixContent(report, extras));
  const signed = asPersonCells(buildSheet(report, { remarksOf: line => readRemarks(extras, line) }));

  /** The report read with words typed on the signed sheet: code, column index, words. */
  function readWith(
    typed: readonly (readonly [code: string, column: number, words: string])[],
  ): StandingReport {
    const monev = signed.map((row, at) => {
      const mine = typed.filter(([code]) => wordsAt(signed, at, 0) === code);
      return row.map((cell, column) => {
        const found = mine.find(([, wanted]) => wanted === column);
        return found ? wordsCell(found[2]) : cell;
      });
    });
    const standing = readStandingReport({ monev, matrix });
    if (isMissing(standing)) throw new Error('missing headings');
    return standing;
  }
  const lineOf = ({ lines }: StandingReport, code: string) => lines.find(({ key }) => key.rowCode === code);

  it('stands on the line of the matrix, where that is blank', () => {
    const standing = readWith([
      ['I.1.a', 5, 'Anggaran terlambat'],
      ['II.3.b', 6, 'SK terbit'],
    ]);
    expect(lineOf(standing, 'I.1.a')?.words.obstacle).toEqual(wordsCell('Anggaran terlambat'));
    expect(lineOf(standing, 'II.3.b')?.words).toEqual({ ...matrixWords, followUp: wordsCell('SK terbit') });
    expect(lineOf(standing, 'II.3.b')?.texts.followUp).toBe('SK terbit');
    expect(standing.strays).toEqual([]);
  });

  it('is told apart where the matrix says otherwise, and in columns that are not people’s', () => {
    const standing = readWith([
      ['II.3.b', 5, 'Kendala baru'],
      ['I.1.a', 4, 'Sudah selesai'],
    ]);
    expect(lineOf(standing, 'II.3.b')?.words).toEqual(matrixWords);
    expect(standing.strays).toHaveLength(2);
    expect(standing.strays.join()).toMatch(/"Sudah selesai".*"Kendala baru"/);
  });

  it('is nothing as long as nobody wrote', () => {
    const standing = readWith([]);
    expect(standing.strays).toEqual([]);
    expect(lineOf(standing, 'I.1.a')?.words.obstacle).toBeNull();
  });
});

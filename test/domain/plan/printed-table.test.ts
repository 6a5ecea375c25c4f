import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/domain/plan/parse-plan.ts';
import { isPlanProblem } from '../../../src/domain/plan/plan-problem.ts';
import { layPrintedTable, type PrintedTable } from '../../../src/domain/plan/printed-table.ts';
import { gridFromTsv } from '../../support/grid-from-tsv.ts';

const HEADINGS = 'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU';

function lay(
  tsv: string,
  {
    leftOut = [],
    codes = {},
  }: { leftOut?: readonly number[]; codes?: Readonly<Record<number, string>> } = {},
): PrintedTable {
  const grid = gridFromTsv(tsv);
  const rowCodes = new Map(Object.entries(codes).map(([rowIndex, code]) => [Number(rowIndex), code]));
  const plan = parsePlan(grid, { yearSetting: 2021, rowCodes, ownColumns: new Set(leftOut) });
  if (isPlanProblem(plan)) throw new Error(plan.code);
  return layPrintedTable(grid, plan, { leftOut: new Set(leftOut), codes: rowCodes });
}

const textsOf = ({ rows }: PrintedTable): string[][] =>
  rows.map(({ cells }) => cells.map(({ text, span, merge }) => `${text}|${span}|${merge}`));
const firstTexts = ({ rows }: PrintedTable): string[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text).join(' '));

describe('the printed table', () => {
  it('keeps merges of the sheet, and an area is one cell over the rest', () => {
    const table = lay(
      [
        HEADINGS,
        'I\tMANAJEMEN PERUBAHAN',
        '1\tTim Kerja\tSK tim\tRapat\tSK\tJanuari 2021',
        '\t\tNotula\tRapat\tNotula\tMaret 2021',
        '#merge\tB2:F2\tA3:A4\tB3:B4',
      ].join('\n'),
    );
    expect(textsOf(table)).toEqual([
      ['I|1|none', 'MANAJEMEN PERUBAHAN|5|none'],
      [
        '1|1|begins',
        'Tim Kerja|1|begins',
        ...['SK tim', 'Rapat', 'SK', 'Januari 2021'].map(one => `${one}|1|none`),
      ],
      [
        '|1|continues',
        '|1|continues',
        ...['Notula', 'Rapat', 'Notula', 'Maret 2021'].map(one => `${one}|1|none`),
      ],
    ]);
    expect(table.rows.map(({ isBand }) => isBand)).toEqual([true, false, false]);
  });

  it('leaves out repeated headings, rows of column numbers, blank rows and what stands below the table', () => {
    const table = lay(
      [
        HEADINGS,
        '1\t2\t3\t4\t5\t6',
        'I\tMANAJEMEN PERUBAHAN',
        '1\tTim Kerja\tSK tim\tRapat\tSK\tJanuari 2021',
        '',
        HEADINGS,
        '2\tDokumen\tRencana\tSusun\tDokumen\tMaret 2021',
        '',
        '\t\t\t\tBogor, Oktober 2021',
      ].join('\n'),
    );
    expect(firstTexts(table)).toEqual([
      'I MANAJEMEN PERUBAHAN',
      '1 Tim Kerja SK tim Rapat SK Januari 2021',
      '2 Dokumen Rencana Susun Dokumen Maret 2021',
    ]);
    expect(table.headerRows).toHaveLength(1);
  });

  it('holds a merge together over a row that is left out, and over a column that is', () => {
    const table = lay(
      [
        HEADINGS,
        'I\tMANAJEMEN PERUBAHAN',
        '1\tTim Kerja\tSK tim\tRapat\tSK\tJanuari 2021',
        '',
        '\t\tNotula\tRapat\tNotula\tMaret 2021',
        '#merge\tA3:A5\tD5:E5',
      ].join('\n'),
      { leftOut: [3] },
    );
    expect(textsOf(table)[1]?.[0]).toBe('1|1|begins');
    expect(textsOf(table)[2]?.[0]).toBe('|1|continues');
    expect(textsOf(table)[2]?.[3]).toBe('Rapat|1|none');
  });

  it('shows dates, numbers and errors as the sheet shows them, and columns of the team behind its own', () => {
    const table = lay(
      [
        `${HEADINGS}\tKODE\tAnggaran`,
        'I\tMANAJEMEN PERUBAHAN',
        '1\tTim Kerja\tSK tim\tRapat\t{error #REF!}\t{date 2021-01-31}\tI.1.a\t{number 1500}',
      ].join('\n'),
      { leftOut: [6] },
    );
    expect(firstTexts(table)[1]).toBe('1 Tim Kerja SK tim Rapat #REF! 2021-01-31 1500');
  });

  it('puts rows that people sorted into the order of their codes', () => {
    const table = lay(
      [
        HEADINGS,
        '\t\tSurvei\tRapat\tHasil\tMaret 2021',
        'VI\tPENINGKATAN KUALITAS PELAYANAN PUBLIK',
        '1\tTim Kerja\tSK tim\tRapat\tSK\tJanuari 2021',
        'I\tMANAJEMEN PERUBAHAN',
        '2\tDokumen\tRencana\tSusun\tDokumen\tFebruari 2021',
      ].join('\n'),
      { codes: { 1: 'VI.1.a', 3: 'I.1.a', 5: 'I.2.a' } },
    );
    expect(table.isReordered).toBe(true);
    expect(firstTexts(table).map(words => words.trim().split(' ').slice(0, 2).join(' '))).toEqual([
      'I MANAJEMEN',
      '1 Tim',
      '2 Dokumen',
      'VI PENINGKATAN',
      'Survei Rapat',
    ]);
  });
});

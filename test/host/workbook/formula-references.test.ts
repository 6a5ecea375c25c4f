import { describe, expect, it } from 'vitest';
import { fillFormula, mapReferences } from '../../../src/host/workbook/formula-references.ts';

function listReferences(formula: string): readonly string[] {
  const found: string[] = [];
  mapReferences(formula, reference => {
    const corners = reference.corners.map(({ row, column }) => `${column ?? ''},${row ?? ''}`).join(':');
    found.push(`${reference.sheet === null ? '' : `${reference.sheet}!`}${corners}`);
    return reference;
  });
  return found;
}

describe('references in a formula', () => {
  it.each([
    ['cells and blocks', '=A1+SUM(B2:$C$4)', ['0,0', '1,1:2,3']],
    ['whole columns and rows', '=COUNTA(F:F)+SUM($2:5)', ['5,:5,', ',1:,4']],
    ['other sheets', "=Rekap!A1+'Rencana Aksi 2021'!F5:F100", ['Rekap!0,0', 'Rencana Aksi 2021!5,4:5,99']],
    ['a sheet with an apostrophe', "='Jum''at'!B2", ["Jum'at!1,1"]],
    ['texts are none', '="A1"&"x""B2"', []],
    ['functions and names are none', '=LOG10(BatasA1)+AB12C+ATAN2(1;2)', []],
    ['numbers are none', '=1.5E3+2', []],
    ['other workbooks are none', '=[1]Rekap!A1+[2]!B2', []],
    ['columns of tables are none', '=Tabel1[A1]+1', []],
  ])('%s', (_, formula, expected) => {
    expect(listReferences(formula)).toEqual(expected);
  });

  it.each([
    ['relative parts move', '=A1+$B$2+C$3', '=B3+$B$2+D$3'],
    ['whole columns move sideways', '=COUNTA(F:F)', '=COUNTA(G:G)'],
    ['texts stay', '=IF(A1="A1";1)', '=IF(B3="A1";1)'],
  ])('filling 2 down and 1 right: %s', (_, formula, expected) => {
    expect(fillFormula(formula, 2, 1)).toBe(expected);
  });

  it('loses what leaves the grid', () => {
    expect(fillFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});

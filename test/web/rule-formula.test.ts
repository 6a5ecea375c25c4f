import { describe, expect, it } from 'vitest';
import { formulaHolds, type RuleValue } from '../../src/web/sheet/rule-formula.ts';
import { formulaHolds as holdsBySheets } from '../support/rule-formula.ts';

const CELLS: Readonly<Record<string, RuleValue>> = {
  A1: 'Selesai',
  B1: 44377,
  C1: null,
  A2: 'selesai',
  B2: 44400,
};

function holds(formula: string, shift = { rows: 0, columns: 0 }): boolean {
  const read = (row: number, column: number): RuleValue => CELLS[`${'ABC'[column]}${row + 1}`] ?? null;
  return formulaHolds(formula, { today: 44382, read }, shift);
}

describe('a colour rule', () => {
  it.each([
    ['a deadline that has passed', '=(ISNUMBER($B1))*($B1<TODAY())', true],
    ['a day counted from today', '=$B1<=TODAY()-5', true],
    ['a day that is later', '=$B1>TODAY()', false],
    ['a word, whatever its letters', '=$A1="SELESAI"', true],
    ['either of two words', '=(($A1="x")+($A1="Selesai"))', true],
    ['a blank cell, as a text', '=$C1=""', true],
    ['a blank cell, as a number', '=$C1<TODAY()', true],
    ['a text is greater than any number', '=$A1>99999', true],
    ['the first letter', '=LEFT($A1)="S"', true],
    ['the first letters, divided by comma', '=LEFT($A1,3)="Sel"', true],
    ['the first letters, divided by semicolon', '=LEFT($A1;3)="Sel"', true],
    ['all of several', '=AND($A1<>"",ISBLANK($C1))', true],
    ['a quotation mark in a text', '=$A1="Sele""sai"', false],
    ['a function that is not known', '=REGEXMATCH($A1,"S")', false],
    ['a range', '=COUNTIF(A1:A9,"x")>0', false],
    ['another sheet', "='Lain'!A1=1", false],
    ['no formula at all', '=)(', false],
  ])('reads %s', (_what, formula, expected) => {
    expect(holds(formula)).toBe(expected);
  });

  it('moves with its cell, but for what a dollar sign holds', () => {
    expect(holds('=$B1>TODAY()', { rows: 1, columns: 1 })).toBe(true);
    expect(holds('=$B$1>TODAY()', { rows: 1, columns: 1 })).toBe(false);
    expect(holds('=A1>TODAY()', { rows: 1, columns: 1 })).toBe(true);
  });

  it.each([
    '=(LEN($A1)>0)*(ISNUMBER($B1))*($B1<TODAY())*(N("zi")=0)',
    '=(LEN($C1)>0)*(ISNUMBER($B1))*($B1<44377)*(N("zi")=0)',
    '=(LEN($A1)>0)*($A1="selesai")*(N("zi")=0)',
    '=(LEN($A1)>0)*(ISNUMBER($B1))*($B1>=TODAY())*($B1<=TODAY()+14)*(N("zi")=0)',
  ])('of the menu holds where an independent reader says so: %s', formula => {
    const cells = Object.fromEntries(
      Object.entries(CELLS).map(([name, value]) => [`$${name}`, typeof value === 'boolean' ? null : value]),
    );
    expect(holds(formula)).toBe(holdsBySheets(formula, { cells, today: 44382 }));
  });
});

import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../../src/domain/calendar/plain-date.ts';
import {
  buildColourRules,
  type ColouredTable,
  type RuleColour,
} from '../../../src/sheets/plan-columns/colour-rules.ts';
import { day } from '../../support/assessment-case.ts';
import { colourOfCell, WORDS } from '../../support/coloured-row.ts';

const TABLE: ColouredTable = {
  targetColumn: 5,
  dueColumn: 8,
  statusColumn: 7,
  topRowIndex: 4,
  rowCount: 72,
};
const RULES = buildColourRules(TABLE, { warningDays: 14, graceDays: 10, checkDate: null, words: WORDS });
const TODAY = day('2021-07-20');

describe('colours of a row on 20 July', () => {
  it.each([
    ['TENGGAT was yesterday', '2021-07-19', 'Belum jatuh tempo', 'red'],
    ['TENGGAT is today', '2021-07-20', 'Segera jatuh tempo', 'yellow'],
    ['in 14 days', '2021-08-03', 'Segera jatuh tempo', 'yellow'],
    ['in 15 days', '2021-08-04', 'Belum jatuh tempo', null],
    ['red comes before orange', '2021-07-19', 'Sebagian terpenuhi', 'red'],
    ['orange comes before yellow', '2021-07-31', 'Sebagian terpenuhi', 'orange'],
    ['partly, nothing more to come', null, 'Sebagian terpenuhi', 'orange'],
    ['done', null, 'Selesai', 'green'],
    ['event-bound', null, 'Insidental', 'grey'],
    ['not applicable', null, 'Tidak berlaku', 'grey'],
    ['no schedule', null, 'Perlu jadwal', null],
    ['the word Terlambat alone is no red: a file has come since', null, 'Terlambat', null],
    ['a TENGGAT that a person typed as text', '19 Jul 2021', 'Terlambat', null],
  ] as const)('%s', (_reason, due, status, expected: RuleColour | null) => {
    const dueCell = due === null || !/^\d{4}-/.test(due) ? due : toDayNumber(day(due));
    const row = { target: 'Juli 2021', due: dueCell, status };
    expect(colourOfCell(RULES, TABLE, { ...row, column: TABLE.statusColumn, today: TODAY })).toBe(expected);
    expect(colourOfCell(RULES, TABLE, { ...row, column: 5, today: TODAY })).toBe(expected);
  });

  it('leaves blank cells without colour', () => {
    const blank = { target: null, due: null, status: 'Selesai', today: TODAY };
    expect(colourOfCell(RULES, TABLE, { ...blank, column: 5 })).toBeNull();
    expect(colourOfCell(RULES, TABLE, { ...blank, column: 8 })).toBeNull();
    expect(colourOfCell(RULES, TABLE, { ...blank, column: 7 })).toBe('green');
  });
});

describe('buildColourRules', () => {
  it('carries the day number of Posisi per tanggal in place of TODAY()', () => {
    const fixed = buildColourRules(TABLE, { warningDays: 14, graceDays: 10, checkDate: TODAY, words: WORDS });
    expect(fixed.every(({ formula }) => !formula.includes('TODAY'))).toBe(true);
    expect(fixed[0]?.formula).toBe('=(LEN($F5)>0)*(ISNUMBER($I5))*($I5<44397)*(N("zi")=0)');
    const row = { target: 'Juli 2021', due: 44396, status: 'Terlambat', column: 5, today: day('2020-01-01') };
    expect(colourOfCell(fixed, TABLE, row)).toBe('red');
  });

  it('uses no function with two arguments, and its marker in every formula', () => {
    for (const { formula } of RULES) {
      expect(formula).not.toMatch(/[,;]/);
      expect(formula.endsWith('*(N("zi")=0)')).toBe(true);
    }
  });

  it('names columns beyond Z', () => {
    const wide = { ...TABLE, targetColumn: 25, dueColumn: 26, statusColumn: 702 };
    const [first] = buildColourRules(wide, { warningDays: 14, graceDays: 10, checkDate: null, words: WORDS });
    expect(first?.formula).toContain('LEN($Z5)');
    expect(first?.formula).toContain('$AA5<TODAY()');
    const last = buildColourRules(wide, {
      warningDays: 14,
      graceDays: 10,
      checkDate: null,
      words: WORDS,
    }).slice(-1)[0];
    expect(last?.formula).toContain('LEN($AAA5)');
  });

  it('colours TENGGAT and STATUS of a plan with a month matrix', () => {
    const rules = buildColourRules(
      { ...TABLE, targetColumn: null },
      { warningDays: 14, graceDays: 10, checkDate: null, words: WORDS },
    );
    expect(new Set(rules.flatMap(({ columnIndexes }) => columnIndexes))).toEqual(new Set([8, 7]));
  });

  it.each([
    ['the overdue month', '2021-06-30', 'v', 11, 'red'],
    ['a month before it, which was met', '2021-06-30', 'v', 10, null],
    ['a month after it', '2021-06-30', 'v', 12, null],
    ['its days of grace lead into the next month', '2021-07-10', 'v', 11, 'red'],
    ['the next month, into which they lead', '2021-07-10', 'v', 12, null],
    ['they are over', '2021-06-10', 'v', 10, 'red'],
    ['the month in which they are over', '2021-06-10', 'v', 11, null],
    ['a day that is no end of a month with them', '2021-06-07', 'v', 11, 'red'],
    ['a mark that states the tenth', '2021-07-10', '10', 12, 'red'],
    ['the same in the month before', '2021-07-10', '10', 11, null],
    ['without a mark', '2021-06-30', null, 11, null],
    ['the month that is due soon', '2021-07-31', 'v', 12, 'yellow'],
    ['nothing left to come', null, 'v', 11, null],
  ] as const)(
    'colours the mark of the month in which TENGGAT lies: %s',
    (_case, due, mark, column, colour) => {
      const months = [5, 6, 7].map((month, i) => ({ columnIndex: 10 + i, month }));
      const matrix = { ...TABLE, targetColumn: null, monthColumns: months };
      const rules = buildColourRules(matrix, {
        warningDays: 14,
        graceDays: 10,
        checkDate: null,
        words: WORDS,
      });
      const dueCell = due === null ? null : toDayNumber(day(due));
      const row = { target: null, due: dueCell, status: 'Terlambat', marks: { [column]: mark } };
      expect(colourOfCell(rules, matrix, { ...row, column, today: TODAY })).toBe(colour);
    },
  );

  it('keeps words readable: contrast of at least 7 : 1', () => {
    for (const { background, fontColour } of RULES)
      expect(contrast(background, fontColour)).toBeGreaterThanOrEqual(7);
  });
});

// WCAG 2.1, relative luminance.
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

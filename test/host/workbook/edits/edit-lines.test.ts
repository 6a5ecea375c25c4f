import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  type LinesOfSheet,
  moveColumns,
  moveRows,
} from '../../../../src/host/workbook/edits/edit-lines.ts';
import { getCell } from '../../../../src/host/workbook/sheet-cells.ts';
import { describePlan, makePlan } from './lined-plan.ts';

const UNTOUCHED = describePlan(makePlan());

describe('an edit of rows or columns', () => {
  const cases: readonly (readonly [string, (plan: LinesOfSheet) => void, Record<string, unknown>])[] = [
    [
      'a row above everything',
      plan => insertRows(plan, 0, 1),
      {
        merges: 'A4:A5',
        rule: 'E3:E9 =(E3<5)*($C3<>"")',
        bar: 'C3:D9',
        list: 'F3:F9',
        filter: 'A2:F9',
        frozen: 2,
        marks: '4 5',
        name: 'Rencana!$F$3:$F$9',
        recap: '=COUNTA(Rencana!C3:C9)+Rencana!$E$6',
      },
    ],
    [
      'two rows inside',
      plan => insertRows(plan, 3, 2),
      {
        merges: 'A3:A6',
        rule: 'E2:E10 =(E2<5)*($C2<>"")',
        bar: 'C2:D10',
        list: 'F2:F10',
        filter: 'A1:F10',
        marks: '4 6',
        name: 'Rencana!$F$2:$F$10',
        recap: '=COUNTA(Rencana!C2:C10)+Rencana!$E$7',
      },
    ],
    ['rows below everything', plan => insertRows(plan, 8, 5), {}],
    [
      'the first row of a rule deleted',
      plan => deleteRows(plan, 1, 1),
      {
        merges: 'A2:A3',
        rule: 'E2:E7 =(E2<5)*($C2<>"")',
        bar: 'C2:D7',
        list: 'F2:F7',
        filter: 'A1:F7',
        marks: '4 3',
        name: 'Rencana!$F$2:$F$7',
        recap: '=COUNTA(Rencana!C2:C7)+Rencana!$E$4',
      },
    ],
    [
      'half of a merge deleted',
      plan => deleteRows(plan, 3, 1),
      {
        merges: '',
        rule: 'E2:E7 =(E2<5)*($C2<>"")',
        bar: 'C2:D7',
        list: 'F2:F7',
        filter: 'A1:F7',
        marks: '4 3',
        name: 'Rencana!$F$2:$F$7',
        recap: '=COUNTA(Rencana!C2:C7)+Rencana!$E$4',
      },
    ],
    [
      'a marked row deleted',
      plan => deleteRows(plan, 4, 1),
      {
        rule: 'E2:E7 =(E2<5)*($C2<>"")',
        bar: 'C2:D7',
        list: 'F2:F7',
        filter: 'A1:F7',
        marks: '4',
        name: 'Rencana!$F$2:$F$7',
        recap: '=COUNTA(Rencana!C2:C7)+Rencana!#REF!',
      },
    ],
    [
      'a column in front',
      plan => insertColumns(plan, 0, 1),
      {
        merges: 'B3:B4',
        rule: 'F2:F8 =(F2<5)*($D2<>"")',
        bar: 'D2:E8',
        list: 'G2:G8',
        group: '4-7',
        filter: 'B1:G8',
        marks: '5 4',
        name: 'Rencana!$G$2:$G$8',
        recap: '=COUNTA(Rencana!D2:D8)+Rencana!$F$5',
      },
    ],
    [
      'own columns deleted',
      plan => deleteColumns(plan, 3, 3),
      {
        rule: '',
        bar: 'C2:C8',
        list: '',
        group: '',
        filter: 'A1:C8',
        marks: '4',
        name: 'Rencana!#REF!',
        recap: '=COUNTA(Rencana!C2:C8)+Rencana!#REF!',
      },
    ],
    [
      'a column moved to the front',
      plan => moveColumns(plan, { start: 4, end: 5 }, 0),
      {
        merges: 'B3:B4',
        rule: 'A2:A8 =(A2<5)*($D2<>"")',
        bar: 'D2:E8',
        group: '0-1 4-6',
        marks: '0 4',
        recap: '=COUNTA(Rencana!D2:D8)+Rencana!$A$5',
      },
    ],
    [
      'a row moved down',
      plan => moveRows(plan, { start: 4, end: 5 }, 7),
      { marks: '4 6', recap: '=COUNTA(Rencana!C2:C8)+Rencana!$E$7' },
    ],
  ];

  it.each(cases)('%s', (_, edit, changes) => {
    const plan = makePlan();
    edit(plan);
    expect(describePlan(plan)).toMatchObject({ ...UNTOUCHED, ...changes });
  });

  it('takes cells along with their notes', () => {
    const plan = makePlan();
    insertRows(plan, 2, 1);
    moveColumns(plan, { start: 0, end: 2 }, 4);
    expect(getCell(plan.sheet, 3, 2)).toMatchObject({ value: 'A3', note: 'note A3' });
    expect(getCell(plan.sheet, 3, 0)).toMatchObject({ value: 'C3', note: 'note C3' });
    expect(getCell(plan.sheet, 2, 0)).toBeUndefined();
  });

  it('is undone by its opposite', () => {
    const at = fc.nat(9);
    const count = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.boolean(), at, count, (rows, place, size) => {
        const plan = makePlan();
        const cells = JSON.stringify(plan.sheet.rows.map(row => row?.cells));
        (rows ? insertRows : insertColumns)(plan, place, size);
        (rows ? deleteRows : deleteColumns)(plan, place, size);
        expect(describePlan(plan)).toEqual(UNTOUCHED);
        expect(JSON.stringify(plan.sheet.rows.map(row => row?.cells))).toBe(cells);
      }),
    );
  });

  it('keeps every cell when columns are moved', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.nat(8), (start, size, to) => {
        fc.pre(to <= start || to >= start + size);
        const plan = makePlan();
        moveColumns(plan, { start, end: start + size }, to);
        const values = (plan.sheet.rows[4]?.cells ?? [])
          .map(cell => cell?.value ?? '')
          .filter(value => value !== '');
        expect([...values].sort()).toEqual(['A5', 'B5', 'C5', 'D5', 'E5', 'F5']);
        const [mark] = plan.workbook.metadata;
        const index = mark !== undefined && 'index' in mark.place ? mark.place.index : -1;
        expect(getCell(plan.sheet, 4, index)?.value).toBe('E5');
      }),
    );
  });
});

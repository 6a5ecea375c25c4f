import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatIsoDate, parseIsoDate, toDayNumber } from '../../src/domain/calendar/plain-date.ts';
import { formatCell } from '../../src/host/workbook/a1.ts';
import type { Workbook } from '../../src/host/workbook/model.ts';
import { getCell } from '../../src/host/workbook/sheet-cells.ts';
import { type PlanView, viewPlan } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { openExample, sheetNamed, workbookFromTsv } from '../support/bundle-workbook.ts';
import { formulaHolds, type RuleCell } from '../support/rule-formula.ts';
import { times } from '../support/times.ts';

const RED = '#ea9a92';

function parseDay(text: string) {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
}

/** Codes whose cell in that column is red by the rules that stand on the sheet, the first that holds deciding. */
function listRed(view: PlanView, heading: string, day: string): readonly string[] {
  const { sheet } = view;
  const column = view.column(heading);
  return view.codes().filter(code => {
    const row = view.rowOf(code);
    const first = sheet.conditionalFormats.find(rule => {
      const range = rule.ranges.find(one => column >= one.startColumn && column < one.endColumn);
      if (rule.kind !== 'expression' || !range || row < range.startRow || row >= range.endRow) return false;
      const names = rule.formula.match(/\$[A-Z]+\d+/g) ?? [];
      const cells = Object.fromEntries(names.map(name => [name, readCell(view, name, row)]));
      return formulaHolds(rule.formula, { cells, today: toDayNumber(parseDay(day)) });
    });
    return first?.kind === 'expression' && first.format.fill === RED;
  });
}

/** What a rule written for its top row reads in another row. */
function readCell({ sheet }: PlanView, name: string, row: number): RuleCell {
  const letters = name.replace(/[^A-Z]/g, '');
  for (let column = 0; column < sheet.columnCount; column += 1) {
    if (formatCell(row, column) !== `${letters}${row + 1}`) continue;
    const value = getCell(sheet, row, column)?.value ?? null;
    return typeof value === 'number' || typeof value === 'string' ? value : null;
  }
  return null;
}

/** Rows whose status is Terlambat when the bundle is run on that day instead. */
function listOverdue(open: () => Workbook, sheetName: string, day: string): readonly string[] {
  const session = openSession(open(), { today: day });
  session.click('segarkan');
  const view = viewPlan(sheetNamed(session.workbook, sheetName));
  return view.codes().filter(code => view.read(code, 'STATUS') === 'Terlambat');
}

function refreshOn(open: () => Workbook, sheetName: string, day: string): PlanView {
  const session = openSession(open(), { today: day });
  session.click('segarkan');
  return viewPlan(sheetNamed(session.workbook, sheetName));
}

describe('the rules on the sheet, on any later day', () => {
  it.each(['2021-07-20', '2021-07-31', '2021-08-01', '2021-11-15', '2022-02-01'])(
    'colour red what is overdue in the reference plan: %s',
    day => {
      const view = refreshOn(openExample, 'Rencana Aksi 2021', '2021-07-20');
      const overdue = listOverdue(openExample, 'Rencana Aksi 2021', day);
      for (const heading of ['TARGET WAKTU', 'TENGGAT', 'STATUS'])
        expect(listRed(view, heading, day)).toEqual(overdue);
    },
  );

  const target = fc.constantFrom(
    'Januari 2021',
    '15 Maret 2021',
    'Juni, Oktober 2021',
    'setiap bulan',
    'Triwulan I, III',
    'Januari s/d Oktober 2021',
    'akhir tahun',
    'apabila ada perubahan',
    'secepatnya',
    '',
    '31 Juni 2021',
    'Januari 2022',
  );

  it('colour red exactly the rows with an overdue deadline in any plan', () => {
    fc.assert(
      fc.property(
        fc.array(target, { minLength: 1, maxLength: 6 }),
        fc.nat(400),
        fc.nat(300),
        (targets, start, later) => {
          const open = () =>
            workbookFromTsv([
              'RENCANA AKSI TAHUN 2021',
              'NO\tKOMPONEN\tINDIKATOR\tLANGKAH AKSI\tBUKTI FISIK\tTARGET WAKTU',
              ...targets.map(
                (words, i) => `${i + 1}\tKomponen ${i}\tIndikator ${i}\tLangkah ${i}\tSK ${i}\t${words}`,
              ),
            ]);
          const today = addDays({ year: 2021, month: 1, day: 1 }, start);
          const day = formatIsoDate(addDays(today, later));
          const view = refreshOn(open, 'Rencana Aksi', formatIsoDate(today));
          const overdue = listOverdue(open, 'Rencana Aksi', day);
          expect(listRed(view, 'TENGGAT', day)).toEqual(overdue);
          expect(listRed(view, 'STATUS', day)).toEqual(overdue);
        },
      ),
      { numRuns: times(12) },
    );
  }, 300_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA } from '../../src/sheets/data/data-table.ts';
import { EVIDENCE } from '../../src/sheets/evidence/evidence-table.ts';
import { FINDINGS } from '../../src/sheets/findings/findings-table.ts';
import { MATRIX } from '../../src/sheets/monev/matrix-table.ts';
import { NOTES } from '../../src/sheets/notes/notes-table.ts';
import {
  findColumns,
  isMissing,
  keysOf,
  keysOwnedBy,
  layHeadings,
  layoutOf,
  layRow,
  type OwnTable,
  placesOf,
  recordOf,
} from '../../src/sheets/own-table.ts';
import { PLAN_COLUMNS } from '../../src/sheets/plan-columns/own-columns.ts';
import { PACT } from '../../src/sheets/registers/pact-table.ts';
import { PRIORITIES } from '../../src/sheets/registers/priorities-table.ts';
import { STEPS, TEAM } from '../../src/sheets/registers/team-table.ts';
import { text } from '../../src/sheets/sheet-content.ts';

const TABLES: readonly (readonly [string, OwnTable])[] = [
  ['Temuan ZI', FINDINGS],
  ['Catatan ZI', NOTES],
  ['the plan sheet', PLAN_COLUMNS],
  ['Bukti ZI', EVIDENCE],
  ['Matriks', MATRIX],
  ['Tim ZI', TEAM],
  ['Tim ZI, steps', STEPS],
  ['Pencanangan ZI', PACT],
  ['Target Prioritas ZI', PRIORITIES],
  ['Data ZI', DATA],
];

describe('a heading that was another in an earlier version', () => {
  const table = {
    who: { heading: 'Penanggung jawab', formerHeading: 'PIC', widthPixels: 50, owner: 'add-on' },
    what: { heading: 'Rencana', widthPixels: 50, owner: 'add-on' },
  } as const satisfies OwnTable;

  it.each([
    ['the present one', ['Rencana', 'Penanggung jawab'], { who: 1, what: 0 }],
    ['the former one', ['pic', 'Rencana'], { who: 0, what: 1 }],
    ['the present one where both stand', ['PIC', 'Rencana', 'Penanggung jawab'], { who: 2, what: 1 }],
    ['neither, which is named as it is now', ['Rencana'], { missing: ['Penanggung jawab'] }],
  ])('is found by %s', (_reason, headings, expected) => {
    expect(findColumns(table, headings)).toEqual(expected);
  });
});

describe.each(TABLES)('the table of %s', (_name, table) => {
  const keys = keysOf(table);
  const headings = layHeadings(table).map(cell => cell.text);

  it('has a heading of its own for each column', () => {
    expect(new Set(headings.map(heading => heading.toUpperCase())).size).toBe(keys.length);
    expect(headings.every(heading => heading.trim() === heading && heading !== '')).toBe(true);
  });

  it('marks exactly the columns of people with ✎', () => {
    const marked = keys.filter(key => table[key]?.heading.endsWith(' ✎'));
    expect(marked).toEqual(keysOwnedBy(table, 'people'));
  });

  it('hides its keys at the right end, where no column is missed on paper', () => {
    const hidden = keysOwnedBy(table, 'hidden');
    expect(keys.slice(keys.length - hidden.length)).toEqual(hidden);
    expect(layoutOf(table).hiddenColumns).toEqual(hidden.map(key => keys.indexOf(key)));
  });

  it('lays every cell under its heading, in whatever order the columns stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...keys], { minLength: keys.length }), order => {
        const other: OwnTable = recordOf(
          order,
          key => table[key] ?? { heading: '', widthPixels: 0, owner: 'hidden' },
        );
        const row = layRow(
          other,
          recordOf(order, key => text(`${key} of the line`)),
        );
        layHeadings(other).forEach((heading, at) => {
          const key = keys.find(one => table[one]?.heading === heading.text);
          expect(row[at]).toMatchObject({ text: `${key} of the line` });
        });
      }),
    );
  });

  it('finds its columns again where people moved them or put their own between', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...headings, 'Catatan tim', '', 'Paraf'], { minLength: headings.length + 3 }),
        fc.boolean(),
        (shown, isLower) => {
          const found = findColumns(
            table,
            isLower ? shown.map(heading => ` ${heading.toLowerCase()}`) : shown,
          );
          if (isMissing(found)) throw new Error(`missing: ${found.missing.join()}`);
          for (const key of keys) expect(shown[found[key] ?? -1]).toBe(table[key]?.heading);
        },
      ),
    );
  });

  it('names the headings that a sheet lacks', () => {
    fc.assert(
      fc.property(fc.subarray([...headings], { minLength: 1 }), lost => {
        const found = findColumns(
          table,
          headings.filter(heading => !lost.includes(heading)),
        );
        expect(found).toEqual({ missing: lost });
      }),
    );
  });

  it('stands from column A on where the add-on lays it', () => {
    expect(findColumns(table, headings)).toEqual(placesOf(table));
  });
});

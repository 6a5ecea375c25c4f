import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/host/workbook/model.ts';
import { type Click, openSession } from '../support/bundle-session.ts';
import { workbookFacts } from '../support/bundle-sheet-facts.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { sheetNamed } from '../support/bundle-workbook.ts';

const WHOLE = { startRow: 0, endRow: 100, startColumn: 0, endColumn: 8 };

/** A session on the small plan after something was done to its sheet. */
function openWith(change: (plan: Sheet) => void) {
  const workbook = openSmallPlan();
  change(sheetNamed(workbook, 'Rencana Aksi'));
  return openSession(workbook, { today: '2021-07-20' });
}

function expectRefused({ closing, writes }: Click): void {
  expect(closing).toContain('dilindungi ("Dikunci sekretaris")');
  expect(closing).toContain('Tidak ada yang diubah.');
  expect(writes).toEqual([]);
}

describe('a plan sheet that this account may not edit', () => {
  it.each<[string, (plan: Sheet) => void]>([
    [
      'the sheet is protected',
      plan => {
        plan.protection = { description: 'Dikunci sekretaris', canEdit: false };
      },
    ],
    [
      'all of its cells are',
      plan => {
        plan.protectedRanges = [{ range: WHOLE, description: 'Dikunci sekretaris', canEdit: false }];
      },
    ],
    [
      'the rows of the table are',
      plan => {
        const range = { ...WHOLE, startRow: 2, endRow: 11 };
        plan.protectedRanges = [{ range, description: 'Dikunci sekretaris', canEdit: false }];
      },
    ],
  ])('is left as it is, with a sentence that says why: %s', (_reason, protect) => {
    const session = openWith(protect);
    const before = workbookFacts(session.workbook);
    expectRefused(session.click('segarkan'));
    expect(workbookFacts(session.workbook)).toEqual(before);
  });

  it('does not keep Bersihkan from its work where only a copy of it is protected, which keeps its colours', () => {
    const session = openWith(() => {});
    session.click('segarkan');
    const plan = sheetNamed(session.workbook, 'Rencana Aksi');
    const copy = structuredClone(plan);
    Object.assign(copy, {
      sheetId: 990,
      name: 'Arsip',
      protection: { description: 'Arsip', canEdit: false },
    });
    session.workbook.sheets.push(copy);
    expect(session.click('bersihkan').closing).toMatch(/telah dihapus\./);
    expect(plan.conditionalFormats).toEqual([]);
    expect(copy.conditionalFormats).not.toEqual([]);
  });

  it.each(['segarkan', 'bersihkan'] as const)(
    'keeps the own columns that a colleague has protected: %s',
    word => {
      const session = openWith(() => {});
      session.click('segarkan');
      const plan = sheetNamed(session.workbook, 'Rencana Aksi');
      const range = { startRow: 4, endRow: 5, startColumn: 7, endColumn: 8 };
      plan.protectedRanges = [{ range, description: 'Dikunci sekretaris', canEdit: false }];
      session.today = '2021-09-01';
      const before = workbookFacts(session.workbook);
      expectRefused(session.click(word));
      expect(workbookFacts(session.workbook)).toEqual(before);
    },
  );

  it('can be checked all the same', () => {
    const session = openWith(plan => {
      plan.protection = { description: 'Dikunci sekretaris', canEdit: false };
    });
    expect(session.click('periksa').closing).toMatch(/^6 baris pada sheet "Rencana Aksi" telah diperiksa/);
  });

  it('is no hindrance where the protection lets this account write, or covers the team’s columns only', () => {
    const session = openWith(plan => {
      plan.protection = { description: 'Sheet tim', canEdit: true };
      plan.protectedRanges = [
        { range: { ...WHOLE, endColumn: 6 }, description: 'Kolom tim', canEdit: false },
        { range: { ...WHOLE, startColumn: 7, endRow: 1 }, description: 'Judul', canEdit: false },
      ];
    });
    expect(session.click('segarkan').closing).toMatch(/^Status dan warna telah disegarkan\./);
  });
});

describe('a plan sheet with a filter', () => {
  it('stays filtered as it was, and the question says that the filter should reach the own columns', () => {
    const session = openWith(plan => {
      plan.autoFilter = { startRow: 2, endRow: 11, startColumn: 0, endColumn: 6 };
    });
    const plan = sheetNamed(session.workbook, 'Rencana Aksi');
    const { questions } = session.click('segarkan');
    expect(questions[0]).toContain('perluas filternya sampai kolom ZI');
    expect(plan.autoFilter).toEqual({ startRow: 2, endRow: 11, startColumn: 0, endColumn: 6 });
  });
});

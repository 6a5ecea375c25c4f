import { describe, expect, it } from 'vitest';
import { updateCell } from '../../src/host/workbook/sheet-cells.ts';
import { repeatReferencePlan } from '../support/bundle-large-plan.ts';
import { sheetNamed, workbookFromGrid } from '../support/bundle-workbook.ts';
import { HOSTILE_TEXTS } from './arbitrary-cell.ts';
import { clickAgreeing, openWithDrive } from './click-everything.ts';
import { peoplesFacts } from './people-facts.ts';

describe('a plan', () => {
  it('with 10,000 rows, every tenth of which holds something else than it should', () => {
    const workbook = workbookFromGrid(repeatReferencePlan(10_000));
    const sheet = sheetNamed(workbook, 'Rencana Aksi');
    for (let row = 10; row < 10_000; row += 10) {
      const value = HOSTILE_TEXTS[row % HOSTILE_TEXTS.length] ?? '';
      updateCell(sheet, row, 2 + (row % 4), { value });
    }
    const facts = (): string => JSON.stringify(peoplesFacts(workbook, sheet.sheetId));
    const before = facts();
    const session = openWithDrive(workbook);
    expect(clickAgreeing(session, 'segarkan')).toMatch(/^Status dan warna telah disegarkan\./);
    // As texts: a difference among 60,000 cells would take minutes to print.
    expect(facts() === before).toBe(true);
  });
});

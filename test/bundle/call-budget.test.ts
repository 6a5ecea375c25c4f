import { describe, expect, it } from 'vitest';
import { repeatReferencePlan } from '../support/bundle-large-plan.ts';
import { type Click, openSession } from '../support/bundle-session.ts';
import { sheetNamed, workbookFromGrid } from '../support/bundle-workbook.ts';
import { MemoryDrive } from '../support/evidence-memory-drive.ts';

// A new sheet has 1,000 rows: one that is longer grows once.
const GROWTH = 'Sheet.insertRowsAfter';
const SIZES = [72, 1_000, 10_000];

/** The most calls that a click may take. */
const BUDGETS = {
  check: 120,
  checkAgain: 60,
  refresh: 180,
  refreshAgain: 60,
  report: 270,
  reportAgain: 270,
} as const;

type Step = keyof typeof BUDGETS;

/** Calls by member of a first and a second click on each command, all in one workbook. */
function countCalls(rowCount: number): Readonly<Record<Step, Readonly<Record<string, number>>>> {
  const workbook = workbookFromGrid(repeatReferencePlan(rowCount));
  const drive = new MemoryDrive();
  const session = openSession(workbook, { today: '2021-07-05', drive: () => drive });
  const build = (): Click => session.click('monev', { answers: [{ text: 'S1-2021' }, { text: '' }] });
  const count = ({ meter }: Click): Record<string, number> =>
    Object.fromEntries([...meter.countsByMember].filter(([member]) => member !== GROWTH));
  const calls = {
    check: count(session.click('periksa')),
    checkAgain: count(session.click('periksa')),
    refresh: count(session.click('segarkan')),
    refreshAgain: count(session.click('segarkan')),
    report: count(build()),
    reportAgain: count(build()),
  };
  expect(sheetNamed(workbook, 'Matriks S1 2021').rows.length).toBeGreaterThan(rowCount / 2);
  return calls;
}

describe('calls to Google', () => {
  const [small, middle, large] = SIZES.map(countCalls);

  it.each(Object.keys(BUDGETS) as Step[])('are as many for 72, 1,000 and 10,000 rows: %s', step => {
    expect(middle?.[step]).toEqual(small?.[step]);
    expect(large?.[step]).toEqual(small?.[step]);
  });

  it.each(Object.keys(BUDGETS) as Step[])('stay within the budget: %s', step => {
    const total = Object.values(small?.[step] ?? {}).reduce((sum, count) => sum + count, 0);
    expect(total).toBeLessThanOrEqual(BUDGETS[step]);
  });
});

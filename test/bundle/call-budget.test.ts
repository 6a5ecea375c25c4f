import { describe, expect, it } from 'vitest';
import { repeatReferencePlan } from '../support/bundle-large-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { workbookFromGrid } from '../support/bundle-workbook.ts';

// A new sheet has 1,000 rows: a Temuan ZI that is longer grows once.
const GROWTH = 'Sheet.insertRowsAfter';
const SIZES = [72, 1_000, 10_000];

/** Calls by member of a first and a second click on each command. */
function countCalls(rowCount: number): Record<string, Record<string, number>> {
  const session = openSession(workbookFromGrid(repeatReferencePlan(rowCount)));
  const count = (word: 'periksa' | 'segarkan') =>
    Object.fromEntries([...session.click(word).meter.countsByMember].filter(([member]) => member !== GROWTH));
  return {
    check: count('periksa'),
    checkAgain: count('periksa'),
    refresh: count('segarkan'),
    refreshAgain: count('segarkan'),
  };
}

describe('calls to Google', () => {
  const [small, middle, large] = SIZES.map(countCalls);

  it.each(['check', 'checkAgain', 'refresh', 'refreshAgain'])(
    'are as many for 72, 1,000 and 10,000 rows: %s',
    step => {
      expect(middle?.[step]).toEqual(small?.[step]);
      expect(large?.[step]).toEqual(small?.[step]);
    },
  );

  it.each([
    ['check', 120],
    ['checkAgain', 60],
    ['refresh', 180],
    ['refreshAgain', 60],
  ])('stay within the budget: %s', (step, budget) => {
    const total = Object.values(small?.[step] ?? {}).reduce((sum, count) => sum + count, 0);
    expect(total).toBeLessThanOrEqual(budget);
  });
});

import { describe, expect, it } from 'vitest';
import { repeatReferencePlan } from '../support/bundle-large-plan.ts';
import type { Click } from '../support/bundle-session.ts';
import { workbookFromGrid } from '../support/bundle-workbook.ts';
import { MonevStage } from '../support/monev-stage.ts';

/** A sheet of more than 1,000 rows grows by one call. */
const GROWTH = 'Sheet.insertRowsAfter';

function countCalls({ meter }: Click): Record<string, number> {
  return Object.fromEntries([...meter.countsByMember].filter(([member]) => member !== GROWTH));
}

describe('calls to Google for a report', () => {
  it('are as many for 72, 1,000 and 10,000 rows, and few', () => {
    const [small, middle, large] = [72, 1_000, 10_000].map(rowCount => {
      const stage = new MonevStage(workbookFromGrid(repeatReferencePlan(rowCount)));
      stage.session.click('segarkan');
      const first = stage.build('S1-2021');
      expect(stage.matrix().length).toBeGreaterThan(rowCount / 2);
      return {
        first: countCalls(first),
        again: countCalls(stage.build('S1-2021')),
        total: first.meter.total,
      };
    });
    expect(middle?.first).toEqual(small?.first);
    expect(large?.first).toEqual(small?.first);
    expect(large?.again).toEqual(small?.again);
    expect(small?.total).toBeLessThanOrEqual(270);
  }, 300_000);
});

import fc from 'fast-check';
import '../../support/fixed-seed.ts';
import { describe, expect, it } from 'vitest';
import { HISTORIES, tellHistory } from '../../support/history-story.ts';
import { BUDGET_MS, untilBudget } from '../budget.ts';
import { printFigures } from './print-figures.ts';

describe('workbook, Drive or both put back to an earlier state, with runs cut in between', () => {
  it('leaves one tree', { timeout: BUDGET_MS * 2 }, () => {
    let storyCount = 0;
    const { failed, counterexample, errorInstance } = fc.check(
      fc.property(HISTORIES, steps => {
        tellHistory(steps);
        storyCount += 1;
      }),
      untilBudget(),
    );
    printFigures(
      'back in time',
      { stories: storyCount },
      failed ? [{ counterexample, error: String(errorInstance) }] : [],
    );
    expect(failed).toBe(false);
  });
});

import fc from 'fast-check';
import '../../support/fixed-seed.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { removeUsed, TYPINGS, tellTyping } from '../../support/typing-story.ts';
import { BUDGET_MS, untilBudget } from '../budget.ts';
import { printFigures } from './print-figures.ts';

afterAll(removeUsed);

describe('words and notes typed anywhere on own columns and sheets', () => {
  it('are never lost', { timeout: BUDGET_MS * 2 }, () => {
    let wordCount = 0;
    let storyCount = 0;
    const { failed, counterexample, errorInstance } = fc.check(
      fc.property(TYPINGS, steps => {
        tellTyping(steps);
        storyCount += 1;
        wordCount += steps.filter(({ kind }) => kind !== 'click').length;
      }),
      untilBudget(),
    );
    const figures = { stories: storyCount, 'words and notes': wordCount };
    printFigures('typed words', figures, failed ? [{ counterexample, error: String(errorInstance) }] : []);
    expect(failed).toBe(false);
  });
});

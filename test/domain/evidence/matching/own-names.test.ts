import { describe, expect, it } from 'vitest';
import { tally } from '../../../support/tally.ts';
import { ownNames, ownPlans } from './own-plans.ts';
import { type Score, scoreNames } from './score.ts';

// First run, before the rules were mended: precision 71.8 %, recall 76.2 %, 15 periods read wrongly. The third office was
// labelled after them and then run: precision 96.5 %, recall 96.4 %; the fourth after what that found was mended: 95 %, 93 %.
// The fifth and the sixth are in another hand's words: 95.4 %, 78.5 % in their first run; three of our own
// after them 97.6 %, 83.3 %, 91.3 %, 85 % and 96.3 %, 84 %.
const SCORES = [...ownPlans()].map(([name, plan]) => ({ name, score: scoreNames(plan, ownNames(name)) }));

function sumOf(pick: (score: Score) => number): number {
  return SCORES.reduce((total, { score }) => total + pick(score), 0);
}

describe('file names of invented offices, labelled by hand before they were run', () => {
  for (const { name, score } of SCORES)
    console.log([name, ...score.confusions, ...score.periodFaults].join('\n  '));
  const names = sumOf(score => score.names);
  const toMatch = sumOf(score => score.toMatch);
  const precision = sumOf(score => score.rightTicks) / sumOf(score => score.ticked);
  const recall = sumOf(score => score.exact) / toMatch;
  console.log(`${names} names, ${toMatch} to match; precision ${precision}, recall ${recall}`);

  it('are at least 150, of which 40 in 100 must match nothing', () => {
    tally('names of files, labelled by hand', names);
    expect(names).toBeGreaterThanOrEqual(150);
    expect(1 - toMatch / names).toBeGreaterThanOrEqual(0.4);
  });

  it('are ticked rightly in at least 99 of 100 ticks', () => {
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });

  it('are found in at least 92 of 100 cases', () => {
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  it('have their periods read', () => {
    expect(SCORES.flatMap(({ score }) => score.periodFaults)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { tally } from '../../../support/tally.ts';
import { type Score, scoreLabels } from './score.ts';

function print(title: string, { names, toMatch, precision, recall, confusions }: Score): void {
  const figures = `${names} names, ${toMatch} to match; precision ${percent(precision)}, recall ${percent(recall)}`;
  console.log([`${title}: ${figures}`, ...confusions].join('\n  '));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

describe.each([
  ['labelled set', 'evidence/match-labels.tsv'],
  ['second set', 'evidence/match-heldout.tsv'],
])('file names of the %s', (title, fixture) => {
  const score = scoreLabels(fixture);
  print(title, score);

  it('are ticked rightly in at least 98 of 100 ticks', () => {
    tally('names of files, labelled by hand', score.names);
    expect(score.precision).toBeGreaterThanOrEqual(0.98);
  });

  it('are found in at least 85 of 100 cases', () => {
    expect(score.recall).toBeGreaterThanOrEqual(0.85);
  });

  it('have their periods read', () => {
    expect(score.periodFaults).toEqual([]);
  });
});

describe('the labelled set', () => {
  it('holds enough names that must match nothing, and every row of the plan', () => {
    const { names, toMatch, codes } = scoreLabels('evidence/match-labels.tsv');
    expect(1 - toMatch / names).toBeGreaterThanOrEqual(0.4);
    expect(codes).toBe(72);
  });
});

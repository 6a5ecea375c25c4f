import { describe, expect, it } from 'vitest';
import { sweepInterleavings } from '../../support/sweep-interleaving.ts';
import { ani, Clicker } from '../../support/sweep-run.ts';
import { tally } from '../../support/tally.ts';
import { listPairs } from '../pairs.ts';
import { isSampled } from '../scenes.ts';
import { printFigures } from './print-figures.ts';

const HOUR_MS = 3_600_000;
/** Every call at which a question is open, and one in so many of the others: there the second run finds the lock taken. */
const EVERY = Number(process.env.ZI_EVERY ?? 3);

describe('two runs at once', () => {
  const people = { first: new Clicker(ani), second: new Clicker(ani) };
  const pairs = [...listPairs('first use', 'small'), ...listPairs('second use', 'small')];
  it.each(pairs.map(pair => [`${pair.scene.name}, inside it ${pair.other}`, pair] as const))(
    '%s',
    (name, pair) => {
      const { interleavingCount, busyCount, faults } = sweepInterleavings(
        people,
        pair,
        (call, member) => member.startsWith('Ui.') || isSampled(name, call, EVERY),
      );
      tally('a second run inside a call of the first', interleavingCount);
      printFigures(name, { 'second runs': interleavingCount, 'told to wait': busyCount }, faults);
      expect(faults).toEqual([]);
    },
    HOUR_MS,
  );
});

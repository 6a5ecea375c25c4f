import { describe, expect, it } from 'vitest';
import { sweepInterleavings } from '../support/sweep-interleaving.ts';
import { ani, Clicker } from '../support/sweep-run.ts';
import { tally } from '../support/tally.ts';
import { listPairs } from './pairs.ts';
import { isSampled } from './scenes.ts';

const EVERY = 250;
const people = { first: new Clicker(ani), second: new Clicker(ani) };

/** Pairs in which both make something. */
const MAKERS = ['prepareFolders', 'buildMonev'];

describe('two runs at once', () => {
  const pairs = [...listPairs('first use', 'small'), ...listPairs('second use', 'small')].filter(
    ({ scene, other }) => MAKERS.includes(scene.command) && scene.command === other,
  );

  it.each(pairs.map(pair => [`${pair.scene.name}, inside it ${pair.other}`, pair] as const))(
    'end as if one had come after the other: %s',
    (name, pair) => {
      // An open question drops the lock: there the other run goes through.
      const { faults, interleavingCount } = sweepInterleavings(
        people,
        pair,
        (call, member) => member.startsWith('Ui.') || isSampled(name, call, EVERY),
      );
      tally('a second run inside a call of the first', interleavingCount);
      expect(faults).toEqual([]);
      expect(interleavingCount).toBeGreaterThan(0);
    },
    120_000,
  );

  it('tells the second person that the menu is in use, and does nothing', () => {
    const [pair] = pairs;
    if (!pair) throw new Error('no pair');
    let isFirst = true;
    const { busyCount } = sweepInterleavings(people, pair, (_, member) => {
      const isChosen = isFirst && member === 'Drive.Files.create';
      if (isChosen) isFirst = false;
      return isChosen;
    });
    expect(busyCount).toBe(1);
  }, 120_000);
});

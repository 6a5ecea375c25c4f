import { describe, expect, it } from 'vitest';
import { sweepErrors } from '../../support/sweep-errors.ts';
import { ani, Clicker } from '../../support/sweep-run.ts';
import { tally } from '../../support/tally.ts';
import { listScenes } from '../scenes.ts';

const HOUR_MS = 3_600_000;

describe('calls that Google refuses, each once with each kind of refusal', () => {
  const person = new Clicker(ani);
  const scenes = [...listScenes('first use', 'small'), ...listScenes('second use', 'small')];
  it.each(scenes.map(scene => [scene.name, scene] as const))(
    '%s',
    (name, scene) => {
      const { errorCount, survivedCount, faults } = sweepErrors(person, scene);
      tally('calls refused by Google, then clicked again', errorCount);
      console.log(
        `refusals ${errorCount}, done all the same ${survivedCount}, faults ${faults.length}: ${name}`,
      );
      expect(faults).toEqual([]);
    },
    HOUR_MS,
  );
});

import { describe, expect, it } from 'vitest';
import { sweepErrors } from '../../support/sweep-errors.ts';
import { ani, Clicker } from '../../support/sweep-run.ts';
import { isSampled, listScenes } from '../scenes.ts';

const HOUR_MS = 3_600_000;
/** Nine kinds of refusal at every call: one in so many is tried, each time others with another ZI_SEED. */
const EVERY = 9;

describe('calls that Google refuses', () => {
  const person = new Clicker(ani);
  const scenes = [...listScenes('first use', 'small'), ...listScenes('second use', 'small')];
  it.each(scenes.map(scene => [scene.name, scene] as const))(
    '%s',
    (name, scene) => {
      const { errorCount, survivedCount, faults } = sweepErrors(person, scene, (call, kind) =>
        isSampled(`${name} ${kind}`, call, EVERY),
      );
      console.log(
        `refusals ${errorCount}, done all the same ${survivedCount}, faults ${faults.length}: ${name}`,
      );
      expect(faults).toEqual([]);
    },
    HOUR_MS,
  );
});

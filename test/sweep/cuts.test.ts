import { describe, expect, it } from 'vitest';
import { sweepCuts } from '../support/sweep-cuts.ts';
import { ani, Clicker } from '../support/sweep-run.ts';
import { tally } from '../support/tally.ts';
import { isSampled, listScenes, type StateName } from './scenes.ts';

const STATES: readonly StateName[] = ['first use', 'second use', 'sorted beside'];
const EVERY = 120;
let cutsTried = 0;
const person = new Clicker(ani);

describe('a run that was cut, and clicked again', () => {
  const scenes = STATES.flatMap(state => listScenes(state, 'small'));

  it.each(scenes.map(scene => [scene.name, scene] as const))(
    'ends as if nothing had been cut: %s',
    (name, scene) => {
      const { cutCount, faults } = sweepCuts(person, scene, (call, kind) =>
        isSampled(`${name} ${kind}`, call, EVERY),
      );
      tally('runs cut at a call, then clicked again', cutCount);
      expect(faults).toEqual([]);
      cutsTried += cutCount;
    },
    60_000,
  );

  it('was cut often enough to say so', () => {
    expect(cutsTried).toBeGreaterThan(40);
  });
});

import { describe, expect, it } from 'vitest';
import { sweepCuts } from '../support/sweep-cuts.ts';
import { CUT_KINDS } from '../support/sweep-meter.ts';
import { ani, Clicker } from '../support/sweep-run.ts';
import { copyWorld } from '../support/sweep-world.ts';
import { tally } from '../support/tally.ts';
import { isSampled, listScenes, type StateName } from './scenes.ts';

const STATES: readonly StateName[] = ['first use', 'second use', 'sorted beside'];
const EVERY = 200;
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

  it('takes up the sorting of own columns, wherever in it the run was cut', () => {
    const scene = listScenes('sorted beside', 'small').find(({ command }) => command === 'buildMonev');
    if (!scene) throw new Error('no scene');
    const sort = person.click(copyWorld(scene.world), scene.command).members.indexOf('Range.sort') + 1;
    const { cutCount, faults } = sweepCuts(person, scene, call => Math.abs(call - sort) < 5);
    expect(faults).toEqual([]);
    expect(cutCount).toBe(9 * CUT_KINDS.length);
    cutsTried += cutCount;
    tally('runs cut at a call, then clicked again', cutCount);
  }, 60_000);

  it('was cut often enough to say so', () => {
    expect(cutsTried).toBeGreaterThan(40);
  });
});

import { describe, expect, it } from 'vitest';
import { sweepErrors } from '../support/sweep-errors.ts';
import { ani, Clicker } from '../support/sweep-run.ts';
import { tally } from '../support/tally.ts';
import { isSampled, listScenes, type StateName } from './scenes.ts';

const STATES: readonly StateName[] = ['first use', 'second use'];
const EVERY = Number(process.env.ZI_EVERY ?? 800);
const person = new Clicker(ani);

describe('a call that Google refuses', () => {
  const scenes = STATES.flatMap(state => listScenes(state, 'small'));

  it.each(scenes.map(scene => [scene.name, scene] as const))(
    'is asked again or told, and the next click completes the work: %s',
    (name, scene) => {
      const { errorCount, faults } = sweepErrors(person, scene, (call, kind) =>
        isSampled(`${name} ${kind}`, call, EVERY),
      );
      tally('calls refused by Google, then clicked again', errorCount);
      expect(faults).toEqual([]);
    },
    600_000,
  );
});

import { describe, expect, it } from 'vitest';
import { sweepEdits } from '../../support/sweep-edits.ts';
import { ani, Clicker, type Command } from '../../support/sweep-run.ts';
import { isWithinMoment } from '../moments.ts';
import { isSampled, listScenes } from '../scenes.ts';

const HOUR_MS = 3_600_000;
/** Eleven edits at every call: one in so many is tried, each time others with another ZI_SEED. */
const EVERY = 9;
const COMMANDS: readonly Command[] = ['checkPlan', 'refreshPlan', 'prepareFolders', 'buildMonev', 'cleanUp'];

describe('a person who edits while a run works', () => {
  const person = new Clicker(ani);
  const scenes = [...listScenes('first use', 'small'), ...listScenes('second use', 'small')].filter(
    ({ command }) => COMMANDS.includes(command),
  );
  it.each(scenes.map(scene => [scene.name, scene] as const))(
    '%s',
    (name, scene) => {
      const { editCount, stoppedCount, faults } = sweepEdits(person, scene, (call, edit) =>
        isSampled(`${name} ${edit}`, call, EVERY),
      );
      const harms = faults.filter(fault => !isWithinMoment(fault));
      console.log(
        `edits during a run: ${editCount}, stopped and told ${stoppedCount}, in the moment of a deletion ${faults.length - harms.length}, faults ${harms.length}: ${name}`,
      );
      expect(harms).toEqual([]);
    },
    HOUR_MS,
  );
});

import { describe, expect, it } from 'vitest';
import { sweepEdits } from '../../support/sweep-edits.ts';
import { EDIT_NAMES } from '../../support/sweep-people.ts';
import { ani, Clicker, type Command } from '../../support/sweep-run.ts';
import { tally } from '../../support/tally.ts';
import { isWithinMoment } from '../moments.ts';
import { isTurnOf, listScenes } from '../scenes.ts';
import { printFigures } from './print-figures.ts';

const HOUR_MS = 3_600_000;
/** How many of the eleven edits are tried at each call; others with another ZI_SEED. */
const SHARE = Number(process.env.ZI_SHARE ?? 2);
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
        isTurnOf({ name, call }, edit, { kinds: EDIT_NAMES, share: SHARE }),
      );
      tally('another person edits inside a call of a run', editCount);
      const harms = faults.filter(fault => !isWithinMoment(fault));
      const figures = {
        'edits during a run': editCount,
        'stopped and told': stoppedCount,
        'in the moment of a deletion': faults.length - harms.length,
      };
      printFigures(name, figures, harms);
      expect(harms).toEqual([]);
    },
    HOUR_MS,
  );
});

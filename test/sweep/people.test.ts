import { describe, expect, it } from 'vitest';
import { sweepEdits } from '../support/sweep-edits.ts';
import { ani, Clicker, type Command } from '../support/sweep-run.ts';
import { copyWorld } from '../support/sweep-world.ts';
import { tally } from '../support/tally.ts';
import { isWithinMoment } from './moments.ts';
import { isSampled, listScenes } from './scenes.ts';

const EVERY = 1500;
const COMMANDS: readonly Command[] = ['refreshPlan', 'prepareFolders', 'buildMonev', 'cleanUp'];
const person = new Clicker(ani);
const secondUse = listScenes('second use', 'small');

describe('a person who edits while a run works', () => {
  const scenes = [...listScenes('first use', 'small'), ...secondUse].filter(({ command }) =>
    COMMANDS.includes(command),
  );

  it.each(scenes.map(scene => [scene.name, scene] as const))(
    'finds all as it was left: %s',
    (name, scene) => {
      const { editCount, faults } = sweepEdits(person, scene, (call, edit) =>
        isSampled(`${name} ${edit}`, call, EVERY),
      );
      tally('another person edits inside a call of a run', editCount);
      expect(faults.filter(fault => !isWithinMoment(fault))).toEqual([]);
    },
    120_000,
  );
});

describe('rows moved in the moment between the last look and the write', () => {
  const scene = secondUse.find(({ command }) => command === 'refreshPlan');
  const WRITE = /^Range\.(?:setRichTextValues|setValues|sort|clearContent)$/;

  it.each(['inserts a row', 'sorts the table'] as const)(
    'have own cells and words beside them after the next click: %s',
    wanted => {
      if (!scene) throw new Error('no scene');
      const { members } = person.click(copyWorld(scene.world), scene.command);
      const { editCount, faults } = sweepEdits(
        person,
        scene,
        (call, edit) => edit === wanted && call % 2 === 0 && WRITE.test(members[call - 1] ?? ''),
      );
      tally('another person edits inside a call of a run', editCount);
      expect(editCount).toBeGreaterThan(5);
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

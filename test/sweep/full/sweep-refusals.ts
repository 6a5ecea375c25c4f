import { describe, expect, it } from 'vitest';
import { sweepErrors } from '../../support/sweep-errors.ts';
import { ani, Clicker } from '../../support/sweep-run.ts';
import { tally } from '../../support/tally.ts';
import { listScenes, type StateName } from '../scenes.ts';
import { printFigures } from './print-figures.ts';

const HOUR_MS = 3_600_000;

/** Refuses every call of each command of a state, once with each kind of refusal, and prints how many that was. */
export function sweepRefusals(state: StateName): void {
  describe(`calls that Google refuses: ${state}`, () => {
    const person = new Clicker(ani);
    it.each(listScenes(state, 'small').map(scene => [scene.command, scene] as const))(
      '%s',
      (_command, scene) => {
        const { errorCount, survivedCount, faults } = sweepErrors(person, scene);
        tally('calls refused by Google, then clicked again', errorCount);
        printFigures(scene.name, { refusals: errorCount, 'done all the same': survivedCount }, faults);
        expect(faults).toEqual([]);
      },
      HOUR_MS,
    );
  });
}

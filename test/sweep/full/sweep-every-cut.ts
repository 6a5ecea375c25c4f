import { describe, expect, it } from 'vitest';
import { sweepCuts } from '../../support/sweep-cuts.ts';
import { ani, Clicker } from '../../support/sweep-run.ts';
import type { PlanSize } from '../../support/sweep-states.ts';
import { tally } from '../../support/tally.ts';
import { isSampled, listScenes, type StateName } from '../scenes.ts';
import { printFigures } from './print-figures.ts';

const HOUR_MS = 3_600_000;

/** Cuts each command of a state at every call, or at one in so many of a large plan, and prints how many cuts it was. */
export function sweepEveryCut(state: StateName, size: PlanSize, every = 1): void {
  describe(`${state}, ${size} plan`, () => {
    const person = new Clicker(ani);
    it.each(listScenes(state, size).map(scene => [scene.command, scene] as const))(
      '%s ends as if nothing had been cut',
      (_command, scene) => {
        const { callCount, cutCount, faults } = sweepCuts(
          person,
          scene,
          (call, kind) => every === 1 || isSampled(`${scene.name} ${kind}`, call, every),
        );
        tally('runs cut at a call, then clicked again', cutCount);
        printFigures(scene.name, { calls: callCount, cuts: cutCount }, faults);
        expect(faults).toEqual([]);
      },
      HOUR_MS,
    );
  });
}

import type { Pair } from '../support/sweep-interleaving.ts';
import type { Command } from '../support/sweep-run.ts';
import type { PlanSize } from '../support/sweep-states.ts';
import { listScenes, type StateName } from './scenes.ts';

/** What somebody runs inside another click; pairs of which one only reads are told by their neighbours. */
const OTHERS: Readonly<Partial<Record<Command, readonly Command[]>>> = {
  refreshPlan: ['refreshPlan', 'prepareFolders', 'buildMonev', 'cleanUp', 'checkPlan'],
  prepareFolders: ['prepareFolders', 'refreshPlan', 'buildMonev', 'cleanUp'],
  buildMonev: ['buildMonev', 'refreshPlan', 'prepareFolders', 'cleanUp'],
  cleanUp: ['refreshPlan', 'prepareFolders', 'cleanUp'],
  checkPlan: ['refreshPlan', 'checkPlan'],
};

/** Every pair of commands that matters, in a state of a plan. */
export function listPairs(state: StateName, size: PlanSize): readonly Pair[] {
  return listScenes(state, size).flatMap(scene =>
    (OTHERS[scene.command] ?? []).map(other => ({ scene, other })),
  );
}

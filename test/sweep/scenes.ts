import type { Scene } from '../support/sweep-cuts.ts';
import type { Command } from '../support/sweep-run.ts';
import {
  createFirstUse,
  createSecondUse,
  createSortedBeside,
  PLAN_SHEETS,
  type PlanSize,
} from '../support/sweep-states.ts';

const STATES = {
  'first use': createFirstUse,
  'second use': createSecondUse,
  'sorted beside': createSortedBeside,
} as const;

export type StateName = keyof typeof STATES;

const COMMANDS: readonly Command[] = [
  'checkPlan',
  'refreshPlan',
  'prepareFolders',
  'buildMonev',
  'cleanUp',
  'openSettings',
  'showAbout',
];

/** Every command in a state of a plan. */
export function listScenes(state: StateName, size: PlanSize): readonly Scene[] {
  const world = STATES[state](size);
  return COMMANDS.map(command => ({
    name: `${state}, ${size} plan, ${command}`,
    world,
    planSheet: PLAN_SHEETS[size],
    command,
  }));
}

/** Whether a numbered thing of a scene is among the one in `every` that this seed takes. */
export function isSampled(name: string, index: number, every: number): boolean {
  const seed = process.env.ZI_SEED ?? '1';
  let hash = 2166136261;
  for (const letter of `${seed} ${name} ${index}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 8) % every === 0;
}

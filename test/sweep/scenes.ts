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
  'openRegisters',
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
  return hashWithSeed(`${name} ${index}`) % every === 0;
}

/** Takes `share` of `kinds` at each call; which of them differs from call to call, and with the seed. */
export function isTurnOf(
  place: { readonly name: string; readonly call: number },
  kind: string,
  { kinds, share }: { readonly kinds: readonly string[]; readonly share: number },
): boolean {
  const turn = hashWithSeed(`${place.name} ${place.call}`) + kinds.indexOf(kind);
  return turn % kinds.length < share;
}

/** FNV-1a of the text and ZI_SEED; its lowest bits are too regular and left out. */
function hashWithSeed(text: string): number {
  let hash = 2166136261;
  for (const letter of `${process.env.ZI_SEED ?? '1'} ${text}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 8;
}

import { KnownEnds } from './sweep-ends.ts';
import { firstDifference, worldFacts } from './sweep-facts.ts';
import { CUT_KINDS, type CutKind } from './sweep-meter.ts';
import type { Answers, Clicker, Command, RunResult } from './sweep-run.ts';
import { peopleFacts } from './sweep-states.ts';
import { copyWorld, type World } from './sweep-world.ts';

/** A click in a world. */
export interface Scene {
  readonly name: string;
  readonly world: World;
  readonly planSheet: string;
  readonly command: Command;
  readonly answers?: Answers['answers'];
}

/** What a cut left that it must not leave. */
export interface CutFault {
  readonly call: number;
  readonly member: string;
  readonly kind: CutKind;
  readonly fault: string;
}

export interface CutSweep {
  readonly callCount: number;
  readonly cutCount: number;
  readonly faults: readonly CutFault[];
}

/** Cuts the click at the chosen calls, clicks again, and compares with the click that nothing cut. */
export function sweepCuts(
  person: Clicker,
  scene: Scene,
  isChosen: (call: number, kind: CutKind) => boolean = () => true,
): CutSweep {
  const whole = copyWorld(scene.world);
  const { members } = clickOnce(person, whole, scene);
  const wanted = worldFacts(whole);
  const people = peopleFacts(scene.world, scene.planSheet);
  const known = new KnownEnds<string | null>();
  const faults: CutFault[] = [];
  let cutCount = 0;
  members.forEach((member, index) => {
    for (const kind of CUT_KINDS) {
      const call = index + 1;
      if (!isChosen(call, kind)) continue;
      cutCount += 1;
      const fault = findFault(person, scene, { cut: { call, kind }, wanted, people, known });
      if (fault !== null) faults.push({ call, member, kind, fault });
    }
  });
  return { callCount: members.length, cutCount, faults };
}

interface Trial {
  readonly cut: { readonly call: number; readonly kind: CutKind };
  readonly wanted: string;
  readonly people: ReturnType<typeof peopleFacts>;
  /** What the next click came to, by the state that the cut left. */
  readonly known: KnownEnds<string | null>;
}

function findFault(person: Clicker, scene: Scene, trial: Trial): string | null {
  const { cut, people, known } = trial;
  const world = copyWorld(scene.world);
  const first = person.click(world, scene.command, { answers: scene.answers ?? [], cut });
  if (!first.isCut) return 'the run was not cut';
  if (world.locks.holder !== null) return 'a lock is left';
  const lost = findLoss(world, scene, people);
  if (lost !== null) return `after the cut ${lost}`;
  return known.find(worldFacts(world), () => goOn(person, scene, { world, wanted: trial.wanted }));
}

/** What is wrong after the next click; null when all is as if nothing had been cut. */
function goOn(
  person: Clicker,
  scene: Scene,
  { world, wanted }: { readonly world: World; readonly wanted: string },
): string | null {
  const second = clickOnce(person, world, scene);
  if (second.error) return `the next click fails: ${second.error.message}`;
  if (world.locks.holder !== null) return 'a lock is left by the next click';
  const difference = firstDifference(worldFacts(world), wanted);
  return difference === '' ? null : difference;
}

/** What of people's words is gone, or which of the plan's own cells changed. */
export function findLoss(
  world: World,
  { planSheet }: Pick<Scene, 'planSheet'>,
  people: ReturnType<typeof peopleFacts>,
): string | null {
  const now = peopleFacts(world, planSheet);
  const gone = people.signs.filter(sign => !now.signs.includes(sign));
  if (gone.length > 0) return `people's words are gone: ${gone.join(', ')}`;
  return now.cells === people.cells ? null : 'cells of the plan changed';
}

function clickOnce(person: Clicker, world: World, { command, answers }: Scene): RunResult {
  return person.click(world, command, { answers: answers ?? [] });
}

import { findLoss, type Scene } from './sweep-cuts.ts';
import { KnownEnds } from './sweep-ends.ts';
import { firstDifference, worldFacts } from './sweep-facts.ts';
import { listBesides, listDoubles } from './sweep-people.ts';
import type { Clicker, Command, RunResult } from './sweep-run.ts';
import { peopleFacts } from './sweep-states.ts';
import { copyWorld, type World } from './sweep-world.ts';

/** A click, and another command that somebody runs inside it. */
export interface Pair {
  readonly scene: Scene;
  readonly other: Command;
}

/** Two runs that came to harm. */
export interface InterleavingFault {
  readonly call: number;
  readonly member: string;
  readonly fault: string;
}

export interface InterleavingSweep {
  readonly interleavingCount: number;
  /** Second runs that found the lock taken and said so. */
  readonly busyCount: number;
  readonly faults: readonly InterleavingFault[];
}

interface People {
  readonly first: Clicker;
  readonly second: Clicker;
}

const BUSY = 'sedang dijalankan oleh orang lain';

/**
 * Runs the other command whole inside chosen calls of the click; then each once more. Nothing may be doubled or lost, and
 * the workbook and the Drive end as if the two had clicked one after the other.
 */
export function sweepInterleavings(
  people: People,
  { scene, other }: Pair,
  isChosen: (call: number, member: string) => boolean = () => true,
): InterleavingSweep {
  const { members } = people.first.click(copyWorld(scene.world), scene.command);
  const wanted = listEnds(people, { scene, other });
  const known = new KnownEnds<string | null>();
  const faults: InterleavingFault[] = [];
  let interleavingCount = 0;
  let busyCount = 0;
  members.forEach((member, index) => {
    const call = index + 1;
    if (!isChosen(call, member)) return;
    interleavingCount += 1;
    const world = copyWorld(scene.world);
    const inner: RunResult[] = [];
    const during = new Map([[call, () => void inner.push(people.second.click(world, other))]]);
    const outer = people.first.click(world, scene.command, { during });
    if (inner.some(({ closing }) => closing.includes(BUSY))) busyCount += 1;
    const fault =
      findHarm(scene, world, [outer, ...inner]) ??
      findEnd(people, { scene, other }, { world, wanted, known });
    if (fault !== null) faults.push({ call, member, fault });
  });
  return { interleavingCount, busyCount, faults };
}

/** How the world ends when one comes after the other, in either order, and both click once more. */
function listEnds(people: People, pair: Pair): ReadonlySet<string> {
  return new Set(
    [true, false].map(isFirstBefore => {
      const world = copyWorld(pair.scene.world);
      if (isFirstBefore) people.first.click(world, pair.scene.command);
      people.second.click(world, pair.other);
      people.first.click(world, pair.scene.command);
      return clickBoth(people, pair, world).facts;
    }),
  );
}

function clickBoth(
  { first, second }: People,
  { scene, other }: Pair,
  world: World,
): { readonly facts: string; readonly error: Error | null } {
  const results = [second.click(world, other), first.click(world, scene.command)];
  return { facts: worldFacts(world), error: results.find(({ error }) => error !== null)?.error ?? null };
}

/** What both runs together did that neither may do. */
function findHarm(scene: Scene, world: World, runs: readonly RunResult[]): string | null {
  const failed = runs.find(({ error }) => error !== null);
  if (failed) return `failed: ${failed.error?.message}`;
  const silent = runs.find(({ closing }) => !/[.:]/.test(closing));
  if (silent) return `told "${silent.closing}"`;
  if (world.locks.holder !== null) return 'a lock is left';
  const lost = findLoss(world, scene, peopleFacts(scene.world, scene.planSheet));
  if (lost !== null) return lost;
  const doubles = listDoubles(world, scene.planSheet);
  if (doubles.length > 0) return `twice: ${doubles.join(', ')}`;
  // What is gone stands in Catatan ZI, which the signs above say.
  const before = listBesides(scene.world, scene.planSheet);
  const now = listBesides(world, scene.planSheet);
  const moved = now.filter(words => !before.includes(words));
  return moved.length === 0 ? null : `words stand elsewhere: ${moved.join('; ')}`;
}

interface Ending {
  readonly world: World;
  readonly wanted: ReadonlySet<string>;
  readonly known: KnownEnds<string | null>;
}

function findEnd(people: People, pair: Pair, { world, wanted, known }: Ending): string | null {
  return known.find(worldFacts(world), () => {
    const { facts, error } = clickBoth(people, pair, world);
    if (error) return `the next click fails: ${error.message}`;
    const [one = ''] = wanted;
    return wanted.has(facts) ? null : firstDifference(facts, one);
  });
}

import type { Scene } from './sweep-cuts.ts';
import {
  EDIT_NAMES,
  EDITS,
  type EditName,
  listBesides,
  listCodedRows,
  listDoubles,
  listHiddenSheetsWith,
  listTeamCells,
} from './sweep-people.ts';
import type { Clicker, RunResult } from './sweep-run.ts';
import { peopleFacts } from './sweep-states.ts';
import { copyWorld, type World } from './sweep-world.ts';

/** One edit during a run that came to harm. */
export interface EditFault {
  readonly call: number;
  readonly member: string;
  readonly edit: EditName;
  readonly fault: string;
}

export interface EditSweep {
  readonly editCount: number;
  /** Runs that stopped and asked the person to click again. */
  readonly stoppedCount: number;
  readonly faults: readonly EditFault[];
}

/**
 * Lets another person edit the workbook inside chosen calls of a click, one edit a run; then clicks again. What people
 * have must stay as they left it, and after the second click every row has its own code, folder and status.
 */
export function sweepEdits(
  person: Clicker,
  scene: Scene,
  isChosen: (call: number, edit: EditName) => boolean = () => true,
): EditSweep {
  const { members } = person.click(copyWorld(scene.world), scene.command);
  const faults: EditFault[] = [];
  let editCount = 0;
  let stoppedCount = 0;
  for (const edit of EDIT_NAMES) {
    const calls = members.map((_, index) => index + 1).filter(call => isChosen(call, edit));
    if (calls.length === 0) continue;
    const wanted = listStates(settle(person, scene, edit), scene);
    for (const call of calls) {
      editCount += 1;
      const trial = tryEdit(person, scene, { call, edit });
      if (/sekali lagi/.test(trial.first.closing)) stoppedCount += 1;
      const fault = findEditFault(scene, trial, wanted);
      if (fault !== null) faults.push({ call, member: members[call - 1] ?? '', edit, fault });
    }
  }
  return { editCount, stoppedCount, faults };
}

/** The world in which the edit came first, and then two clicks. */
function settle(person: Clicker, scene: Scene, edit: EditName): World {
  const world = copyWorld(scene.world);
  EDITS[edit](world, scene.planSheet);
  person.click(world, scene.command);
  person.click(world, scene.command);
  return world;
}

interface People {
  readonly team: string;
  readonly besides: readonly string[];
  readonly signs: readonly string[];
}

interface Trial {
  readonly edit: EditName;
  readonly world: World;
  /** What people had right after the edit, after the run in which it fell, and after the next. */
  readonly people: readonly [left: People, met: People, after: People];
  readonly first: RunResult;
  readonly second: RunResult;
}

function tryEdit(
  person: Clicker,
  scene: Scene,
  { call, edit }: { readonly call: number; readonly edit: EditName },
): Trial {
  const world = copyWorld(scene.world);
  let left = listPeople(world, scene);
  const during = new Map([
    [
      call,
      () => {
        EDITS[edit](world, scene.planSheet);
        left = listPeople(world, scene);
      },
    ],
  ]);
  const first = person.click(world, scene.command, { during });
  const met = listPeople(world, scene);
  const second = person.click(world, scene.command);
  return { edit, world, people: [left, met, listPeople(world, scene)], first, second };
}

function listPeople(world: World, { planSheet }: Scene): People {
  return {
    team: listTeamCells(world, planSheet).join('\n'),
    besides: listBesides(world, planSheet),
    signs: peopleFacts(world, planSheet).signs,
  };
}

function findEditFault(scene: Scene, trial: Trial, wanted: ReadonlyMap<string, string>): string | null {
  const { world, first, second } = trial;
  const [left, met, after] = trial.people;
  if (first.error && !/sekali lagi/.test(first.closing)) return `not told: ${first.error.message}`;
  if (second.error) return `the next click fails: ${second.error.message}`;
  if (world.locks.holder !== null) return 'a lock is left';
  if (left.team !== met.team || left.team !== after.team) return 'cells of the team changed';
  const gone = left.signs.filter(sign => !met.signs.includes(sign) || !after.signs.includes(sign));
  if (gone.length > 0) return `words are gone: ${gone.join(', ')}`;
  if (scene.command === 'cleanUp') return null;
  const stray = findStray(scene, trial, met) ?? findStray(scene, trial, after);
  if (stray !== null || scene.command === 'checkPlan') return stray;
  // The person was told which own column lost its links or numbers.
  if (first.closing.includes('sempat tertimpa')) return null;
  return findWrongRow(scene, world) ?? findWrongState(listStates(world, scene), wanted);
}

/** Words that stand beside something else than before; those on a replaced report must be told. */
function findStray(scene: Scene, { world, people, first, edit }: Trial, now: People): string | null {
  const { planSheet } = scene;
  const isBeside = edit === 'sorts its own columns only';
  // A person who sorts beside the own columns takes the words away from their rows; a run may bring them back.
  const before = isBeside ? listBesides(scene.world, planSheet) : [];
  const missing = people[0].besides
    .filter(words => !now.besides.includes(words))
    .filter(words => {
      const written = words.split(' | ')[2] ?? '';
      return !before.some(one => one.endsWith(written) && now.besides.includes(one));
    });
  const untold = missing.filter(words => {
    const written = words.split(' | ')[2] ?? '';
    const hidden = listHiddenSheetsWith(world, written);
    return !hidden.some(name => first.closing.includes(name)) || words.startsWith(planSheet);
  });
  return untold.length === 0 ? null : `words stand elsewhere: ${untold.join('; ')}`;
}

/** A row that has no code, or another than before, or one that stands twice. */
function findWrongRow({ world: before, planSheet }: Scene, world: World): string | null {
  const doubles = listDoubles(world, planSheet);
  if (doubles.length > 0) return `twice: ${doubles.join(', ')}`;
  const rows = listCodedRows(world, planSheet);
  const bare = rows.filter(({ code }) => code === '');
  if (bare.length > 0) return `no code: ${bare.map(({ indicator }) => indicator).join(', ')}`;
  const codes = new Map(listCodedRows(before, planSheet).map(({ indicator, code }) => [indicator, code]));
  const changed = rows.filter(({ indicator, code }) => (codes.get(indicator) || code) !== code);
  return changed.length === 0
    ? null
    : `other codes: ${changed.map(({ indicator, code }) => `${indicator} ${code}`).join(', ')}`;
}

function listStates(world: World, { planSheet }: Scene): ReadonlyMap<string, string> {
  return new Map(listCodedRows(world, planSheet).map(({ indicator, state }) => [indicator, state]));
}

function findWrongState(
  states: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): string | null {
  const wrong = [...states].filter(([indicator, state]) => state !== wanted.get(indicator));
  return wrong.length === 0
    ? null
    : `other states: ${wrong.map(([indicator, state]) => `${indicator} "${state}" for "${wanted.get(indicator)}"`).join('; ')}`;
}

import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import { readTerms } from '../evidence/matching/lexicon.ts';
import { normalizeNameText } from '../evidence/matching/name-text.ts';
import { textWords } from '../evidence/matching/plan-spelling.ts';
import { parsePhoneNumber } from '../overview/phone-number.ts';
import type { ProposableRow } from './propose-rows.ts';
import type { RegisterFile, StepState, TeamMember, TeamStep } from './registers.ts';

/** A step as people wrote it. */
export type WrittenStep = Pick<TeamStep, 'rowIndex' | 'step' | 'actor' | 'day'>;

/** The steps with the files that prove them; each file goes to the step with which its name shares most words. */
export function assessSteps(
  steps: readonly WrittenStep[],
  files: readonly RegisterFile[],
  checkDate: PlainDate,
): readonly TeamStep[] {
  const keys = steps.map(({ step }) => new Set(keysOf(step)));
  const byStep = new Map<number, RegisterFile[]>();
  for (const file of files) {
    const index = chooseStep(keysOf(normalizeNameText(file.name)), keys);
    if (index >= 0) byStep.set(index, [...(byStep.get(index) ?? []), file]);
  }
  return steps.map((step, index) => {
    const own = byStep.get(index) ?? [];
    return { ...step, files: own, state: judgeStep(step.day, own.length > 0, checkDate) };
  });
}

/** Places of steps that are dated before the last dated step above them. */
export function findStepsOutOfOrder(steps: readonly Pick<WrittenStep, 'day'>[]): readonly number[] {
  let last: PlainDate | null = null;
  return steps.flatMap(({ day }, index) => {
    if (day === null) return [];
    const isBefore = last !== null && compareDates(day, last) < 0;
    last = day;
    return isBefore ? [index] : [];
  });
}

/** The name of the one coordinator of that area's Pokja; null for none or several. */
export function findCoordinator(members: readonly TeamMember[], role: string): string | null {
  const named = members.filter(member => fold(member.role) === fold(role) && member.name !== '');
  const [only] = named;
  return named.length === 1 && only !== undefined ? only.name : null;
}

/** The mobile number of who is named so, or has that role, in the team; null where none or several are. */
export function findPhone(members: readonly TeamMember[], owner: string): string | null {
  const found = members.filter(({ name, role }) => fold(name) === fold(owner) || fold(role) === fold(owner));
  const [only] = found;
  return found.length === 1 && only !== undefined ? parsePhoneNumber(only.phone) : null;
}

/** The KODE of the row that asks for the decree of the ZI team; null for none. */
export function findDecreeRow(rows: readonly ProposableRow[]): string | null {
  const found = rows.find(({ evidence, componentTitle, indicator }) => {
    const asked = new Set(keysOf(evidence));
    const about = new Set(keysOf([componentTitle, indicator, evidence].join(' \n ')));
    return asked.has('#decree') && asked.has('tim') && (about.has('zi') || about.has('kerja'));
  });
  return found?.code ?? null;
}

/** Letters of any case and one blank for many. */
export function fold(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

function chooseStep(file: readonly string[], steps: readonly ReadonlySet<string>[]): number {
  const scores = steps.map(keys => scoreStep(file, keys));
  const best = Math.max(0, ...scores);
  if (best === 0) return -1;
  const tied = scores.flatMap((score, index) => (score === best ? [index] : []));
  const sizeOf = (index: number): number => steps[index]?.size ?? 0;
  return tied.reduce((one, other) => (sizeOf(other) < sizeOf(one) ? other : one));
}

/** How many words they share; an invitation proves no decree, and beside a step that asks for no kind one word is chance. */
function scoreStep(file: readonly string[], step: ReadonlySet<string>): number {
  const shared = file.filter(key => step.has(key));
  if (!file.some(isKind) || shared.some(isKind)) return shared.length;
  return [...step].some(isKind) || shared.length < 2 ? 0 : shared.length;
}

/** The key of a kind of document, see `readTerms`. */
function isKind(key: string): boolean {
  return key.startsWith('#');
}

function judgeStep(day: PlainDate | null, hasFile: boolean, checkDate: PlainDate): StepState {
  if (day === null) return hasFile ? 'undated' : 'none';
  if (compareDates(day, checkDate) > 0) return 'planned';
  return hasFile ? 'done' : 'dated';
}

function keysOf(text: string): readonly string[] {
  return [...new Set(readTerms(textWords(text)).map(({ key }) => key))];
}

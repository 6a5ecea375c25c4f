import type { DocumentProfile } from './document-profile.ts';
import { roleOfKey } from './lexicon.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';

/** How a name fits a document. */
export interface Fit {
  readonly profile: DocumentProfile;
  /** Keys of the name that the document explains, its kind among them. */
  readonly covered: ReadonlySet<string>;
  /** Weight of the covered subject. */
  readonly weight: number;
  /** Weight of the subject that the name does not say. */
  readonly missing: number;
}

/** The fit of a name, given as its keys, to a document; null when too little of it is there, or a word forbids it. */
export function computeFit(
  keys: ReadonlySet<string>,
  profile: DocumentProfile,
  vocabulary: PlanVocabulary,
): Fit | null {
  if (!hasKind(keys, profile)) return null;
  const covered = coveredKeys(keys, profile);
  const weigh = (key: string): number => vocabulary.weights.get(key) ?? 0;
  const weight = sum(
    [...covered].filter(key => key !== profile.kindKey || profile.subject.has(key)).map(weigh),
  );
  const missing = sum([...profile.subject].filter(key => !isSaid(key, covered, profile)).map(weigh));
  const fit = { profile, covered, weight, missing };
  const isBare = weight + missing < BARE_WEIGHT;
  if (isBare && profile.kindKey === null) return null;
  if (!isBare && !isEnough(fit)) return null;
  const isPartial = isBare || missing > PARTIAL_WEIGHT;
  return isPartial && namesOtherSubject(keys, profile, vocabulary) ? null : fit;
}

// Below it a subject is no more than words like "rapat" and the unit's name.
const BARE_WEIGHT = 0.2;
// Above it a rare word is missing.
const PARTIAL_WEIGHT = 0.35;
// One word that no other row has, or two rare ones.
const ENOUGH_WEIGHT = 0.99;
const ENOUGH_SHARE = 0.5;
// A word rarer than this contradicts a document that is only partly named.
const CONTRADICTION_WEIGHT = 0.45;

const SCREENSHOT = '#screenshot';
const WEBSITE = '#website';

function hasKind(
  keys: ReadonlySet<string>,
  { kindKey, kindRole, subject, isPicture }: DocumentProfile,
): boolean {
  if (isPicture && subject.has(WEBSITE) && !keys.has(WEBSITE) && !keys.has(SCREENSHOT)) return false;
  if (kindKey === null || keys.has(kindKey)) return true;
  const isPictureOf = kindRole === 'screen' || kindKey === '#photo';
  return isPictureOf && subject.size > 0;
}

function coveredKeys(keys: ReadonlySet<string>, profile: DocumentProfile): ReadonlySet<string> {
  const { kindKey, subject, description, isPicture } = profile;
  const covered = [...keys].filter(key => key === kindKey || subject.has(key) || description.has(key));
  // A picture of a screen is one of the website, when the plan asks for that.
  if (isPicture && keys.has(SCREENSHOT)) covered.push(SCREENSHOT, ...(subject.has(WEBSITE) ? [WEBSITE] : []));
  return new Set(covered);
}

function isSaid(key: string, covered: ReadonlySet<string>, { choices }: DocumentProfile): boolean {
  if (covered.has(key)) return true;
  return choices.some(
    ([left, right]) => (key === left && covered.has(right)) || (key === right && covered.has(left)),
  );
}

function isEnough({ weight, missing }: Fit): boolean {
  return weight >= ENOUGH_WEIGHT || (weight > 0 && weight / (weight + missing) >= ENOUGH_SHARE);
}

function namesOtherSubject(
  keys: ReadonlySet<string>,
  profile: DocumentProfile,
  { rows, subjectKeys, weights }: PlanVocabulary,
): boolean {
  const ownKeys = rows.get(profile.rowCode)?.ownKeys;
  return [...keys].some(
    key => subjectKeys.has(key) && !ownKeys?.has(key) && (weights.get(key) ?? 0) >= CONTRADICTION_WEIGHT,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whether nothing that says what a paper is stands in the name without belonging to the document. */
export function explainsKinds(
  keys: ReadonlySet<string>,
  { profile, covered }: Fit,
  others: ReadonlySet<string>,
): boolean {
  const strange = [...keys].filter(
    key => !covered.has(key) && !others.has(key) && SAYS_WHAT.has(roleOfKey(key) ?? ''),
  );
  if (strange.length === 0) return true;
  const areMeeting = strange.every(key => roleOfKey(key) === 'meeting');
  if (profile.isPicture) return false;
  if (profile.kindKey === null) return !strange.some(key => roleOfKey(key) === 'meeting' || LETTERS.has(key));
  return areMeeting && (profile.kindRole === 'meeting' || profile.kindRole === 'wrapping');
}

const SAYS_WHAT: ReadonlySet<string> = new Set(['paper', 'meeting']);
const LETTERS: ReadonlySet<string> = new Set([
  '#assignment-letter',
  '#official-memo',
  '#request',
  '#certificate',
  '#analysis',
]);

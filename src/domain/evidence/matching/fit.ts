import { namesOtherSubject } from './contradiction.ts';
import { type DocumentProfile, isSameDocument, WEBSITE } from './document-profile.ts';
import { roleOfKey } from './lexicon.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';
import { FAINT_WORDS } from './synonyms.ts';

/** How a name fits a document. */
export interface Fit {
  readonly profile: DocumentProfile;
  /** Keys of the name that the document explains, its kind among them. */
  readonly covered: ReadonlySet<string>;
  /** Weight of the covered subject. */
  readonly weight: number;
  /** Weight of all that is covered, the kind among it. */
  readonly coverage: number;
  /** Weight of the subject that the name does not say. */
  readonly missing: number;
  /** True when only words are missing that decide nothing. */
  readonly isComplete: boolean;
}

/** The fit of a name, given as its keys, to a document; null when too little of it is there, or a word forbids it. */
export function computeFit(
  keys: ReadonlySet<string>,
  profile: DocumentProfile,
  vocabulary: PlanVocabulary,
): Fit | null {
  if (!hasKind(keys, profile)) return null;
  const covered = coveredKeys(keys, profile);
  const weigh = (key: string): number => weightIn(profile, key, vocabulary);
  const said = [...covered].filter(key => profile.subject.has(key) || profile.description.has(key));
  const weight = sum(said.map(weigh));
  const unsaid = [...profile.subject].filter(key => !isSaid(key, covered, profile));
  const missing = sum(unsaid.map(weigh));
  const isComplete = sum(unsaid.filter(key => !FAINT_WORDS.has(key)).map(weigh)) < COMPLETE_WEIGHT;
  const coverage = sum([...covered].map(weigh));
  const fit = { profile, covered, weight, coverage, missing, isComplete };
  const isBare = weight + missing < bareWeightOf(profile);
  if (isBare && profile.kindKey === null) return null;
  const saysEnough =
    isEnough(fit, said.length) ||
    isAllExplained(fit, keys) ||
    said.some(key => isUnique(key, profile, vocabulary));
  if (!isBare && !saysEnough) return null;
  const isPartial = isBare || missing > PARTIAL_WEIGHT;
  return isPartial && namesOtherSubject(keys, { profile, isBare }, vocabulary) ? null : fit;
}

const COMPLETE_WEIGHT = 0.05;
// Below it a subject is no more than words like "rapat" and the unit's name.
const BARE_WEIGHT = 0.2;
// "Foto kegiatan" is any photo; "Laporan kegiatan" is not any report.
const BARE_PICTURE_WEIGHT = 0.31;
// Above it a rare word is missing.
const PARTIAL_WEIGHT = 0.35;
const TWO_WORDS_WEIGHT = 0.99;
const ENOUGH_SHARE = 0.45;
const UNIQUE_WEIGHT = 0.7;
const RARE_WEIGHT = 0.55;

const SCREENSHOT = '#screenshot';

// "tersedia di ruang pelayanan" is where a paper lies, not what it is about.
const PLACES: ReadonlySet<string> = new Set(['#room', WEBSITE]);
const PLACE_WEIGHT = 0.3;

function weightIn({ isPicture }: DocumentProfile, key: string, { weights }: PlanVocabulary): number {
  const weight = weights.get(key) ?? 0;
  return !isPicture && PLACES.has(key) ? Math.min(weight, PLACE_WEIGHT) : weight;
}

function bareWeightOf({ kindRole }: DocumentProfile): number {
  return kindRole === 'wrapping' ? BARE_PICTURE_WEIGHT : BARE_WEIGHT;
}

function hasKind(
  keys: ReadonlySet<string>,
  { kindKey, kindRole, subject, needsScreen }: DocumentProfile,
): boolean {
  if (needsScreen && !keys.has(WEBSITE) && !keys.has(SCREENSHOT)) return false;
  if (kindKey === null || keys.has(kindKey)) return true;
  const isPictureOf = kindRole === 'screen' || kindKey === '#photo';
  return isPictureOf && subject.size > 0;
}

function coveredKeys(keys: ReadonlySet<string>, profile: DocumentProfile): ReadonlySet<string> {
  const { kindKey, kindRole, subject, description, isPicture } = profile;
  const covered = [...keys].filter(key => key === kindKey || subject.has(key) || description.has(key));
  // "screenshot SPP" shows the website that the plan asks for; "screenshot website" asks for no more than that.
  if (isPicture && keys.has(SCREENSHOT) && kindRole !== 'screen') {
    covered.push(SCREENSHOT, ...(subject.has(WEBSITE) ? [WEBSITE] : []));
  }
  return new Set(covered);
}

function isSaid(key: string, covered: ReadonlySet<string>, { choices }: DocumentProfile): boolean {
  if (covered.has(key)) return true;
  return choices.some(
    ([left, right]) => (key === left && covered.has(right)) || (key === right && covered.has(left)),
  );
}

function isEnough({ weight, missing }: Fit, wordCount: number): boolean {
  const areTwoRare = wordCount >= 2 && weight >= TWO_WORDS_WEIGHT;
  return areTwoRare || (weight > 0 && weight / (weight + missing) >= ENOUGH_SHARE);
}

// "SK Dumas": one rare word, and nothing that speaks for another document.
function isAllExplained({ covered, weight }: Fit, keys: ReadonlySet<string>): boolean {
  const rest = [...keys].filter(
    key => !covered.has(key) && roleOfKey(key) !== 'wrapping' && !FAINT_WORDS.has(key),
  );
  return weight >= RARE_WEIGHT && rest.length === 0;
}

// "DUPAK" alone is enough where no other document is about it.
function isUnique(
  key: string,
  profile: DocumentProfile,
  { profilesByKey, weights }: PlanVocabulary,
): boolean {
  if ((weights.get(key) ?? 0) < UNIQUE_WEIGHT || PLACES.has(key) || !profile.subject.has(key)) return false;
  return (profilesByKey.get(key) ?? []).every(other => isSameDocument(other, profile));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { ANY_KIND, NO_KIND, type SameDocuments } from './document-index.ts';
import { type DocumentProfile, SCREENSHOT, WEBSITE } from './document-profile.ts';
import { type Fit, isAllowed, type Measure, measureFit } from './fit.ts';
import type { NameKeys } from './name-keys.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';
import { type KeyWeight, rarestLists } from './rarest-lists.ts';

/** Whether another row's document of the same kind explains more of the name. */
export function hasBetterElsewhere(fit: Fit, name: NameKeys, vocabulary: PlanVocabulary): boolean {
  const question: Question = { fit, name, vocabulary, weights: weighKeys(name, vocabulary) };
  const seen = new Set<SameDocuments>();
  for (const list of candidates(question))
    for (const documents of list) {
      if (seen.has(documents)) continue;
      seen.add(documents);
      if (isBetterDocument(documents, question)) return true;
    }
  return false;
}

interface Question {
  readonly fit: Fit;
  readonly name: NameKeys;
  readonly vocabulary: PlanVocabulary;
  /** What each key of the name is worth; those that the plan does not know are left out. */
  readonly weights: readonly KeyWeight[];
}

function weighKeys({ keys }: NameKeys, { weights }: PlanVocabulary): readonly KeyWeight[] {
  const weighed: KeyWeight[] = [];
  for (const key of keys) {
    const weight = weights.get(key) ?? 0;
    if (weight > 0) weighed.push({ key, weight });
  }
  return weighed;
}

const MARGIN = 0.05;
const TELLING_WEIGHT = 0.45;

/**
 * Lists of documents that hold every one that can be better. To be that it must explain a certain weight of the name: then
 * it has one of the rarest keys, whose lists are short, without which less than that weight is left.
 */
function candidates(question: Question): readonly (readonly SameDocuments[])[] {
  const { fit, name, vocabulary, weights } = question;
  const { byKind } = vocabulary.documents;
  const indices = kindsLike(fit.profile).flatMap(kind => byKind.get(kind) ?? []);
  // A picture explains these where it does not have them: "screenshot SPP" shows a website.
  const unlisted = name.keys.has(SCREENSHOT) ? weighKeys(ofScreens(name), vocabulary) : [];
  if (fit.weight >= MARGIN) return rarestLists(indices, { weights, unlisted, least: leastCoverage(fit) });
  return [
    ...rarestLists(indices, { weights: strangeTo(fit, question), unlisted: [], least: MARGIN }),
    ...rarestLists(indices, { weights, unlisted, least: TELLING_WEIGHT }),
  ];
}

function ofScreens(name: NameKeys): NameKeys {
  return { ...name, keys: new Set([SCREENSHOT, WEBSITE]) };
}

function leastCoverage({ coverage, isComplete }: Fit): number {
  return isComplete ? coverage + MARGIN : coverage;
}

function kindsLike({ isPicture, kindKey }: DocumentProfile): readonly string[] {
  return isPicture || kindKey === null ? [ANY_KIND] : [kindKey, NO_KIND];
}

function isBetterDocument({ profile, profiles }: SameDocuments, question: Question): boolean {
  const { fit, name, vocabulary } = question;
  if (!mayBeBetter(profile, question)) return false;
  const measure = measureFit(name, profile, vocabulary);
  if (!measure || !isBetter(measure, question)) return false;
  return profiles.some(
    other =>
      other.rowCode !== fit.profile.rowCode && isAllowed(name, { ...measure, profile: other }, vocabulary),
  );
}

/** Tells most documents apart that share a word, before they are measured. */
function mayBeBetter(profile: DocumentProfile, { fit, name, weights }: Question): boolean {
  const { kindKey, subject, description, isPicture } = profile;
  const least = fit.weight < MARGIN ? MARGIN : leastCoverage(fit);
  let coverage = isPicture && name.keys.has(SCREENSHOT) ? Number.POSITIVE_INFINITY : ROUNDING;
  let tells = false;
  for (const { key, weight } of weights) {
    const isOwn = key === kindKey || subject.has(key);
    if (isOwn || description.has(key)) coverage += weight;
    if (isOwn && !tells) tells = canTellBetter(key, fit);
  }
  return tells && coverage >= least;
}

// Sums of the same weights differ by so little.
const ROUNDING = 1e-9;

// A better document says something that this one does not, or says all of its own where this one does not.
function canTellBetter(key: string, { profile, covered, isComplete }: Fit): boolean {
  if (isComplete) return !covered.has(key);
  return key !== profile.kindKey || profile.subject.has(key);
}

function isBetter(other: Measure, { fit: own, vocabulary }: Question): boolean {
  if (own.weight < MARGIN) {
    return (
      (other.isComplete && other.weight > TELLING_WEIGHT) || weightOfStrange(other, own, vocabulary) > MARGIN
    );
  }
  if (other.coverage > own.coverage + MARGIN) return true;
  return other.isComplete && !own.isComplete && other.coverage >= own.coverage;
}

// A bare "Notulen" loses a name only for words that its own row never says.
function weightOfStrange({ covered }: Measure, { profile }: Fit, { rows, weights }: PlanVocabulary): number {
  const ownKeys = rows.get(profile.rowCode)?.ownKeys;
  let total = 0;
  for (const key of covered) if (isStrange(key, ownKeys)) total += weights.get(key) ?? 0;
  return total;
}

function strangeTo({ profile }: Fit, { weights, vocabulary }: Question): readonly KeyWeight[] {
  const ownKeys = vocabulary.rows.get(profile.rowCode)?.ownKeys;
  return weights.filter(({ key }) => isStrange(key, ownKeys));
}

function isStrange(key: string, ownKeys: ReadonlySet<string> | undefined): boolean {
  return !ownKeys?.has(key) && !key.startsWith('#');
}

import { ANY_KIND, NO_KIND, type SameDocuments } from './document-index.ts';
import { type DocumentProfile, SCREENSHOT, WEBSITE } from './document-profile.ts';
import { type Fit, isAllowed, type Measure, measureFit, weightInPaper } from './fit.ts';
import type { NameKeys } from './name-keys.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';
import { type KeyWeight, rarestLists, sumOf } from './rarest-lists.ts';

/** Whether another row's document of the same kind explains more of the name. */
export function hasBetterElsewhere(fit: Fit, name: NameKeys, vocabulary: PlanVocabulary): boolean {
  const question = askAbout(fit, name, vocabulary);
  const measured = new Set<SameDocuments>();
  for (const list of candidates(question))
    for (const documents of list) {
      if (!mayBeBetter(documents.profile, question) || measured.has(documents)) continue;
      measured.add(documents);
      if (isBetterDocument(documents, question)) return true;
    }
  return false;
}

interface WeighedKey extends KeyWeight {
  /** In a document that is no picture. */
  readonly inPaper: number;
}

interface Question {
  readonly fit: Fit;
  readonly name: NameKeys;
  readonly vocabulary: PlanVocabulary;
  /** What each key of the name is worth, the dearest first; those that the plan does not know are left out. */
  readonly weights: readonly WeighedKey[];
  /** What a picture explains where it does not have them: "screenshot SPP" shows a website. */
  readonly unlisted: readonly KeyWeight[];
  /** How much of all these weights a better document may leave unexplained. */
  readonly slack: number;
}

function askAbout(fit: Fit, name: NameKeys, vocabulary: PlanVocabulary): Question {
  const weights = weighKeys(name.keys, vocabulary);
  const unlisted = name.keys.has(SCREENSHOT) ? weighKeys([SCREENSHOT, WEBSITE], vocabulary) : [];
  const least = fit.weight < MARGIN ? MARGIN : leastCoverage(fit);
  return { fit, name, vocabulary, weights, unlisted, slack: sumOf(weights) - least + ROUNDING };
}

function weighKeys(keys: Iterable<string>, { weights }: PlanVocabulary): readonly WeighedKey[] {
  const weighed: WeighedKey[] = [];
  for (const key of keys) {
    const weight = weights.get(key) ?? 0;
    if (weight > 0) weighed.push({ key, weight, inPaper: weightInPaper(key, weight) });
  }
  return weighed.sort((a, b) => b.weight - a.weight);
}

const MARGIN = 0.05;
const TELLING_WEIGHT = 0.45;
// Sums of the same weights in another order differ by so little.
const ROUNDING = 1e-9;

/**
 * Lists of documents that hold every one that can be better. To be that it must explain a certain weight of the name: then
 * it has one of the rarest keys, whose lists are short, without which less than that weight is left.
 */
function candidates(question: Question): readonly (readonly SameDocuments[])[] {
  const { fit, vocabulary, weights, unlisted } = question;
  const { byKind } = vocabulary.documents;
  const indices = kindsLike(fit.profile).flatMap(kind => byKind.get(kind) ?? []);
  if (fit.weight >= MARGIN) return rarestLists(indices, { weights, unlisted, least: leastCoverage(fit) });
  return [
    ...rarestLists(indices, { weights: strangeTo(fit, question), unlisted: [], least: MARGIN }),
    ...rarestLists(indices, { weights, unlisted, least: TELLING_WEIGHT }),
  ];
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
function mayBeBetter(
  { kindKey, subject, description, isPicture }: DocumentProfile,
  { fit, name, weights, unlisted, slack }: Question,
): boolean {
  let left = slack;
  if (isPicture)
    for (const { key, weight } of unlisted) if (!name.keys.has(key) && subject.has(key)) left += weight;
  let tells = false;
  for (const { key, weight, inPaper } of weights) {
    const isOwn = key === kindKey || subject.has(key);
    if (isOwn) tells ||= canTellBetter(key, fit);
    const isExplained = isOwn || description.has(key) || (isPicture && key === SCREENSHOT);
    left -= isExplained ? weight - (isPicture ? weight : inPaper) : weight;
    if (left < 0) return false;
  }
  return tells;
}

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

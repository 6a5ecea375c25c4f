import { ANY_KIND, NO_KIND, type SameDocuments } from './document-index.ts';
import { type DocumentProfile, WEBSITE } from './document-profile.ts';
import { coverageOf, type Fit, isAllowed, measureFit } from './fit.ts';
import type { NameKeys } from './name-keys.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';

/** Whether another row's document of the same kind explains more of the name. */
export function hasBetterElsewhere(fit: Fit, name: NameKeys, vocabulary: PlanVocabulary): boolean {
  const seen = new Set<SameDocuments>();
  // Most documents that share a word explain less of the name: these are told apart first.
  const least = fit.weight < MARGIN ? MARGIN : fit.coverage;
  for (const documents of candidates({ fit, least }, name, vocabulary)) {
    if (seen.has(documents)) continue;
    seen.add(documents);
    if (coverageOf(name.keys, documents.profile, vocabulary) < least) continue;
    const measure = measureFit(name, documents.profile, vocabulary);
    if (!measure || !isBetter(measure, fit, vocabulary)) continue;
    const isMeantThere = (profile: DocumentProfile): boolean =>
      profile.rowCode !== fit.profile.rowCode && isAllowed(name, { ...measure, profile }, vocabulary);
    if (documents.profiles.some(isMeantThere)) return true;
  }
  return false;
}

const MARGIN = 0.05;

/** Documents that share a telling key with the name, the rarest key first, as long as what is left can still be better. */
function* candidates(
  { fit, least }: { readonly fit: Fit; readonly least: number },
  { keys }: NameKeys,
  { documents, weights }: PlanVocabulary,
): Generator<SameDocuments> {
  const weigh = (key: string): number => weights.get(key) ?? 0;
  let left = sumOf(keys, weigh) + weigh(WEBSITE);
  if (left < least) return;
  const indices = kindsLike(fit.profile).flatMap(kind => documents.byKind.get(kind) ?? []);
  const lists = [...keys]
    .filter(key => canTellBetter(key, fit))
    .map(key => {
      // Lists of a common key are long: they are not copied.
      const found = indices.flatMap(index => [index.get(key) ?? []]);
      return { key, found, length: found.reduce((total, list) => total + list.length, 0) };
    })
    .sort((a, b) => a.length - b.length);
  for (const { key, found } of lists) {
    if (left < least) return;
    for (const list of found) yield* list;
    left -= weigh(key);
  }
}

function kindsLike({ isPicture, kindKey }: DocumentProfile): readonly string[] {
  return isPicture || kindKey === null ? [ANY_KIND] : [kindKey, NO_KIND];
}

function sumOf(keys: Iterable<string>, weigh: (key: string) => number): number {
  let total = 0;
  for (const key of keys) total += weigh(key);
  return total;
}

// A better document says something that this one does not, or says all of its own where this one does not.
function canTellBetter(key: string, { profile, covered, isComplete }: Fit): boolean {
  if (isComplete) return !covered.has(key);
  return key !== profile.kindKey || profile.subject.has(key);
}

function isBetter(
  other: Pick<Fit, 'covered' | 'coverage' | 'weight' | 'isComplete'>,
  own: Fit,
  vocabulary: PlanVocabulary,
): boolean {
  if (own.weight < MARGIN) {
    return (
      (other.isComplete && other.weight > TELLING_WEIGHT) || weightOfStrange(other, own, vocabulary) > MARGIN
    );
  }
  if (other.coverage > own.coverage + MARGIN) return true;
  return other.isComplete && !own.isComplete && other.coverage >= own.coverage;
}

const TELLING_WEIGHT = 0.45;

// A bare "Notulen" loses a name only for words that its own row never says.
function weightOfStrange(other: Pick<Fit, 'covered'>, own: Fit, { rows, weights }: PlanVocabulary): number {
  const ownKeys = rows.get(own.profile.rowCode)?.ownKeys;
  return sumOf(
    [...other.covered].filter(key => !ownKeys?.has(key) && !key.startsWith('#')),
    key => weights.get(key) ?? 0,
  );
}

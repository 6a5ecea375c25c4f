import { namesOtherKind } from './contradiction.ts';
import type { DocumentProfile } from './document-profile.ts';
import { computeFit, type Fit } from './fit.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';

/** What a name is to a choice of documents: its keys, and its words as written. */
export interface NameKeys {
  readonly keys: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** The numbers of the row's documents that the name proves, ascending; none where it may mean another. */
export function chooseDocuments(
  name: NameKeys,
  profiles: readonly DocumentProfile[],
  vocabulary: PlanVocabulary,
): readonly number[] {
  const fits = profiles.flatMap(profile => computeFit(name.keys, profile, vocabulary) ?? []);
  const clear = dropUnclear(dropPartOfOthers(fits), name);
  const proved = kindsOf(clear.map(({ profile }) => profile));
  const expected = kindsOf(profiles);
  const chosen = clear
    .filter(
      ({ profile, covered }) => !namesOtherKind(profile, { keys: name.keys, covered, proved, expected }),
    )
    .filter(fit => !hasBetterElsewhere(fit, name.keys, vocabulary));
  return [...new Set(chosen.map(({ profile }) => profile.number))].sort((a, b) => a - b);
}

function kindsOf(profiles: readonly DocumentProfile[]): ReadonlySet<string> {
  return new Set(profiles.flatMap(({ kindKey }) => kindKey ?? []));
}

// "Laporan evaluasi SOP" is the report, not also the SOP.
function dropPartOfOthers(fits: readonly Fit[]): readonly Fit[] {
  return fits.filter(
    fit => !fits.some(other => other.covered.size > fit.covered.size && holdsAll(other.covered, fit.covered)),
  );
}

// Several documents by the same words: the one that has no more to say, else the one written so, else none.
function dropUnclear(fits: readonly Fit[], { words }: NameKeys): readonly Fit[] {
  return fits.filter(fit => {
    const rivals = fits.filter(
      other =>
        other.profile.number !== fit.profile.number &&
        isSameSet(other.covered, fit.covered) &&
        !differInYears(other, fit),
    );
    if (rivals.length === 0) return true;
    const rank = rankOf(fit, words);
    return rivals.every(rival => rankOf(rival, words) < rank);
  });
}

// "SKP th. 2020 dan 2021" is both: the years part them, not the words.
function differInYears(a: Fit, b: Fit): boolean {
  return a.profile.years.length > 0 && b.profile.years.length > 0;
}

function rankOf({ profile, isComplete }: Fit, words: ReadonlySet<string>): number {
  const shared = [...profile.rawWords].filter(word => words.has(word)).length;
  return (isComplete ? 1000 : 0) + shared;
}

const MARGIN = 0.05;

// Another row's document of the same kind that explains more of the name.
function hasBetterElsewhere(fit: Fit, keys: ReadonlySet<string>, vocabulary: PlanVocabulary): boolean {
  const candidates = new Set(
    [...keys].filter(key => canTellBetter(key, fit)).flatMap(key => vocabulary.profilesByKey.get(key) ?? []),
  );
  return [...candidates].some(candidate => {
    if (candidate.rowCode === fit.profile.rowCode || !isRival(candidate, fit.profile)) return false;
    const other = computeFit(keys, candidate, vocabulary);
    return other !== null && isBetter(other, fit, vocabulary);
  });
}

// A better document says something that this one does not, or says all of its own where this one does not.
function canTellBetter(key: string, { profile, covered, isComplete }: Fit): boolean {
  if (isComplete) return !covered.has(key);
  return key !== profile.kindKey || profile.subject.has(key);
}

function isRival(candidate: DocumentProfile, own: DocumentProfile): boolean {
  return (
    own.isPicture || candidate.kindKey === own.kindKey || candidate.kindKey === null || own.kindKey === null
  );
}

function isBetter(other: Fit, own: Fit, vocabulary: PlanVocabulary): boolean {
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
function weightOfStrange(other: Fit, own: Fit, { rows, weights }: PlanVocabulary): number {
  const ownKeys = rows.get(own.profile.rowCode)?.ownKeys;
  return [...other.covered].reduce(
    (total, key) => (ownKeys?.has(key) || key.startsWith('#') ? total : total + (weights.get(key) ?? 0)),
    0,
  );
}

function holdsAll(all: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every(key => all.has(key));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && holdsAll(a, b);
}

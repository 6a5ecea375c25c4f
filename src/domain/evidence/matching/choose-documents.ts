import { hasBetterElsewhere } from './better-elsewhere.ts';
import { namesOtherKind, strangeWords } from './contradiction.ts';
import type { DocumentProfile } from './document-profile.ts';
import { computeFit, type Fit } from './fit.ts';
import type { KindRole } from './kind-roles.ts';
import { roleOfKey } from './lexicon.ts';
import type { NameKeys } from './name-keys.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';
import { FAINT_WORDS, PEOPLE_WORDS } from './synonyms.ts';

/** The numbers of the row's documents that the name proves, ascending; none where it may mean another. */
export function chooseDocuments(
  name: NameKeys,
  profiles: readonly DocumentProfile[],
  vocabulary: PlanVocabulary,
): readonly number[] {
  const fits = profiles.flatMap(profile => computeFit(name, profile, vocabulary) ?? []);
  const clear = dropUnclear(dropPartOfOthers(fits, name), name);
  const proved = kindsOf(clear.map(({ profile }) => profile));
  const expected = kindsOf(profiles);
  const chosen = clear
    .filter(
      ({ profile, covered }) => !namesOtherKind(profile, { keys: name.keys, covered, proved, expected }),
    )
    .filter(fit => !hasBetterElsewhere(fit, name, vocabulary));
  const proven =
    chosen.length > 0 ? chosen.map(({ profile }) => profile) : leftOutKinds(name, profiles, vocabulary);
  return [...new Set(proven.map(({ number }) => number))].sort((a, b) => a - b);
}

function kindsOf(profiles: readonly DocumentProfile[]): ReadonlySet<string> {
  return new Set(profiles.flatMap(({ kindKey }) => kindKey ?? []));
}

// "Laporan evaluasi SOP" is the report, not also the SOP.
function dropPartOfOthers(fits: readonly Fit[], { keys }: NameKeys): readonly Fit[] {
  return fits.filter(
    fit =>
      !fits.some(
        other =>
          (other.covered.size > fit.covered.size && holdsAll(other.covered, fit.covered)) ||
          (keys.has(other.profile.kindKey ?? '') && isObjectOf(fit, other)),
      ),
  );
}

// "Notula rapat penyusunan renja ZI" is the minutes, not also the renja.
function isObjectOf({ profile }: Fit, other: Fit): boolean {
  const { kindKey } = profile;
  if (kindKey === null || other.profile.kindKey === kindKey || other.profile.kindKey === null) return false;
  return other.profile.subject.has(kindKey) && !profile.subject.has(other.profile.kindKey);
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

// "monev gratifikasi smt 1" in the folder of the "Laporan monitoring dan evaluasi gratifikasi": the name says no kind, but
// the whole subject, and no other document of the row has that.
function leftOutKinds(
  name: NameKeys,
  profiles: readonly DocumentProfile[],
  vocabulary: PlanVocabulary,
): readonly DocumentProfile[] {
  return profiles.filter(profile => {
    const { kindKey, subject, number } = profile;
    if (kindKey === null || subject.size === 0 || !isLeftOutKind(profile)) return false;
    const covered = new Set([...name.keys].filter(key => subject.has(key) || profile.description.has(key)));
    if (![...subject].every(key => covered.has(key) || FAINT_WORDS.has(key) || PEOPLE_WORDS.has(key)))
      return false;
    const weight = [...covered].reduce((total, key) => total + (vocabulary.weights.get(key) ?? 0), 0);
    if (weight < LEFT_OUT_WEIGHT || strangeWords(name, covered, { profile, vocabulary }).length > 0)
      return false;
    // "SKP 2021" is no analysis of the SKP, "Daftar hadir rapat" no recap of attendance.
    if (
      [...covered].some(
        key => roleOfKey(key) === 'named' || (roleOfKey(key) === 'meeting' && isOfMeeting(name)),
      )
    )
      return false;
    if ([...name.keys].some(key => !covered.has(key) && !MAY_WRAP.has(roleOfKey(key)))) return false;
    return profiles.every(
      other => other.number === number || ![...subject].every(key => other.subject.has(key)),
    );
  });
}

function isOfMeeting({ words }: NameKeys): boolean {
  return words.has('daftar') || words.has('rapat');
}

const LEFT_OUT_WEIGHT = 0.3;
const MAY_WRAP: ReadonlySet<KindRole | null> = new Set([null, 'wrapping']);

function isLeftOutKind({ kindRole, isPicture, isOnce }: DocumentProfile): boolean {
  return !isPicture && !isOnce && (kindRole === 'paper' || kindRole === 'wrapping');
}

function holdsAll(all: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every(key => all.has(key));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && holdsAll(a, b);
}

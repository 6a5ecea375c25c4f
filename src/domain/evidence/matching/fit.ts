import {
  isAboutPaper,
  isOfOutsiders,
  namesOtherSubject,
  namesOtherTeam,
  strangeWords,
} from './contradiction.ts';
import { type DocumentProfile, SCREENSHOT, WEBSITE } from './document-profile.ts';
import { roleOfKey } from './lexicon.ts';
import type { NameKeys } from './name-keys.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';
import { isOtherPaper, showsOther } from './shown.ts';
import { CADENCE_WORDS, FAINT_WORDS, PEOPLE_WORDS, TRAINING_WORDS } from './synonyms.ts';

/** How much of a document a name says, whatever row the document stands in. */
export interface Measure {
  readonly profile: DocumentProfile;
  /** Keys of the name that the document explains, its kind among them. */
  readonly covered: ReadonlySet<string>;
  /** Weight of the covered subject. */
  readonly weight: number;
  /** Weight of all that is covered, the kind among it. */
  readonly coverage: number;
  /** Weight of the subject that the name does not say. */
  readonly missing: number;
  /** Words of the subject that it does not say. */
  readonly unsaid: readonly string[];
  /** True when only words are missing that decide nothing. */
  readonly isComplete: boolean;
}

/** How a name fits a document. */
export type Fit = Measure;

/** The fit of a name to a document; null when too little of it is there, or a word forbids it. */
export function computeFit(name: NameKeys, profile: DocumentProfile, vocabulary: PlanVocabulary): Fit | null {
  const measure = measureFit(name, profile, vocabulary);
  return measure && isAllowed(name, measure, vocabulary) ? measure : null;
}

/** What of a document a name says; null when its kind is not there. */
export function measureFit(
  { keys, objects }: NameKeys,
  profile: DocumentProfile,
  vocabulary: PlanVocabulary,
): Measure | null {
  if (profile.kindKey !== null && objects.has(profile.kindKey)) return null;
  const covered = coveredKeys(keys, profile);
  const unsaid = unsaidKeys(covered, profile);
  if (!hasKind(keys, profile, unsaid)) return null;
  let weight = 0;
  let coverage = 0;
  for (const key of covered) {
    const own = weightIn(profile, key, vocabulary);
    coverage += own;
    if (isSubjectOf(key, profile)) weight += own;
  }
  let missing = 0;
  let lacking = 0;
  for (const key of unsaid) {
    const own = weightIn(profile, key, vocabulary);
    missing += own;
    if (!FAINT_WORDS.has(key)) lacking += own;
  }
  return { profile, covered, unsaid, weight, missing, coverage, isComplete: lacking < COMPLETE_WEIGHT };
}

function unsaidKeys(covered: ReadonlySet<string>, profile: DocumentProfile): readonly string[] {
  const unsaid: string[] = [];
  // "capture SIMRS" shows the "aplikasi SIMRS", "SS IG" an upload.
  const isShown = profile.kindRole === 'screen' && covered.has(SCREENSHOT) && covered.size > 1;
  for (const key of profile.subject) {
    if (!isSaid(key, covered, profile) && !(isShown && ON_SCREEN.has(key))) unsaid.push(key);
  }
  return unsaid;
}

function isSubjectOf(key: string, { subject, description }: DocumentProfile): boolean {
  return subject.has(key) || description.has(key);
}

/** Whether a measured document is meant, as far as its own row and the name tell. */
export function isAllowed(name: NameKeys, measure: Measure, vocabulary: PlanVocabulary): boolean {
  const { profile, covered, weight, missing } = measure;
  const isBare = weight + missing < bareWeightOf(profile);
  if (isBare && profile.kindKey === null) return false;
  if (namesOtherTeam(name, profile) || isAboutPaper(name, profile)) return false;
  if (isOfOutsiders(name, profile, vocabulary)) return false;
  if (isOtherPaper(name, profile) || showsOther(name, profile, measure)) return false;
  const strange = strangeWords(name, covered, { profile, vocabulary });
  if (strange.length > 0 && isApart(measure, vocabulary)) return false;
  if (
    !isBare &&
    !saysEnough(name, measure, vocabulary) &&
    !isListOfKinds(name, measure, strange.length > 0 ? null : vocabulary)
  )
    return false;
  if (!isBare && (lacksCore(measure, vocabulary) || saysOnlyPlace(measure))) return false;
  const isPartial = isBare || missing > PARTIAL_WEIGHT;
  return !(isPartial && namesOtherSubject(name.keys, { profile, isBare }, vocabulary));
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

// "tersedia di ruang pelayanan" is where a paper lies, not what it is about.
const PLACES: ReadonlySet<string> = new Set(['#room', WEBSITE]);
const PLACE_WEIGHT = 0.3;
const ON_SCREEN: ReadonlySet<string> = new Set(['#application', 'unggahan']);

function weightIn({ isPicture }: DocumentProfile, key: string, { weights }: PlanVocabulary): number {
  const weight = weights.get(key) ?? 0;
  return isPicture ? weight : weightInPaper(key, weight);
}

/** What a key of that weight is worth in a document that is no picture. */
export function weightInPaper(key: string, weight: number): number {
  return PLACES.has(key) ? Math.min(weight, PLACE_WEIGHT) : weight;
}

function bareWeightOf({ kindRole }: DocumentProfile): number {
  return kindRole === 'wrapping' ? BARE_PICTURE_WEIGHT : BARE_WEIGHT;
}

/**
 * Whether the name leaves out a word that tells the document from others of its kind. Beside a word of its own it then
 * rather means another: "SK Tim pengadaan barang" is not the "SK Tim Pembangunan ZI".
 */
function isApart({ profile, covered, unsaid }: Measure, { unitKeys }: PlanVocabulary): boolean {
  // "foto maklumat bupati" is not the "Foto maklumat di ruang tunggu".
  const described = [...profile.description];
  const isPhoto = profile.kindKey === '#photo' || profile.kindKey === '#video';
  if (isPhoto && described.length > 0 && !described.some(key => covered.has(key))) return true;
  return unsaid.some(
    key =>
      key !== profile.kindKey &&
      // "screenshot website kementerian" is not the "Website kantor".
      (!unitKeys.has(key) || profile.kindKey === WEBSITE || profile.subject.has(WEBSITE)) &&
      !(profile.kindKey === '#certificate' && TRAINING_WORDS.has(key)) &&
      (key === 'pegawai' || !PEOPLE_WORDS.has(key)) &&
      // "Penilaian kinerja vendor" is not the "Penilaian kinerja bulanan".
      (profile.kindKey === null || !CADENCE_WORDS.has(key)) &&
      (profile.isPicture || !PLACES.has(key)),
  );
}

// "foto halaman" for the "Foto spanduk ZI di halaman".
function saysOnlyPlace({ profile, covered }: Measure): boolean {
  if (profile.hasListSubject || profile.subject.size === 0) return false;
  return ![...profile.subject].some(key => covered.has(key)) && profile.isPicture;
}

/**
 * Whether the name says only what the subject is kept in or comes with: "foto ruang rapat" for the "Foto ruang laktasi",
 * "foto pelayanan" for the "Foto maklumat pelayanan".
 */
function lacksCore({ profile, covered, unsaid }: Measure, { unitKeys }: PlanVocabulary): boolean {
  if (profile.hasListSubject) return false;
  if (unsaid.some(key => roleOfKey(key) === 'named' && key !== profile.kindKey)) return true;
  const isPlain = (key: string): boolean =>
    roleOfKey(key) === null && !FAINT_WORDS.has(key) && !unitKeys.has(key);
  const isThing = (key: string): boolean => roleOfKey(key) === 'thing' && key !== profile.kindKey;
  const saysPlain = [...covered].some(key => isPlain(key));
  return !saysPlain && unsaid.some(isPlain) && [...covered].some(isThing);
}

// "Undangan, daftar hadir, notulen.pdf" in the folder of the one meeting that the cell lists them for.
function isListOfKinds(
  { keys }: NameKeys,
  { profile, covered }: Measure,
  vocabulary: PlanVocabulary | null,
): boolean {
  if (!profile.hasListSubject || vocabulary === null) return false;
  // "absen rapat bulanan" is of a meeting of its own.
  if ([...keys].some(key => CADENCE_WORDS.has(key) && !covered.has(key))) return false;
  const siblings = vocabulary.rows.get(profile.rowCode)?.profiles ?? [];
  return siblings.every(({ number, kindKey }) => number === profile.number || kindKey !== profile.kindKey);
}

function saysEnough({ keys }: NameKeys, measure: Measure, vocabulary: PlanVocabulary): boolean {
  const { profile, covered } = measure;
  const said = [...covered].filter(key => isSubjectOf(key, profile));
  return (
    isEnough(measure, said.length) ||
    isAllExplained(measure, keys) ||
    said.some(key => isUnique(key, profile, vocabulary))
  );
}

function hasKind(
  keys: ReadonlySet<string>,
  { kindKey, kindRole, subject, needsScreen }: DocumentProfile,
  unsaid: readonly string[],
): boolean {
  if (needsScreen && !keys.has(WEBSITE) && !keys.has(SCREENSHOT)) return false;
  if (kindKey === null || keys.has(kindKey)) return true;
  // "screenshot e-arsip" shows the "Aplikasi E Arsip".
  if (kindRole === 'thing' && subject.size > 0) return unsaid.length === 0 && keys.has(SCREENSHOT);
  const isPictureOf = kindRole === 'screen' || kindKey === '#photo' || kindKey === '#video';
  return isPictureOf && subject.size > 0;
}

function coveredKeys(keys: ReadonlySet<string>, profile: DocumentProfile): ReadonlySet<string> {
  const { kindKey, kindRole, subject, description, isPicture } = profile;
  const covered = new Set<string>();
  for (const key of keys) if (key === kindKey || subject.has(key) || description.has(key)) covered.add(key);
  // "screenshot SPP" shows the website that the plan asks for; "screenshot website" asks for no more than that.
  if (isPicture && keys.has(SCREENSHOT) && kindRole !== 'screen') {
    covered.add(SCREENSHOT);
    if (subject.has(WEBSITE)) covered.add(WEBSITE);
  }
  return covered;
}

function isSaid(key: string, covered: ReadonlySet<string>, { choices }: DocumentProfile): boolean {
  if (covered.has(key)) return true;
  return choices.some(
    ([left, right]) => (key === left && covered.has(right)) || (key === right && covered.has(left)),
  );
}

function isEnough({ weight, missing }: Measure, wordCount: number): boolean {
  const areTwoRare = wordCount >= 2 && weight >= TWO_WORDS_WEIGHT;
  return areTwoRare || (weight > 0 && weight / (weight + missing) >= ENOUGH_SHARE);
}

// "SK Dumas": one rare word, and nothing that speaks for another document.
function isAllExplained({ covered, weight }: Measure, keys: ReadonlySet<string>): boolean {
  const rest = [...keys].filter(
    key => !covered.has(key) && roleOfKey(key) !== 'wrapping' && !FAINT_WORDS.has(key),
  );
  return weight >= RARE_WEIGHT && rest.length === 0;
}

// "DUPAK" alone is enough where no other document is about it.
function isUnique(key: string, profile: DocumentProfile, { documents, weights }: PlanVocabulary): boolean {
  if ((weights.get(key) ?? 0) < UNIQUE_WEIGHT || PLACES.has(key) || !profile.subject.has(key)) return false;
  return documents.identities.get(key) === profile.identity;
}

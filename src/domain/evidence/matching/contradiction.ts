import type { DocumentProfile } from './document-profile.ts';
import { roleOfKey, saysWhat } from './lexicon.ts';
import type { NameKeys } from './name-keys.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';
import {
  FAINT_WORDS,
  GROUP_WORDS,
  MAKER_WORDS,
  NO_PAPER_WORDS,
  OUTSIDERS,
  PEOPLE_WORDS,
  PLACE_WORDS,
  PROFESSIONS,
  TEAM_WORDS,
} from './synonyms.ts';
import { isUnitWord } from './unit-word.ts';

/**
 * Whether a name, given as its keys, speaks of another document's subject. Its own row's words do so only where
 * they belong to a document beside this one ("Publikasi SKM" is not the "Rencana tindak lanjut SKM").
 */
export function namesOtherSubject(
  keys: ReadonlySet<string>,
  { profile, isBare }: { readonly profile: DocumentProfile; readonly isBare: boolean },
  { rows, subjectKeys, weights }: PlanVocabulary,
): boolean {
  const row = rows.get(profile.rowCode);
  const weigh = (key: string): number => weights.get(key) ?? 0;
  const named = [...keys].filter(key => subjectKeys.has(key));
  const strange = named.filter(key => !row?.ownKeys.has(key) && !isEmployee(key, profile));
  if (!isBare) {
    const isOwn = (key: string): boolean => profile.subject.has(key) || profile.description.has(key);
    return strange.length > 0 || named.some(key => row?.documentKeys.has(key) && !isOwn(key));
  }
  // "SOP pelaporan gratifikasi" is the "SOP" of the row about gratifikasi: its topic is the rarer word.
  const topics = [...keys].filter(key => row?.topicKeys.has(key) && isSubject(key));
  return Math.max(0, ...strange.map(weigh)) > Math.max(0, ...topics.map(weigh));
}

/**
 * The words of a name that neither the document nor its row explains: another subject's, as far as one can know. Kinds,
 * people, times and words that say little are none; the unit's own name weighs nothing.
 */
export function strangeWords(
  { subjects }: NameKeys,
  covered: ReadonlySet<string>,
  { profile, vocabulary }: { readonly profile: DocumentProfile; readonly vocabulary: PlanVocabulary },
): readonly string[] {
  const ownKeys = vocabulary.rows.get(profile.rowCode)?.ownKeys;
  return subjects.filter(
    key =>
      !covered.has(key) &&
      !ownKeys?.has(key) &&
      !isEmployee(key, profile) &&
      (isSubject(key) || profile.kindRole === 'paper'),
  );
}

// "SKP perawat" is one of the "SKP pegawai", "penilaian kinerja bidan" of the "Penilaian kinerja bulanan".
function isEmployee(key: string, { subject }: DocumentProfile): boolean {
  return PROFESSIONS.has(key) && PERSONAL.some(word => subject.has(word));
}

/** The words of a name that speak of a subject or a thing, whatever document they are held against. */
export function subjectsOf(
  { keys, persons }: Pick<NameKeys, 'keys' | 'persons'>,
  { unitKeys, unitWords }: PlanVocabulary,
): readonly string[] {
  return [...keys].filter(
    key =>
      (isSubject(key) || roleOfKey(key) === 'thing') &&
      (TELLING_FAINT.has(key) || !FAINT_WORDS.has(key)) &&
      !SIGNERS.has(key) &&
      !PLACE_WORDS.has(key) &&
      !persons.has(key) &&
      !unitKeys.has(key) &&
      !isUnitWord(key, unitWords),
  );
}

/** Whether the document is about the unit's own people and the name about others: "rekap absen tahanan". */
export function isOfOutsiders(
  { keys }: NameKeys,
  { rowCode, subject }: DocumentProfile,
  { rows }: PlanVocabulary,
): boolean {
  if (!OF_STAFF.some(key => subject.has(key))) return false;
  const ownKeys = rows.get(rowCode)?.ownKeys;
  return [...keys].some(key => OUTSIDERS.has(key) && !ownKeys?.has(key));
}

const PERSONAL: readonly string[] = ['#skp', 'pegawai', 'kinerja', 'perilaku', 'disiplin'];
const OF_STAFF: readonly string[] = ['#attendance', ...PERSONAL];

/** Whether the name is the decree of a group and the document is not: "SK Tim penyusun maklumat" is no "SK Maklumat". */
export function namesOtherTeam(
  { keys }: NameKeys,
  { kindKey, subject, description }: DocumentProfile,
): boolean {
  if (kindKey !== DECREE) return false;
  const isSaid = (key: string): boolean => subject.has(key) || description.has(key);
  const named = [...keys];
  if (named.some(key => MAKER_WORDS.has(key) && !isSaid(key)))
    return ![...subject].some(key => MAKER_WORDS.has(key));
  return (
    named.some(key => GROUP_WORDS.has(key)) &&
    ![...subject, ...description].some(key => TEAM_WORDS.has(key) || MAKER_WORDS.has(key))
  );
}

/**
 * Whether the name speaks of the paper and is not it: its cover, a photo of the meeting about it ("foto rapat renstra").
 * A paper with a kind of its own says by that what it is.
 */
export function isAboutPaper({ keys, words }: NameKeys, profile: DocumentProfile): boolean {
  const { kindKey, kindRole, subject, isPicture, rawWords } = profile;
  if ([...NO_PAPER_WORDS].some(word => words.has(word) && !subject.has(word))) return true;
  if (isPicture || (kindKey !== null && kindRole !== 'named')) return false;
  return PHOTOS.some(key => keys.has(key)) || (words.has('rapat') && !rawWords.has('rapat'));
}

const PHOTOS: readonly string[] = ['#photo', '#video'];
const DECREE = '#decree';

// Words of little weight that still tell one subject from another.
const TELLING_FAINT: ReadonlySet<string> = new Set(['zi', 'pembangunan', 'internal', 'kegiatan']);

// They sign a paper or are meant by it; "rekap mutasi pegawai" is about its pegawai.
const SIGNERS: ReadonlySet<string> = new Set(
  [...PEOPLE_WORDS, ...'mahasiswa peserta asn pns cpns pppk'.split(' ')].filter(word => word !== 'pegawai'),
);

function isSubject(key: string): boolean {
  const role = roleOfKey(key);
  return role === null || role === 'named';
}

/** What of a name must be compared with the kinds of papers that it lists. */
export interface KindQuestion {
  readonly keys: ReadonlySet<string>;
  /** Keys that the document explains. */
  readonly covered: ReadonlySet<string>;
  /** Kinds of the other documents of the row that the name proves. */
  readonly proved: ReadonlySet<string>;
  /** Kinds of all documents of the row. */
  readonly expected: ReadonlySet<string>;
}

/** Whether the name lists a kind of paper that the document is not: "Undangan workshop LAKIN" is no LAKIN. */
export function namesOtherKind(
  profile: DocumentProfile,
  { keys, covered, proved, expected }: KindQuestion,
): boolean {
  const strange = [...keys].filter(key => !covered.has(key) && !proved.has(key) && saysWhat(key));
  if (strange.length === 0) return false;
  if (profile.isPicture) return !PICTURES.some(key => keys.has(key));
  if (profile.kindKey === null) return strange.some(key => expected.has(key) || !MAY_CARRY.has(key));
  if (profile.kindRole !== 'named' && strange.every(key => roleOfKey(key) === 'cover')) return false;
  const mayLieTogether = profile.kindRole === 'meeting' || profile.kindRole === 'wrapping';
  return !mayLieTogether || strange.some(key => roleOfKey(key) !== 'meeting');
}

const PICTURES: readonly string[] = ['#screenshot', '#photo'];

// A document without a kind may come as one of these: "SK Penetapan Pegawai Teladan", "Laporan Evaluasi SPP".
const MAY_CARRY: ReadonlySet<string> = new Set(['#decree', '#report', '#official-record']);

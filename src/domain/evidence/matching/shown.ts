import { type DocumentProfile, SCREENSHOT } from './document-profile.ts';
import { roleOfKey, saysWhat } from './lexicon.ts';
import type { NameKeys } from './name-keys.ts';
import { FAINT_WORDS, PEOPLE_WORDS } from './synonyms.ts';

/**
 * Whether the name shows something else than the photo that the plan asks for. What a photo shows is said first: "kursi roda
 * baru" is no "Foto ramp kursi roda"; the pact itself is no "Foto penandatanganan pakta integritas".
 */
export function showsOther(
  { keys, words }: NameKeys,
  profile: DocumentProfile,
  { covered, unsaid }: { readonly covered: ReadonlySet<string>; readonly unsaid: readonly string[] },
): boolean {
  if (!PHOTOS.has(profile.kindKey ?? '')) return false;
  // "pedoman kerja tim ZI" is a paper, though the "foto rapat tim kerja ZI" has its words.
  if (!isSaidPicture(keys) && [...keys].some(key => !covered.has(key) && saysWhat(key))) return true;
  if (profile.hasListSubject) return false;
  const core = [...profile.subject].find(
    key => !FAINT_WORDS.has(key) && !PEOPLE_WORDS.has(key) && !LIGHT_WORDS.has(key),
  );
  if (isOneOfMany(words, profile) && unsaid.some(key => roleOfKey(key) === null && !FAINT_WORDS.has(key)))
    return true;
  if (core === undefined || roleOfKey(core) !== null || !unsaid.includes(core)) return false;
  if (!DEED.test(core)) return true;
  const said = [...keys];
  return !said.some(key => PHOTOS.has(key)) && said.some(key => covered.has(key) && isPaperKey(key));
}

// Before what a photo shows: "Foto suasana ruang pelayanan".
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'suasana sudut area lokasi tempat alat mesin perangkat media desain proses petugas beberapa'.split(' '),
);

// "kursi kantor baru" is a chair, but not the "kursi prioritas": elsewhere these words say nothing.
function isOneOfMany(words: ReadonlySet<string>, { rawWords }: DocumentProfile): boolean {
  return LOOSE_WORDS.some(word => words.has(word) && !rawWords.has(word));
}

const LOOSE_WORDS: readonly string[] = ['baru', 'lama', 'bekas', 'rusak', 'dinas'];

function isSaidPicture(keys: ReadonlySet<string>): boolean {
  return keys.has(SCREENSHOT) || [...PHOTOS].some(key => keys.has(key));
}

function isPaperKey(key: string): boolean {
  const role = roleOfKey(key);
  return role === 'paper' || role === 'named';
}

const PHOTOS: ReadonlySet<string> = new Set(['#photo', '#video']);
// People leave it out: "foto pakta integritas bersama".
const DEED = /^pe\p{L}{4,}an$|isasi$/u;

/**
 * Whether the name begins with a kind of paper that the document is only about: "SOP laporan evaluasi" is no "Laporan
 * evaluasi SOP".
 */
export function isOtherPaper({ keys }: NameKeys, { kindKey, subject }: DocumentProfile): boolean {
  const [first = ''] = keys;
  return kindKey !== null && first !== kindKey && subject.has(first) && HEADS.has(first);
}

// Papers that are named first where they are meant; "LAKIN laporan akhir" is less sure.
const HEADS: ReadonlySet<string> = new Set(['#decree', '#sop', '#assignment-letter', '#official-memo']);

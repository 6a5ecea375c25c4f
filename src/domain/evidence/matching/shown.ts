import type { DocumentProfile } from './document-profile.ts';
import { roleOfKey } from './lexicon.ts';
import type { NameKeys } from './name-keys.ts';
import { FAINT_WORDS, PEOPLE_WORDS } from './synonyms.ts';

/**
 * Whether the name shows something else than the photo that the plan asks for. What a photo shows is said first: "kursi roda
 * baru" is no "Foto ramp kursi roda"; the pact itself is no "Foto penandatanganan pakta integritas".
 */
export function showsOther(
  { keys }: NameKeys,
  profile: DocumentProfile,
  { covered, unsaid }: { readonly covered: ReadonlySet<string>; readonly unsaid: readonly string[] },
): boolean {
  if (!PHOTOS.has(profile.kindKey ?? '') || profile.hasListSubject) return false;
  const core = [...profile.subject].find(key => !FAINT_WORDS.has(key) && !PEOPLE_WORDS.has(key));
  if (core === undefined || roleOfKey(core) !== null || !unsaid.includes(core)) return false;
  if (!DEED.test(core)) return true;
  const said = [...keys];
  return !said.some(key => PHOTOS.has(key)) && said.some(key => covered.has(key) && isPaperKey(key));
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

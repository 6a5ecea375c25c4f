import { lazy } from '../../lazy.ts';
import { type DocumentKind, SELF_STANDING_KINDS } from '../document-noun-table.ts';
import { documentNounAt, documentNounOf, documentWords, IMAGE_KINDS } from '../document-nouns.ts';
import { withoutBrackets } from './masked-text.ts';

/** The last word of a text that opens a phrase of its own: "Keputusan tentang visi, misi, dan motto". */
export type PhraseKind =
  /** What a paper is about: tentang, terhadap, dalam. */
  | 'topic'
  /** What it holds or follows, other papers among it: memuat, sesuai, penyusunan. */
  | 'content'
  /** Where it stands: di, pada. */
  | 'place'
  /** How or for whom: yang, dengan, untuk. */
  | 'manner';

const OPENERS: readonly (readonly [PhraseKind, string])[] = [
  [
    'topic',
    'tentang ttg mengenai perihal terhadap dalam terkait tersedia tersedianya terdapat adanya ' +
      'subbagian subbag subbidang bagian bidang seksi biro direktorat',
  ],
  [
    'content',
    'menampilkan menyajikan menjelaskan memuat berisi berisikan mencakup meliputi sesuai berdasarkan penyusunan menurut',
  ],
  ['place', 'di pada melalui lewat via'],
  ['manner', 'yang secara dengan untuk dari agar bagi kepada oleh atas antara'],
];

const KIND_OF_OPENER = lazy(
  () => new Map(OPENERS.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const))),
);

/** The phrase that a text leaves open at its end, or null; "Foto di loket" leaves a place, "SK Tim" nothing. */
export function openPhraseOf(text: string): PhraseKind | null {
  const words = documentWords(withoutBrackets(text));
  for (let index = words.length - 2; index >= 0; index--) {
    const kind = KIND_OF_OPENER().get(words[index] ?? '');
    // "Penyusunan Renstra" alone is a deed, "Laporan penyusunan Renstra" a paper about it.
    if (kind && (index > 0 || kind === 'topic')) return kind;
  }
  // "Daftar pegawai penerima penghargaan, hukuman, dan sanksi".
  return words.length > 1 && documentNounAt(words, 0)?.kind === 'list' ? 'place' : null;
}

/** Whether an item behind a comma or "dan" can go on a phrase of that kind: no paper that stands for itself. */
export function continuesPhraseOf(phrase: PhraseKind, item: string): boolean {
  const words = documentWords(withoutBrackets(item));
  const hit = documentNounOf(words);
  if (!hit || hit.noun.isVague) return !isCapitalised(item) || phrase !== 'manner';
  if (phrase === 'manner') return false;
  if (NAMES.has(hit.kind)) return hit.start === 0;
  const isThing = hit.noun.proof === 'picture' && !IMAGE_KINDS.has(hit.kind);
  if (isThing) return hit.start === 0;
  const isHeld = hit.noun.repeats === 'once' || hit.kind === 'schedule';
  return phrase === 'content' && isHeld && hit.length === words.length;
}

// Kinds that are objects of other papers as often as papers: "tentang visi, misi, dan motto", "penyusunan Renstra, RKT".
const NAMES: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...SELF_STANDING_KINDS,
  'pledge',
  'standard',
  'organisation',
  'work-plan',
]);

function isCapitalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.trim());
}

/** Whether a text begins with a noun and says nothing behind it: "Undangan", "Surat tugas/SPT". */
export function isBareNoun(text: string): boolean {
  const pieces = withoutBrackets(text).split(/\s*\/\s*|\s+atau\s+/i);
  return pieces.every(piece => {
    const words = documentWords(piece);
    const hit = documentNounAt(words, 0);
    return hit !== null && hit.length === words.length && !SELF_STANDING_KINDS.has(hit.kind);
  });
}

import { type DocumentKind, type DocumentNoun, documentNouns } from './document-noun-table.ts';

/** A noun found among words: `length` of them from index `start`. */
export interface NounHit {
  readonly kind: DocumentKind;
  readonly noun: DocumentNoun;
  readonly start: number;
  readonly length: number;
}

/** Nouns that say what a picture is, not what it shows. */
export const IMAGE_KINDS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['photo', 'screenshot', 'video']);

/** What lies in the folder of a meeting: who lists several of them means one meeting. */
export const MEETING_PAPERS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'invitation',
  'attendance',
  'minutes',
  'material',
  'photo',
]);

/** The words of a text in lower case, without punctuation: "RKA-KL TA. 2021" is rka, kl, ta, 2021. */
export function documentWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.match(IS_PLAIN.test(lower) ? PLAIN_WORDS : WORDS) ?? [];
}

const WORDS = /[\p{L}\p{N}]+/gu;
// The same for plain characters, in a fraction of the time.
const PLAIN_WORDS = /[a-z\d]+/g;
const IS_PLAIN = /^[\n -~]*$/;

/** The longest document noun that begins at that word, or null. */
export function documentNounAt(words: readonly string[], index: number): NounHit | null {
  const word = words[index] ?? '';
  const candidates = nounsByFirstWord().get(word);
  if (!candidates) return derivedNounAt(word, index);
  const fitting = candidates.find(({ spelling }) => spelling.every((word, at) => words[index + at] === word));
  return fitting
    ? { kind: fitting.noun.kind, noun: fitting.noun, start: index, length: fitting.spelling.length }
    : null;
}

// "laporannya", "rekapitulasinya".
function derivedNounAt(word: string, start: number): NounHit | null {
  if (!word.endsWith('nya')) return null;
  const bare = word.slice(0, -3);
  const found = nounsByFirstWord()
    .get(bare)
    ?.find(({ spelling }) => spelling.length === 1);
  return found ? { kind: found.noun.kind, noun: found.noun, start, length: 1 } : null;
}

/**
 * The noun that says what a phrase is, or null: the first of its first two words that is one.
 * A vague noun yields to the noun right behind it ("Dokumen Prosedur Mutasi" is a procedure).
 */
export function documentNounOf(words: readonly string[]): NounHit | null {
  const first = documentNounAt(words, 0);
  if (!first) return documentNounAt(words, 1);
  if (!first.noun.isVague) return first;
  return documentNounAt(words, first.length) ?? first;
}

/** The kind of paper that a phrase names, or null; vague nouns ("dokumen", "bukti") are none. */
export function documentKindOf(words: readonly string[]): DocumentKind | null {
  const hit = documentNounOf(words);
  return hit && !hit.noun.isVague ? hit.kind : null;
}

/**
 * How many words a noun takes before its subject: one of "undangan rapat" and "foto kegiatan", where the meeting is what
 * the paper is about, but two of "nota dinas".
 */
export function headLength(words: readonly string[], { kind, start, length }: NounHit): number {
  if (!HOLDING_KINDS.has(kind)) return length;
  const spelled = nounsByFirstWord().get(words[start] ?? '') ?? [];
  const ownLengths = spelled.filter(({ noun }) => noun.kind === kind).map(({ spelling }) => spelling.length);
  return Math.min(length, ...ownLengths);
}

const HOLDING_KINDS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'invitation',
  'minutes',
  'photo',
  'video',
  'material',
  'report',
  'schedule',
]);

interface Spelled {
  readonly noun: DocumentNoun;
  readonly spelling: readonly string[];
}

let nounIndex: ReadonlyMap<string, readonly Spelled[]> | null = null;

// Built when first needed: the menu and the sheet function load this file too, and read no evidence.
function nounsByFirstWord(): ReadonlyMap<string, readonly Spelled[]> {
  nounIndex ??= indexByFirstWord(documentNouns());
  return nounIndex;
}

// Longest spelling first: "surat tugas" before "surat".
function indexByFirstWord(nouns: readonly DocumentNoun[]): ReadonlyMap<string, readonly Spelled[]> {
  const byFirstWord = new Map<string, Spelled[]>();
  for (const noun of nouns) {
    for (const text of noun.spellings) {
      const spelling = text.split(' ');
      const first = spelling[0] ?? '';
      const list = byFirstWord.get(first);
      if (list) list.push({ noun, spelling });
      else byFirstWord.set(first, [{ noun, spelling }]);
    }
  }
  for (const spelled of byFirstWord.values()) spelled.sort((a, b) => b.spelling.length - a.spelling.length);
  return byFirstWord;
}

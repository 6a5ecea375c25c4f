import { type DocumentKind, documentNouns } from '../document-noun-table.ts';
import { EQUAL_KINDS, type KindRole, roleOfKind } from './kind-roles.ts';
import { isOneTypoApart } from './one-typo.ts';
import { EMPTY_WORDS, FAINT_WORDS, SYNONYMS } from './synonyms.ts';

/** A word after synonyms: `kind` is set where it names a kind of document; `raw` is how it was written. */
export interface Term {
  readonly key: string;
  readonly kind: DocumentKind | null;
  readonly raw: string;
}

/** The terms of words in their order: synonyms joined, empty words and numbers left out. */
export function readTerms(words: readonly string[]): readonly Term[] {
  const spoken = words.filter(word => !CONJUNCTIONS.has(word)).map(baseOf);
  const terms: Term[] = [];
  for (let index = 0; index < spoken.length; ) {
    const entry = longestEntryAt(spoken, index);
    const length = entry?.spelling.length ?? 1;
    const raw = spoken.slice(index, index + length).join(' ');
    terms.push(...(entry ? entry.terms.map(term => ({ ...term, raw })) : plainTerms(raw)));
    index += length;
  }
  return terms;
}

/** The word itself where the lexicon knows it, else the word of the lexicon one slip away, else null. */
export function correctSpelling(word: string): string | null {
  if (KNOWN_WORDS.has(word)) return word;
  return LONG_WORDS.find(known => isOneTypoApart(word, known)) ?? null;
}

/** The key under which a kind is found among terms. */
export function keyOfKind(kind: DocumentKind): string {
  return `#${EQUAL_KINDS.get(kind) ?? kind}`;
}

/** The role of the kind that a key stands for; null for a plain word. */
export function roleOfKey(key: string): KindRole | null {
  return ROLE_OF_KEY.get(key) ?? null;
}

const DOCUMENT_NOUNS = documentNouns();
const ROLE_OF_KEY: ReadonlyMap<string, KindRole> = new Map(
  DOCUMENT_NOUNS.map(({ kind }) => [keyOfKind(kind), roleOfKind(kind)]),
);

interface Entry {
  readonly spelling: readonly string[];
  readonly terms: readonly Omit<Term, 'raw'>[];
}

// "surat edaran" is an edaran; "surat" alone is only what it comes in.
const COVER_WORD = 'surat';

// They stand inside phrases: "pendidikan dan pelatihan", "monitoring & evaluasi".
const CONJUNCTIONS: ReadonlySet<string> = new Set(['dan', 'serta']);

/**
 * The lexicon's word from which a longer one is made, else the word itself: "disosialisasikan" is sosialisasi,
 * "lanjutnya" is lanjut.
 */
function baseOf(word: string): string {
  if (word.length < SHORTEST_DERIVED || KNOWN_WORDS.has(word)) return word;
  const [, stem = word] = /^(?:di|me(?:n|m|ng)?)?(.*?)(?:kan|i|nya)?$/.exec(word) ?? [];
  const unprefixed = word.replace(/^(?:di|me(?:n|m|ng)?)/, '');
  const bases = [stem, unprefixed, word.replace(/nya$/, '')];
  return bases.find(base => base.length >= SHORTEST_BASE && KNOWN_WORDS.has(base)) ?? word;
}

const SHORTEST_DERIVED = 7;
const SHORTEST_BASE = 5;

function spokenWords(text: string): readonly string[] {
  return text.split(' ').filter(word => !CONJUNCTIONS.has(word));
}

const NOUN_ENTRIES: readonly Entry[] = DOCUMENT_NOUNS.filter(
  ({ kind }) => roleOfKind(kind) !== 'none',
).flatMap(({ kind, spellings }) =>
  spellings
    .filter(spelling => !holdsShorterSpelling(spelling, spellings))

    .map(spelling => ({ spelling: spokenWords(spelling), terms: [{ key: keyOfKind(kind), kind }] })),
);

const KIND_OF_SPELLING: ReadonlyMap<string, Entry> = new Map(
  NOUN_ENTRIES.map(entry => [entry.spelling.join(' '), entry]),
);

// Synonyms win over nouns of the same length: "kode etik" is a subject before it is a policy.
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = indexEntries([
  ...SYNONYMS.flatMap(([canonical, spellings]) =>
    spellings.split('|').map(text => synonymEntry(canonical, text)),
  ),
  ...NOUN_ENTRIES,
]);

const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...[...ENTRIES.values()].flat().flatMap(({ spelling }) => spelling),
  ...SYNONYMS.flatMap(([canonical]) => canonical.split(' ')),
  ...EMPTY_WORDS,
  ...FAINT_WORDS,
]);

const LONG_WORDS: readonly string[] = [...KNOWN_WORDS].filter(word => word.length >= 5).sort();

// "laporan kegiatan" is a report about kegiatan: the rest of a longer spelling stays a word of its own.
function holdsShorterSpelling(spelling: string, spellings: readonly string[]): boolean {
  const words = spelling.split(' ');
  if (words[0] === COVER_WORD) return false;
  return words.length > 1 && words.some(word => spellings.includes(word));
}

function synonymEntry(canonical: string, text: string): Entry {
  const known = KIND_OF_SPELLING.get(canonical);
  const terms = known
    ? known.terms
    : canonical.split(' ').flatMap(word => KIND_OF_SPELLING.get(word)?.terms ?? [{ key: word, kind: null }]);
  return { spelling: spokenWords(text), terms };
}

function indexEntries(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.spelling[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  return byFirstWord;
}

function longestEntryAt(words: readonly string[], index: number): Entry | null {
  const candidates = ENTRIES.get(words[index] ?? '') ?? [];
  return candidates.find(({ spelling }) => spelling.every((word, at) => words[index + at] === word)) ?? null;
}

function plainTerms(word: string): readonly Term[] {
  const saysNothing = EMPTY_WORDS.has(word) || word.length === 1 || /^\d+$/.test(word);
  return saysNothing ? [] : [{ key: word, kind: null, raw: word }];
}

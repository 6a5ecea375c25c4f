import { createMemory } from '../../time-words/memory.ts';
import { type DocumentKind, documentNouns } from '../document-noun-table.ts';
import { isAbbreviation, spellOut } from './abbreviations.ts';
import { EQUAL_KINDS, type KindRole, roleOfKind } from './kind-roles.ts';
import { EMPTY_WORDS, FAINT_WORDS, OUTSIDERS, SYNONYMS } from './synonyms.ts';
import { buildTypoIndex, type TypoIndex } from './typo-index.ts';

/** A word after synonyms: `kind` is set where it names a kind of document; `raw` is how it was written. */
export interface Term {
  readonly key: string;
  readonly kind: DocumentKind | null;
  readonly raw: string;
}

/** The terms of words in their order: synonyms joined, empty words and numbers left out. */
export function readTerms(words: readonly string[]): readonly Term[] {
  const { entries } = lexicon();
  const spoken = words
    .filter(word => !CONJUNCTIONS.has(word))
    .flatMap(spellOut)
    .map(baseOf);
  const terms: Term[] = [];
  for (let index = 0; index < spoken.length; ) {
    const entry = longestEntryAt(entries, spoken, index);
    const word = spoken[index] ?? '';
    if (entry) for (const { key, kind } of entry.terms) terms.push({ key, kind, raw: entry.raw });
    else if (!saysNothing(word)) terms.push({ key: word, kind: null, raw: word });
    index += entry?.spelling.length ?? 1;
  }
  return terms;
}

/** Whether the lexicon has the word. */
export function isKnownWord(word: string): boolean {
  return isAbbreviation(word) || lexicon().knownWords.has(word);
}

/** The word of the lexicon one slip away, or null. */
export function correctSpelling(word: string): string | null {
  return lexicon().typos.find(word);
}

/** The key under which a kind is found among terms. */
export function keyOfKind(kind: DocumentKind): string {
  return `#${EQUAL_KINDS.get(kind) ?? kind}`;
}

/** The role of the kind that a key stands for; null for a plain word. */
export function roleOfKey(key: string): KindRole | null {
  return key.startsWith('#') ? roleOfKind(key.slice(1) as DocumentKind) : null;
}

/** Whether the key is a kind that says by itself what the paper is. */
export function saysWhat(key: string): boolean {
  const role = roleOfKey(key);
  return role === 'paper' || role === 'meeting' || role === 'cover';
}

interface Entry {
  readonly spelling: readonly string[];
  readonly raw: string;
  readonly terms: readonly Omit<Term, 'raw'>[];
}

type EntryIndex = ReadonlyMap<string, readonly Entry[]>;

interface Lexicon {
  /** By first word, the longest spelling first. */
  readonly entries: EntryIndex;
  readonly knownWords: ReadonlySet<string>;
  readonly typos: TypoIndex;
}

let built: Lexicon | null = null;

// Built when first needed: the menu and the sheet function load this file too, and match no names.
function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
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
  return word.length < SHORTEST_DERIVED || isKnownWord(word) ? word : recallBase(word, derivedFrom);
}

// Texts differ, their words hardly.
const REMEMBERED_WORDS = 20_000;
const recallBase = createMemory<string>(REMEMBERED_WORDS);

function derivedFrom(word: string): string {
  const [, stem = word] = /^(?:di|me(?:n|m|ng)?)?(.*?)(?:kan|i|nya)?$/.exec(word) ?? [];
  const unprefixed = word.replace(/^(?:di|me(?:n|m|ng)?)/, '');
  const bases = [stem, unprefixed, word.replace(/nya$/, '')];
  return bases.find(base => base.length >= SHORTEST_BASE && isKnownWord(base)) ?? word;
}

const SHORTEST_DERIVED = 7;
const SHORTEST_BASE = 5;

function buildLexicon(): Lexicon {
  const nounEntries = documentNouns()
    .filter(({ kind }) => roleOfKind(kind) !== 'none')
    .flatMap(({ kind, spellings }) => nounEntriesOf(kind, spellings));
  const kindOfSpelling = new Map(nounEntries.map(entry => [entry.raw, entry]));
  // Synonyms win over nouns of the same length: "kode etik" is a subject before it is a policy.
  const synonyms = SYNONYMS.flatMap(([canonical, spellings]) => {
    const terms = termsOfCanonical(canonical, kindOfSpelling);
    return spellings.split('|').map(text => entryOf(text, terms));
  });
  const all: readonly Entry[] = [...synonyms, ...nounEntries];
  const knownWords = new Set([
    ...all.flatMap(({ spelling }) => spelling),
    ...SYNONYMS.flatMap(([canonical]) => canonical.split(' ')),
    ...EMPTY_WORDS,
    ...FAINT_WORDS,
    ...OUTSIDERS,
  ]);
  return { entries: indexEntries(all), knownWords, typos: buildTypoIndex(wordsToMend(knownWords)) };
}

// A short word that says nothing is not what was meant: "tunggal" is no slip of "tanggal".
function wordsToMend(words: ReadonlySet<string>): readonly string[] {
  return [...words].filter(word => !EMPTY_WORDS.has(word) || word.length >= SHORTEST_EMPTY);
}

const SHORTEST_EMPTY = 9;

function nounEntriesOf(kind: DocumentKind, spellings: readonly string[]): readonly Entry[] {
  const terms = [{ key: keyOfKind(kind), kind }];
  return spellings
    .filter(spelling => !holdsShorterSpelling(spelling, spellings) && !isPartOfRoom(kind, spelling))
    .map(spelling => entryOf(spelling, terms));
}

function entryOf(text: string, terms: Entry['terms']): Entry {
  const spelling = text.split(' ').filter(word => !CONJUNCTIONS.has(word));
  return { spelling, raw: spelling.join(' '), terms };
}

// A wheelchair is no other word for a waiting room, though the plan asks for a picture of either.
function isPartOfRoom(kind: DocumentKind, spelling: string): boolean {
  return kind === 'room' && !spelling.startsWith('ruang');
}

// "laporan kegiatan" is a report about kegiatan: the rest of a longer spelling stays a word of its own.
function holdsShorterSpelling(spelling: string, spellings: readonly string[]): boolean {
  const words = spelling.split(' ');
  if (words[0] === COVER_WORD) return false;
  return words.length > 1 && words.some(word => spellings.includes(word));
}

function termsOfCanonical(canonical: string, kindOfSpelling: ReadonlyMap<string, Entry>): Entry['terms'] {
  const known = kindOfSpelling.get(canonical);
  if (known) return known.terms;
  return canonical.split(' ').flatMap(word => kindOfSpelling.get(word)?.terms ?? [{ key: word, kind: null }]);
}

function indexEntries(entries: readonly Entry[]): EntryIndex {
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.spelling[0] ?? '';
    const list = byFirstWord.get(first);
    if (list) list.push(entry);
    else byFirstWord.set(first, [entry]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  return byFirstWord;
}

function longestEntryAt(entries: EntryIndex, words: readonly string[], index: number): Entry | null {
  for (const entry of entries.get(words[index] ?? '') ?? NO_ENTRIES)
    if (standsAt(entry.spelling, words, index)) return entry;
  return null;
}

const NO_ENTRIES: readonly Entry[] = [];

function standsAt(spelling: readonly string[], words: readonly string[], index: number): boolean {
  for (let at = 1; at < spelling.length; at += 1) if (words[index + at] !== spelling[at]) return false;
  return true;
}

function saysNothing(word: string): boolean {
  return EMPTY_WORDS.has(word) || word.length === 1 || /^\d+$/.test(word);
}

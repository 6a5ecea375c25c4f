import type { ExpectedDocument } from '../expected-document.ts';
import { buildProfiles, type DocumentProfile } from './document-profile.ts';
import { readTerms, roleOfKey, type Term } from './lexicon.ts';
import { normalizeText } from './name-text.ts';
import { readNameWords } from './name-words.ts';
import { PEOPLE_WORDS } from './synonyms.ts';
import { computeWeights } from './word-weights.ts';

/** What the matcher must know of a plan row. */
export interface MatchingRow {
  readonly code: string;
  readonly documents: readonly ExpectedDocument[];
  readonly indicator: string;
  readonly action: string;
  readonly areaTitle: string;
  readonly componentTitle: string;
}

/** The words of one row. */
export interface RowVocabulary {
  readonly profiles: readonly DocumentProfile[];
  /** Keys of everything that the row says: they never contradict it. */
  readonly ownKeys: ReadonlySet<string>;
  /** Keys of its documents' subjects. */
  readonly documentKeys: ReadonlySet<string>;
  /** The same and those of its component: what the row is about. */
  readonly topicKeys: ReadonlySet<string>;
  /** Words of the documents' titles as written. */
  readonly titleWords: ReadonlySet<string>;
}

/** The words of a plan with what each is worth; built once for all files. */
export interface PlanVocabulary {
  /** By KODE. */
  readonly rows: ReadonlyMap<string, RowVocabulary>;
  /** 0 to 1 by rarity; a word that stands nowhere in the plan has none. */
  readonly weights: ReadonlyMap<string, number>;
  /** Documents of the whole plan by each of their keys. */
  readonly profilesByKey: ReadonlyMap<string, readonly DocumentProfile[]>;
  /** Keys that can name a document's subject. */
  readonly subjectKeys: ReadonlySet<string>;
  /** Long words of the plan, sorted, for spelling. */
  readonly longWords: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** The vocabulary of a plan; the unit's own name weighs nothing in it. */
export function buildVocabulary(rows: readonly MatchingRow[], unitName: string): PlanVocabulary {
  const rowTerms = rows.map(row => termsOf(allTexts(row).join(' \n ')));
  const vocabularies = rows.map((row, index) => buildRow(row, rowTerms[index] ?? []));
  const words = new Set(rows.flatMap(row => allTexts(row).flatMap(textWords)));
  const profiles = vocabularies.flatMap(row => row.profiles);
  const weights = computeWeights(
    rowTerms.map(terms => terms.map(({ key }) => key)),
    termsOf(unitName).map(({ key }) => key),
  );
  return {
    rows: new Map(rows.map((row, index) => [row.code, vocabularies[index] ?? EMPTY_ROW])),
    weights,
    profilesByKey: indexByKey(profiles),
    subjectKeys: subjectKeysOf(profiles, rows, weights),
    longWords: [...words].filter(word => word.length >= 5).sort(),
    words,
  };
}

const EMPTY_ROW: RowVocabulary = {
  profiles: [],
  ownKeys: new Set(),
  documentKeys: new Set(),
  topicKeys: new Set(),
  titleWords: new Set(),
};

function buildRow(row: MatchingRow, terms: readonly Term[]): RowVocabulary {
  const profiles = buildProfiles(row.code, row.documents);
  const titles = row.documents.flatMap(({ title, alternatives }) => [title, ...alternatives]);
  const documentKeys = new Set(profiles.flatMap(({ subject }) => [...subject]));
  return {
    profiles,
    ownKeys: new Set([...terms, ...termsOf(row.areaTitle)].map(({ key }) => key)),
    documentKeys,
    topicKeys: new Set([...documentKeys, ...keysIn(row.componentTitle)]),
    titleWords: new Set(titles.flatMap(textWords)),
  };
}

function allTexts(row: MatchingRow): readonly string[] {
  const titles = row.documents.flatMap(({ title, alternatives }) => [title, ...alternatives]);
  return [...titles, row.indicator, row.action, row.componentTitle];
}

// A word of a title contradicts another document; one of a component only when it is rare ("gratifikasi").
const TITLE_WEIGHT = 0.45;
const COMPONENT_WEIGHT = 0.6;

function subjectKeysOf(
  profiles: readonly DocumentProfile[],
  rows: readonly MatchingRow[],
  weights: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const rarerThan = (least: number) => (key: string) => (weights.get(key) ?? 0) >= least;
  const ofTitles = profiles.flatMap(({ subject }) => [...subject]).filter(rarerThan(TITLE_WEIGHT));
  const ofComponents = rows.flatMap(row => keysIn(row.componentTitle)).filter(rarerThan(COMPONENT_WEIGHT));
  return new Set([...ofTitles, ...ofComponents].filter(isSubjectKey));
}

// Kinds of paper say what a file is, not what it is about; "Renstra" says both.
function isSubjectKey(key: string): boolean {
  const role = roleOfKey(key);
  if (PEOPLE_WORDS.has(key)) return false;
  return role === null || role === 'named';
}

function keysIn(text: string): readonly string[] {
  return termsOf(text).map(({ key }) => key);
}

function indexByKey(profiles: readonly DocumentProfile[]): ReadonlyMap<string, readonly DocumentProfile[]> {
  const index = new Map<string, DocumentProfile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const list = index.get(key);
      if (list) list.push(profile);
      else index.set(key, [profile]);
    }
  }
  return index;
}

function keysOf({ kindKey, subject }: DocumentProfile): ReadonlySet<string> {
  return new Set(kindKey === null ? subject : [kindKey, ...subject]);
}

function textWords(text: string): readonly string[] {
  return readNameWords(normalizeText(text)).map(({ text: word }) => word);
}

function termsOf(text: string): readonly Term[] {
  return readTerms(textWords(text));
}

import type { ExpectedDocument } from '../expected-document.ts';
import { type DocumentIndex, indexDocuments } from './document-index.ts';
import { buildProfiles, type DocumentProfile } from './document-profile.ts';
import { readTerms, roleOfKey, type Term } from './lexicon.ts';
import { buildSpelling, type PlanSpelling, textWords } from './plan-spelling.ts';
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
  /** The words of each title in their order. */
  readonly titles: readonly (readonly string[])[];
}

/** The words of a plan with what each is worth; built once for all files. */
export interface PlanVocabulary {
  /** By KODE. */
  readonly rows: ReadonlyMap<string, RowVocabulary>;
  /** 0 to 1 by rarity; a word that stands nowhere in the plan has none. */
  readonly weights: ReadonlyMap<string, number>;
  /** Keys and words of the unit's own name. */
  readonly unitKeys: ReadonlySet<string>;
  readonly unitWords: readonly string[];
  readonly documents: DocumentIndex;
  /** Keys that can name a document's subject. */
  readonly subjectKeys: ReadonlySet<string>;
  readonly spelling: PlanSpelling;
}

/** The vocabulary of a plan; the unit's own name weighs nothing in it. */
export function buildVocabulary(rows: readonly MatchingRow[], unitName: string): PlanVocabulary {
  const rowTerms = rows.map(row => termsOf(allTexts(row).join(' \n ')));
  const vocabularies = rows.map((row, index) => buildRow(row, rowTerms[index] ?? []));
  const profiles = vocabularies.flatMap(row => row.profiles);
  const unitKeys = keysIn(unitName);
  const weights = computeWeights(
    rowTerms.map(terms => terms.map(({ key }) => key)),
    unitKeys,
  );
  return {
    rows: new Map(rows.map((row, index) => [row.code, vocabularies[index] ?? EMPTY_ROW])),
    weights,
    unitKeys: new Set(unitKeys),
    unitWords: textWords(unitName),
    documents: indexDocuments(profiles),
    subjectKeys: subjectKeysOf(profiles, rows, weights),
    spelling: buildSpelling(rows.map(row => ({ texts: allTexts(row), titles: titlesOf(row) }))),
  };
}

const EMPTY_ROW: RowVocabulary = {
  profiles: [],
  ownKeys: new Set(),
  documentKeys: new Set(),
  topicKeys: new Set(),
  titleWords: new Set(),
  titles: [],
};

function buildRow(row: MatchingRow, terms: readonly Term[]): RowVocabulary {
  const profiles = buildProfiles(row.code, row.documents);
  const titles = titlesOf(row).map(textWords);
  const documentKeys = new Set(profiles.flatMap(({ subject }) => [...subject]));
  return {
    profiles,
    ownKeys: new Set([...terms, ...termsOf(row.areaTitle)].map(({ key }) => key)),
    documentKeys,
    topicKeys: new Set([...documentKeys, ...keysIn(row.componentTitle)]),
    titleWords: new Set(titles.flat()),
    titles,
  };
}

function allTexts(row: MatchingRow): readonly string[] {
  return [...titlesOf(row), row.indicator, row.action, row.componentTitle];
}

function titlesOf({ documents }: MatchingRow): readonly string[] {
  return documents.flatMap(({ title, alternatives }) => [title, ...alternatives]);
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

function termsOf(text: string): readonly Term[] {
  return readTerms(textWords(text));
}

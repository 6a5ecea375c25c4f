import { remember } from '../../remember.ts';
import type { ExpectedDocument } from '../expected-document.ts';
import { type DocumentIndex, indexDocuments } from './document-index.ts';
import { buildProfiles, type DocumentProfile } from './document-profile.ts';
import { readTerms, roleOfKey } from './lexicon.ts';
import { buildSpelling, type PlanSpelling, textWords } from './plan-spelling.ts';
import { PEOPLE_WORDS } from './synonyms.ts';
import { unitAliases } from './unit-aliases.ts';
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
  const keysOf = remember(KEPT_HEADINGS, keysIn);
  const read = rows.map(row => readRow(row, keysOf));
  const profiles = read.flatMap(({ vocabulary }) => vocabulary.profiles);
  const unitKeys = [...keysIn(unitName), ...unitAliases(textWords(unitName))];
  const weights = computeWeights(
    read.map(({ rowKeys }) => rowKeys),
    unitKeys,
  );
  const componentKeys = [...new Set(rows.map(row => row.componentTitle))].flatMap(keysOf);
  return {
    rows: new Map(read.map(({ code, vocabulary }) => [code, vocabulary])),
    weights,
    unitKeys: new Set(unitKeys),
    unitWords: textWords(unitName),
    documents: indexDocuments(profiles),
    subjectKeys: subjectKeysOf(profiles, componentKeys, weights),
    spelling: buildSpelling(read.map(({ texts, vocabulary }) => ({ texts, titles: vocabulary.titles }))),
  };
}

// Titles of areas and components stand in many rows.
const KEPT_HEADINGS = 1000;

/** A row as it was read: the words of each of its texts, and the keys of all of them together. */
interface ReadRow {
  readonly code: string;
  readonly texts: readonly (readonly string[])[];
  readonly rowKeys: ReadonlySet<string>;
  readonly vocabulary: RowVocabulary;
}

function readRow(row: MatchingRow, keysOf: (text: string) => readonly string[]): ReadRow {
  const titles = titlesOf(row).map(textWords);
  const texts = [...titles, ...[row.indicator, row.action, row.componentTitle].map(textWords)];
  const rowKeys = new Set(readTerms(texts.flat()).map(({ key }) => key));
  const profiles = buildProfiles(row.code, row.documents);
  const documentKeys = new Set(profiles.flatMap(({ subject }) => [...subject]));
  const vocabulary = {
    profiles,
    ownKeys: new Set([...rowKeys, ...keysOf(row.areaTitle)]),
    documentKeys,
    topicKeys: new Set([...documentKeys, ...keysOf(row.componentTitle)]),
    titleWords: new Set(titles.flat()),
    titles,
  };
  return { code: row.code, texts, rowKeys, vocabulary };
}

function titlesOf({ documents }: MatchingRow): readonly string[] {
  return documents.flatMap(({ title, alternatives }) => [title, ...alternatives]);
}

// A word of a title contradicts another document; one of a component only when it is rare ("gratifikasi").
const TITLE_WEIGHT = 0.45;
const COMPONENT_WEIGHT = 0.6;

function subjectKeysOf(
  profiles: readonly DocumentProfile[],
  componentKeys: readonly string[],
  weights: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (keys: Iterable<string>, least: number): void => {
    for (const key of keys)
      if (!found.has(key) && (weights.get(key) ?? 0) >= least && isSubjectKey(key)) found.add(key);
  };
  for (const { subject } of profiles) note(subject, TITLE_WEIGHT);
  note(componentKeys, COMPONENT_WEIGHT);
  return found;
}

// Kinds of paper say what a file is, not what it is about; "Renstra" says both.
function isSubjectKey(key: string): boolean {
  const role = roleOfKey(key);
  if (PEOPLE_WORDS.has(key)) return false;
  return role === null || role === 'named';
}

function keysIn(text: string): readonly string[] {
  return readTerms(textWords(text)).map(({ key }) => key);
}

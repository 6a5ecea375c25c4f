import { isKnownWord } from './lexicon.ts';
import { readTextWords } from './name-words.ts';
import { buildTypoIndex, type TypoIndex } from './typo-index.ts';

/** How a plan writes its words. */
export interface PlanSpelling {
  readonly words: ReadonlySet<string>;
  readonly typos: TypoIndex;
  /** Words of its titles that people write as one ("earsip", "simbmn"), with their parts. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
}

/** The words of each text of a row, and those of its documents' titles among them. */
export interface SpelledTexts {
  readonly texts: readonly (readonly string[])[];
  readonly titles: readonly (readonly string[])[];
}

/** The spelling of a plan. */
export function buildSpelling(rows: readonly SpelledTexts[]): PlanSpelling {
  const words = new Set<string>();
  const joined = new Map<string, readonly string[]>();
  for (const { texts, titles } of rows) {
    for (const text of texts) for (const word of text) words.add(word);
    for (const title of titles) joinShortWords(title, joined);
  }
  return { words, typos: buildTypoIndex(words), joined };
}

/** The words of a text as they are compared. */
export function textWords(text: string): readonly string[] {
  return readTextWords(text).map(({ text: word }) => word);
}

// "E Arsip", "SIM BMN", "e-office": the first of the two is short.
function joinShortWords(words: readonly string[], joined: Map<string, readonly string[]>): void {
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next === undefined || word.length > LONGEST_FIRST) return;
    const together = word + next;
    if (together.length < SHORTEST_JOINED || isKnownWord(together)) return;
    if (/^\p{L}+$/u.test(together)) joined.set(together, [word, next]);
  });
}

const LONGEST_FIRST = 4;
const SHORTEST_JOINED = 5;

import { isOneTypoApart } from './one-typo.ts';

/** The words that are one slip of the hand away from another, found without looking at all of them. */
export interface TypoIndex {
  /** The word one slip away, the first in the alphabet of several; null for none. */
  find(word: string): string | null;
}

/** An index of the words of five letters or more; it is filled at the first question. */
export function buildTypoIndex(words: Iterable<string>): TypoIndex {
  let byStump: ReadonlyMap<string, readonly string[]> | null = null;
  const answers = new Map<string, string | null>();
  return {
    find(word) {
      if (word.length > MOST_LETTERS) return null;
      const known = answers.get(word);
      if (known !== undefined) return known;
      byStump ??= indexByStump(words);
      const answer = firstTypo(word, byStump);
      if (answers.size < MOST_ANSWERS) answers.set(word, answer);
      return answer;
    },
  };
}

const MIN_LETTERS = 5;
const MOST_LETTERS = 30;
const MOST_ANSWERS = 20_000;

function firstTypo(word: string, byStump: ReadonlyMap<string, readonly string[]>): string | null {
  let best: string | null = null;
  for (const stump of stumpsOf(word)) {
    for (const candidate of byStump.get(stump) ?? []) {
      if ((best === null || candidate < best) && candidate !== word && isOneTypoApart(word, candidate))
        best = candidate;
    }
  }
  return best;
}

function indexByStump(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MIN_LETTERS || word.length > MOST_LETTERS) continue;
    for (const stump of stumpsOf(word)) {
      const list = index.get(stump);
      if (list) list.push(word);
      else index.set(stump, [word]);
    }
  }
  return index;
}

// Two words one slip apart share the word itself or the word without one letter; the first letter is never wrong.
function stumpsOf(word: string): ReadonlySet<string> {
  const stumps = new Set([word]);
  for (let index = 1; index < word.length; index++) {
    stumps.add(word.slice(0, index) + word.slice(index + 1));
  }
  return stumps;
}

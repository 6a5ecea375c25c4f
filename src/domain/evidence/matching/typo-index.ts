import { isOneTypoApart } from './one-typo.ts';

/** The words that are one slip of the hand away from another, found without looking at all of them. */
export interface TypoIndex {
  /** The word one slip away, the first in the alphabet of several; null for none. */
  find(word: string): string | null;
}

/** An index of the words of five letters or more; it is filled at the first question. */
export function buildTypoIndex(words: Iterable<string>): TypoIndex {
  let byEdge: ReadonlyMap<string, readonly string[]> | null = null;
  const answers = new Map<string, string | null>();
  return {
    find(word) {
      if (word.length > MOST_LETTERS) return null;
      const known = answers.get(word);
      if (known !== undefined) return known;
      byEdge ??= indexByEdge(words);
      const answer = firstTypo(word, byEdge);
      if (answers.size < MOST_ANSWERS) answers.set(word, answer);
      return answer;
    },
  };
}

const MIN_LETTERS = 5;
const MOST_LETTERS = 30;
const MOST_ANSWERS = 20_000;

function firstTypo(word: string, byEdge: ReadonlyMap<string, readonly string[]>): string | null {
  let best: string | null = null;
  for (const edge of edgesOf(word)) {
    for (const candidate of byEdge.get(edge) ?? []) {
      if ((best === null || candidate < best) && candidate !== word && isOneTypoApart(word, candidate))
        best = candidate;
    }
  }
  return best;
}

function indexByEdge(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MIN_LETTERS || word.length > MOST_LETTERS) continue;
    for (const edge of edgesOf(word)) {
      const list = index.get(edge);
      if (list) list.push(word);
      else index.set(edge, [word]);
    }
  }
  return index;
}

// One slip in five letters or more leaves the first two or the last two as they are; the first letter is never wrong.
function edgesOf(word: string): readonly [string, string] {
  return [word.slice(0, 2), `${word.charAt(0)} ${word.slice(-2)}`];
}

import { lazy } from '../lazy.ts';
import { createMemory } from './memory.ts';
import { exactMonthOf, MONTH_NAMES, NO_MONTHS } from './vocabulary.ts';

const SHORTEST_WORD_WITH_TYPO = 5;

const LONG_NAMES = lazy(() =>
  MONTH_NAMES.flatMap((names, index) =>
    names.filter(name => name.length >= SHORTEST_WORD_WITH_TYPO).map(name => [name, index + 1] as const),
  ),
);

const SHORTEST_SKELETON = 4;

/** "Agsts", "sptmbr": long names without the vowels behind their first letter. */
const SKELETONS = lazy(() =>
  LONG_NAMES()
    .map(([name, month]) => [name.charAt(0) + name.slice(1).replace(/[aeiou]/g, ''), month] as const)
    .filter(([name]) => name.length >= SHORTEST_SKELETON),
);

/**
 * The month (1–12) that a lower-case word names, or null. A long name may have one typing error; Juni and Juli may
 * only have a letter too many ("Julli", "Jluli"), since each is one letter from the other. In names of five letters the first must
 * be right (karet, garet).
 */
export function readMonthWord(word: string): number | null {
  return recallWord(word, () => compareMonthWord(word));
}

// Texts differ, their words hardly: each is compared with all names once.
const REMEMBERED_WORDS = 4000;
const recallWord = createMemory<number | null>(REMEMBERED_WORDS);

function compareMonthWord(word: string): number | null {
  const exact = exactMonthOf(word) ?? readDoubledLetter(word) ?? readLetterTooMany(word);
  if (exact !== undefined) return exact;
  const skeleton = SKELETONS().find(([name]) => name === word);
  if (skeleton) return skeleton[1];
  if (word.length < SHORTEST_WORD_WITH_TYPO || NO_MONTHS.includes(word)) return null;
  const close = LONG_NAMES().find(
    ([name]) =>
      isOneEditApart(word, name) &&
      (name.length > SHORTEST_WORD_WITH_TYPO || word.charAt(0) === name.charAt(0)),
  );
  return close ? close[1] : null;
}

function readDoubledLetter(word: string): number | undefined {
  if (word.length !== SHORTEST_WORD_WITH_TYPO) return undefined;
  const single = word.replace(/(.)\1/, '$1');
  return single === word ? undefined : exactMonthOf(single);
}

const SHORT_NAMES = lazy(() =>
  MONTH_NAMES.flat().filter(name => name.length === SHORTEST_WORD_WITH_TYPO - 1),
);

// Behind the last letter it may be a name ("Julia"); "julni" may be either month.
function readLetterTooMany(word: string): number | undefined {
  if (word.length !== SHORTEST_WORD_WITH_TYPO) return undefined;
  const names = SHORT_NAMES().filter(name =>
    [0, 1, 2, 3].some(at => word.slice(0, at) + word.slice(at + 1) === name),
  );
  const [only, ...others] = names;
  return only === undefined || others.length > 0 ? undefined : exactMonthOf(only);
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  // One edit leaves the first letter or the second where it is, or moves one of them by one place.
  const isFar =
    a.charCodeAt(0) !== b.charCodeAt(0) &&
    a.charCodeAt(1) !== b.charCodeAt(1) &&
    a.charCodeAt(0) !== b.charCodeAt(1) &&
    a.charCodeAt(1) !== b.charCodeAt(0);
  if (isFar) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwap = short.charAt(at) === long.charAt(at + 1) && short.charAt(at + 1) === long.charAt(at);
  return short.slice(at + 1) === long.slice(at + 1) || (isSwap && short.slice(at + 2) === long.slice(at + 2));
}

/**
 * Whether a word is made of the unit's own name: one of its words or their stem, their initials, or an abbreviation such
 * as "balitnak" for the Balai Penelitian Ternak and "kanim" for the Kantor Imigrasi.
 */
export function isUnitWord(word: string, unitWords: readonly string[]): boolean {
  if (unitWords.some(own => own === word || (word.length >= SHORTEST_STEM && own.startsWith(word))))
    return true;
  if (word.length < 2 || word.length > LONGEST) return false;
  return isInitials(word, unitWords) || isMadeOfPieces(word, unitWords);
}

const SHORTEST_STEM = 6;
const LONGEST = 14;

function isInitials(word: string, unitWords: readonly string[]): boolean {
  return unitWords.some((_own, from) => {
    const own = unitWords.slice(from, from + word.length);
    return own.length === word.length && own.every((part, at) => part[0] === word[at]);
  });
}

// The first piece begins the first word; the others are pieces of two letters or more of words behind it, in order.
function isMadeOfPieces(word: string, [first = '', ...others]: readonly string[]): boolean {
  for (let length = 2; length < word.length; length++) {
    if (first.startsWith(word.slice(0, length)) && isPiecedFrom(word.slice(length), others)) return true;
  }
  return false;
}

function isPiecedFrom(rest: string, words: readonly string[]): boolean {
  if (rest === '') return true;
  return words.some((own, index) => {
    for (let length = rest.length; length >= 2; length--) {
      if (own.includes(rest.slice(0, length)) && isPiecedFrom(rest.slice(length), words.slice(index + 1)))
        return true;
    }
    return false;
  });
}

import { correctSpelling, isKnownWord } from './lexicon.ts';
import type { PlanVocabulary, RowVocabulary } from './plan-vocabulary.ts';

/** The words of a name as its plan writes them: slips mended, words joined and parted, abbreviations of the row's titles read. */
export function spellAsPlan(
  words: readonly string[],
  row: RowVocabulary,
  { spelling, unitKeys }: PlanVocabulary,
): readonly string[] {
  const spelled: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const together = word + (words[index + 1] ?? '');
    if (isSigning(words, index) && row.titleWords.has(SIGNING)) spelled.push(SIGNING);
    else if (
      word.length <= LONGEST_FIRST &&
      together !== word &&
      together.length >= 5 &&
      isOnlyInPlan(together)
    ) {
      spelled.push(together);
      index++;
    } else spelled.push(...spellWord(word));
  }
  return spelled;

  // "e-arsip" where the plan writes "earsip".
  function isOnlyInPlan(together: string): boolean {
    return spelling.words.has(together) && !isKnownWord(together);
  }

  function spellWord(word: string): readonly string[] {
    if (spelling.words.has(word) || isKnownWord(word) || unitKeys.has(word)) return [word];
    const parts =
      spelling.joined.get(word) ?? initialsIn(row, word, words) ?? partGlued(word, spelling.words);
    if (parts) return parts;
    return word.length < 5 ? [word] : [spelling.typos.find(word) ?? correctSpelling(word) ?? word];
  }
}

const LONGEST_FIRST = 4;
const SIGNING = 'penandatanganan';

// "ttd pakta integritas bersama", "foto ttd pakta": what is signed stands behind it; behind a paper it is a mark.
function isSigning(words: readonly string[], index: number): boolean {
  if (words[index] !== 'ttd' || index === words.length - 1) return false;
  return index === 0 || (index === 1 && PHOTO_WORDS.has(words[0] ?? ''));
}

const PHOTO_WORDS: ReadonlySet<string> = new Set('foto dokumentasi dok photo video'.split(' '));

// "SK petugas PST" for the "SK petugas pelayanan statistik terpadu", "BKU" for the "Buku kas umum". Two letters stand for too
// much where the name says nothing else of the title: "SK AP", but "rekap JP pegawai" of the "Rekap jam pelatihan pegawai".
function initialsIn(
  { titles }: RowVocabulary,
  word: string,
  words: readonly string[],
): readonly string[] | null {
  if (!/^[a-z]{2,6}$/.test(word)) return null;
  for (const title of titles) {
    if (word.length === 2 && !saysMoreOf(title, words)) continue;
    const long = title.filter(part => !JOINTS.has(part));
    for (let from = 0; from + word.length <= long.length; from++) {
      const parts = long.slice(from, from + word.length);
      if (parts.every((part, at) => part[0] === word[at])) return parts;
    }
  }
  return null;
}

function saysMoreOf([, ...title]: readonly string[], words: readonly string[]): boolean {
  return title.some(part => part.length > LONGEST_FIRST && words.includes(part));
}

const JOINTS: ReadonlySet<string> = new Set('dan di ke dari untuk atas serta yang pada dengan'.split(' '));

// "hasilsurvey": two words that are known, written as one.
function partGlued(word: string, planWords: ReadonlySet<string>): readonly string[] | null {
  if (word.length < 2 * SHORTEST_PART || word.length > 30) return null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(part => planWords.has(part) || isKnownWord(part))) return parts;
  }
  return null;
}

const SHORTEST_PART = 4;

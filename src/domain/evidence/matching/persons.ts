import { isKnownWord } from './lexicon.ts';
import type { PlanVocabulary } from './plan-vocabulary.ts';

/** The words of a name, spelled as the plan spells, that name a person: what follows "an", and a title with the name behind it. */
export function personsIn(words: readonly string[], { spelling }: PlanVocabulary): ReadonlySet<string> {
  const persons = new Set<string>();
  // "SK mutasi a.n. Fulan": who is named behind "an" is no subject.
  const at = words.findIndex((word, index) => word === 'an' || (word === 'a' && words[index + 1] === 'n'));
  if (at > 0) for (const word of words.slice(at + 1)) persons.add(word);
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (!TITLES.has(word) || next === undefined || spelling.words.has(next) || isKnownWord(next)) return;
    persons.add(word).add(next);
  });
  return persons;
}

// "sertifikat PPI dr Maya".
const TITLES: ReadonlySet<string> = new Set(
  'dr drg drh drs dra ir ns bdn apt prof sdr sdri bpk bapak ibu capt kapt'.split(' '),
);

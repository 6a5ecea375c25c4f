import type { FileMatch } from '../file-match.ts';
import { chooseDocuments } from './choose-documents.ts';
import { correctSpelling, readTerms } from './lexicon.ts';
import { readName } from './name-reading.ts';
import { isMachineName, normalizeNameText } from './name-text.ts';
import { isOneTypoApart } from './one-typo.ts';
import type { PlanVocabulary, RowVocabulary } from './plan-vocabulary.ts';
import { DRAFT_WORDS } from './synonyms.ts';
import { fitsYears } from './year-fit.ts';

/** The documents of the row that a file's name proves, and the periods and years that it names. */
export function matchFileName(
  name: string,
  rowCode: string,
  vocabulary: PlanVocabulary,
  planYear: number | null,
): FileMatch {
  const text = normalizeNameText(name);
  if (isMachineName(text)) return NOTHING;
  const { words, periods, years } = readName(text, planYear);
  const row = vocabulary.rows.get(rowCode);
  const isDraft = words.some(word => DRAFT_WORDS.has(word) && !row?.titleWords.has(word));
  const read = { periods, years, isDraft };
  if (!row || isDraft) return { documents: [], ...read };
  const keys = new Set(readTerms(words.map(word => spellAsPlan(word, vocabulary))).map(({ key }) => key));
  const profiles = profilesOfYears(row, { years, periods, planYear });
  return { documents: chooseDocuments({ keys, words: new Set(words) }, profiles, vocabulary), ...read };
}

const NOTHING: FileMatch = { documents: [], periods: [], years: [], isDraft: false };

function profilesOfYears(
  { profiles }: RowVocabulary,
  name: Parameters<typeof fitsYears>[0],
): RowVocabulary['profiles'] {
  return profiles.filter(profile => fitsYears(name, profile, profiles));
}

function spellAsPlan(word: string, { words, longWords }: PlanVocabulary): string {
  if (word.length < 5 || words.has(word)) return word;
  const known = correctSpelling(word);
  if (known === word) return word;
  return longWords.find(planWord => isOneTypoApart(word, planWord)) ?? known ?? word;
}

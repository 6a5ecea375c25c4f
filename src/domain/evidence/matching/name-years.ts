import { isRegulationWord } from '../../time-words/vocabulary.ts';
import type { NameWord } from './name-words.ts';

/** The words without the years that belong to other names: "Renstra 2020-2024", "PermenPANRB 90 Tahun 2021". */
export function protectNameYears(words: readonly NameWord[]): readonly NameWord[] {
  const hidden = new Set<number>();
  words.forEach((word, index) => {
    if (isSpanOfYears(words, index)) for (const at of spanIndices(words, index)) hidden.add(at);
    if (isRegulation(word.text)) for (const at of regulationIndices(words, index)) hidden.add(at);
  });
  return hidden.size === 0 ? words : words.filter((_word, index) => !hidden.has(index));
}

/** A first and a last year that are part of a name. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that a name spans ("Renstra 2020-2024"); null for none, and for two years side by side. */
export function spanOfYears(words: readonly NameWord[]): YearSpan | null {
  const index = words.findIndex((_word, at) => isSpanOfYears(words, at));
  if (index === -1) return null;
  const indices = spanIndices(words, index);
  return {
    first: Number(words[index]?.text),
    last: Number(words[indices[indices.length - 1] ?? index]?.text),
  };
}

const YEAR = /^(?:19[5-9]|20\d)\d$/;

function spanIndices(words: readonly NameWord[], index: number): readonly number[] {
  return words[index + 1]?.text === 'sampai' ? [index, index + 1, index + 2] : [index, index + 1];
}

// Two years side by side are a list ("SKP 2020-2021"); three or more years apart they are a plan's own name.
function isSpanOfYears(words: readonly NameWord[], index: number): boolean {
  const indices = spanIndices(words, index);
  const [first, last] = [words[index]?.text ?? '', words[indices[indices.length - 1] ?? index]?.text ?? ''];
  return YEAR.test(first) && YEAR.test(last) && Number(last) - Number(first) >= 2;
}

// "No. 12 Tahun 2021" alone is the number of a decree, whose year counts.
const NUMBER_WORDS: ReadonlySet<string> = new Set(['no', 'nomor', 'nomer']);

function isRegulation(word: string): boolean {
  return isRegulationWord(word) && !NUMBER_WORDS.has(word);
}

const REACH = 6;

function regulationIndices(words: readonly NameWord[], index: number): readonly number[] {
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const isNumber = /^\d{1,3}$/.test(words[at]?.text ?? '');
    if (!isNumber) continue;
    const yearAt = /^(?:tahun|thn|th)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return YEAR.test(words[yearAt]?.text ?? '') ? range(at, yearAt) : [];
  }
  return [];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_unused, offset) => from + offset);
}

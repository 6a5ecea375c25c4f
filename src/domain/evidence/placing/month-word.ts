/** The month (1–12) of a word: a name, its first three or more letters, or an older spelling; null for any other. */
export function monthOfWord(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower.length < 3) return null;
  const index = MONTH_SPELLINGS.findIndex(spellings => spellings.some(name => name.startsWith(lower)));
  return index === -1 ? null : index + 1;
}

const MONTH_SPELLINGS: readonly (readonly string[])[] = [
  ['januari'],
  ['februari', 'pebruari'],
  ['maret'],
  ['april'],
  ['mei'],
  ['juni'],
  ['juli'],
  ['agustus', 'agt', 'ags'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

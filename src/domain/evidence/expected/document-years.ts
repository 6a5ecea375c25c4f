/** The years that belong to a document's name; not those of regulations, standards, ranges, codes and months. */
export function findYears(title: string): readonly number[] {
  if (!/(?:19|20)\d\d/.test(title)) return [];
  const bare = NOT_ITS_YEARS.reduce((text, pattern) => text.replace(pattern, ' '), title);
  return [...new Set(Array.from(bare.matchAll(/(?:^|[\s(,])((?:19|20)\d\d)\b/g), found => Number(found[1])))];
}

/** One title for each of two years at its end: "SKP tahun 2020 dan 2021"; else the title alone. */
export function splitYears(title: string): readonly string[] {
  const found = /^(.*?\S\s+)((?:19|20)\d\d)\s*(?:dan|&|,|serta)\s*(?:tahun\s+)?((?:19|20)\d\d)$/i.exec(title);
  const [, stem = '', first = '', second = ''] = found ?? [];
  return found && findYears(`${stem}${first}`).length > 0 ? [`${stem}${first}`, `${stem}${second}`] : [title];
}

/** The words of a title without its years, by which the papers of two years are the same document. */
export function titleWithoutYears(title: string): string {
  return title
    .toLowerCase()
    .replace(/\b(?:(?:tahun|thn|th|ta)\b\.?\s*)?(?:19|20)\d\d\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MONTHS =
  'jan\\w*|[fp]eb\\w*|mar\\w*|apr\\w*|mei|jun\\w*|jul\\w*|ag\\w*|sep\\w*|okt\\w*|no[vp]\\w*|des\\w*';

const NOT_ITS_YEARS: readonly RegExp[] = [
  /\b(?:19|20)\d\d\s*(?:-|–|s\.?\s?\/?\s?d\.?|sampai dengan)\s*(?:19|20)\d\d\b/gi, // Renstra 2020-2024
  /\b\d{1,4}[A-Z]?\s+(?:tahun|th\.?|thn\.?)\s+(?:19|20)\d\d\b/gi, // PermenPAN No. 52 Tahun 2014
  /\b(?:ISO|SNI)\b[\s\d:.\-/]*/gi, // ISO 9001:2015
  /\S*[\d.\p{L}]*[:/](?:19|20)\d\d\b/giu, // B146/KP.03/2021, 37/2012
  new RegExp(`\\b(?:${MONTHS})\\.?[\\s,-]*(?:tahun\\s*)?(?:19|20)\\d\\d\\b`, 'gi'), // Juli 2021
  /\b(?:semester|smt|sem|triwulan|tw)\.?\s*(?:iv|i{1,3}|[1-4])\s*,?\s*(?:tahun\s*)?(?:19|20)\d\d\b/gi, // Semester I 2021
];

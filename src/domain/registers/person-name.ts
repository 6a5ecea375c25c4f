import { normalizeText } from '../evidence/matching/name-text.ts';

/** Titles before and behind a name, without dots and blanks. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'prof dr drg drh dra drs ir h hj kh apt ns cand se sh sp spt sst st ssi ssos skom sip skm sked skep skeb sfarm stp sstp sag spd spdi spi ' +
    'spsi skpm sik sab sap sak str strkom strpt strkep strkeb strak strp strpi sei ssy shi sthi ssn sarch spwk strstat strt sm sds ms mp mpt ' +
    'msi msc mm mh mkom mt mti mstat mkes mkep mkeb msos map mpd mpdi mak mag mba ma mse med mhum mhi msy mec msn mpwk march mtech mpsi mars ' +
    'meng mphil mppm mph mds phd dea amd amdkep amdkeb amdkom amdak amdt ama amk amkeb apmd ppt pkp bsc ba llm lc ipm ipu asean gr cgcae'
  ).split(' '),
);

/** Titles that are also names: only a comma or a dot tells them from one. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'ma',
  'se',
  'sap',
  'sag',
  'st',
  'med',
  'map',
  'sm',
  'ba',
  'ama',
]);

/** Spellings of one name that stands before others and is seldom written out. */
const MUHAMMAD = /^(?:m|mu?h(?:d)?|mo(?:h|hd|ch)|m[ou](?:h|ch)amm?[ae]d)$/;

/** The words of a person's name: lower case, without titles, accents, dots and apostrophes. */
export function readPersonName(text: string): readonly string[] {
  const [name = ''] = normalizePerson(text).split(/[,;(]/);
  const words = wordsOf(name);
  const from = words.findIndex(({ word }) => !isTitle(word));
  const kept = from < 0 ? [] : words.slice(from);
  while (kept.length > 1) {
    const end = kept[kept.length - 1];
    const length = titleLengthAtEnd(kept.map(({ word }) => word));
    const isName = length === 1 && end !== undefined && DOUBTFUL.has(end.word) && !end.isDotted;
    if (length === 0 || length >= kept.length || isName) break;
    kept.splice(kept.length - length);
  }
  return kept.map(({ word }, index) => (index === 0 && kept.length > 1 ? foldFirst(word) : word));
}

/** Whether the word, or it and the next one, are a title; how many words it takes. */
export function titleLengthAt(words: readonly string[], index: number): number {
  const [one = '', two = '', three = ''] = words.slice(index, index + 3);
  if (three !== '' && one.length === 1 && two.length <= 2 && TITLES.has(one + two + three)) return 3;
  if (two !== '' && one === 'amd' && TITLES.has(one + two)) return 2;
  if (two !== '' && one.length <= 2 && TITLES.has(one + two)) return 2;
  return TITLES.has(one) ? 1 : 0;
}

/** The word as the first of a name: spellings of Muhammad are one. */
export function foldFirst(word: string): string {
  return MUHAMMAD.test(word) ? 'muhammad' : word;
}

/** A text as names are compared. */
export function normalizePerson(text: string): string {
  return normalizeText(text).replace(/['’‘`´]/g, '');
}

function isTitle(word: string): boolean {
  return TITLES.has(word) && !DOUBTFUL.has(word);
}

interface NameWord {
  readonly word: string;
  readonly isDotted: boolean;
}

/** "S.Pt" is one word, "M. Rizal" two. */
function wordsOf(text: string): NameWord[] {
  return [...text.matchAll(/\p{L}+(?:\.\p{L}+)*\.?/gu)].map(([found]) => ({
    word: found.replace(/\./g, ''),
    isDotted: found.includes('.'),
  }));
}

function titleLengthAtEnd(words: readonly string[]): number {
  for (const length of [3, 2, 1]) {
    const start = words.length - length;
    if (start >= 1 && titleLengthAt(words, start) === length) return length;
  }
  return 0;
}

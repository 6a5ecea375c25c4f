import { normalizeNameText } from '../evidence/matching/name-text.ts';
import { DRAFT_WORDS, EMPTY_WORDS } from '../evidence/matching/synonyms.ts';
import { foldFirst, normalizePerson, readPersonName, titleLengthAt } from './person-name.ts';

/** Whose a pact file is: surely these, and those whom it may be as well; both hold places in the list. */
export interface PactOwners {
  readonly sure: readonly number[];
  readonly unsure: readonly number[];
}

/** The people of the register, read once for all files. */
export interface PactPeople {
  readonly names: readonly (readonly string[])[];
  /** Places in the list by the words of the name: more than one for people of the same name. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** Names by each of their words. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of the unit's name, which say nothing of a person. */
  readonly unitWords: ReadonlySet<string>;
}

const PAPER_WORDS: ReadonlySet<string> = new Set(
  (
    'pakta integritas pernyataan komitmen surat lembar form formulir naskah dokumen pencanangan zi zona wbk wbbm pegawai staf asn pns pppk ' +
    'kepala kabag kasubag kasubbag kasi ketua sekretaris koordinator anggota peneliti teknisi analis bendahara operator pelaksana plt plh ' +
    'subbag subbagian bagian seksi bidang sub tata usaha tu umum keuangan kepegawaian program pelayanan lab laboratorium pokja tim no nomor nip ' +
    'januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu ags sep sept okt nov des ' +
    'foto muda madya pertama utama ahli pratama gambar img image whatsapp page hal halaman sdr sdri saudara saudari an atas nama milik'
  ).split(' '),
);

/** Words of a pact that nobody has signed yet. */
const UNSIGNED = /\b(?:belum|blm|format|blangko|blanko)\b/;

/** Short names of offices: Balitnak, Balitbangtan, Bbalitvet. */
const OFFICE = /^(?:bb?|lo[kl]a?)?(?:balit|puslit|ditjen|kanwil|kemen)\p{L}*$/u;

/** The people with the words of the unit's name. */
export function readPactPeople(names: readonly string[], unitName: string): PactPeople {
  const read = names.map(readPersonName);
  const byName = new Map<string, number[]>();
  const byWord = new Map<string, Set<string>>();
  read.forEach((words, index) => {
    if (words.length === 0) return;
    const key = words.join(' ');
    byName.set(key, [...(byName.get(key) ?? []), index]);
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(key));
  });
  return {
    names: read,
    byName,
    byWord,
    unitWords: new Set(normalizePerson(unitName).match(/\p{L}+/gu) ?? []),
  };
}

/**
 * Whose pact the file is by its name: a person's when the whole name without titles stands in it, in one piece, and no
 * longer listed name does. A further word of a name beside it, another order, or two people of that name leave it unsure.
 */
export function matchPactFile(fileName: string, people: PactPeople): PactOwners {
  const text = normalizePerson(normalizeNameText(fileName));
  const words = readWords(text);
  const isUnsigned = UNSIGNED.test(text) || words.some(({ word }) => DRAFT_WORDS.has(word));
  if (isUnsigned) return { sure: [], unsure: [] };
  const spans = dropCovered(findSpans(words, people));
  const sure = new Set<number>();
  const unsure = new Set<number>();
  for (const span of spans) {
    const owners = people.byName.get(span.name) ?? [];
    const isSure =
      owners.length === 1 && !span.isDoubtful && !hasStrangerBeside(span, { words, spans, people });
    for (const index of owners) (isSure ? sure : unsure).add(index);
  }
  return { sure: [...sure], unsure: [...unsure].filter(index => !sure.has(index)) };
}

interface FileWord {
  readonly word: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** Part of a title: stands between names and says nothing. */
  readonly isTitle: boolean;
}

interface Span {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly isInOrder: boolean;
  readonly isDoubtful: boolean;
}

function readWords(text: string): readonly FileWord[] {
  const found = [...text.matchAll(/\p{L}+|\p{N}+/gu)];
  const words = found.map(([word]) => word);
  let titleUntil = 0;
  return found.map((match, index) => {
    const before = found[index - 1];
    const gapStart = before === undefined ? 0 : (before.index ?? 0) + before[0].length;
    titleUntil = Math.max(titleUntil, index + titleLengthAt(words, index));
    return { word: match[0], gap: text.slice(gapStart, match.index), isTitle: index < titleUntil };
  });
}

/** Every place where all words of a listed name stand side by side; titles between them do not count. */
function findSpans(words: readonly FileWord[], people: PactPeople): readonly Span[] {
  const found = new Map<string, Span>();
  words.forEach(({ word }, index) => {
    const keys = new Set([...(people.byWord.get(word) ?? []), ...(people.byWord.get(foldFirst(word)) ?? [])]);
    for (const name of keys) {
      const span = readSpan(words, index, name);
      if (span !== null) found.set(`${name} ${span.first}`, span);
    }
  });
  return [...found.values()];
}

function readSpan(words: readonly FileWord[], first: number, name: string): Span | null {
  const wanted = name.split(' ');
  const taken: string[] = [];
  let last = first;
  for (let index = first; index < words.length && taken.length < wanted.length; index += 1) {
    const { word, isTitle } = words[index] ?? { word: '', isTitle: true };
    if (isTitle && !wanted.includes(word)) {
      if (taken.length === 0) return null;
      continue;
    }
    taken.push(taken.length === 0 || wanted[0] === foldFirst(word) ? foldIfFirst(word, wanted) : word);
    last = index;
  }
  const isInOrder = taken.join(' ') === name;
  if (!isInOrder && [...taken].sort().join(' ') !== [...wanted].sort().join(' ')) return null;
  return { name, first, last, isInOrder, isDoubtful: false };
}

function foldIfFirst(word: string, [first]: readonly string[]): string {
  return foldFirst(word) === first ? foldFirst(word) : word;
}

/** Without names that a longer one holds. Where shorter ones fill a longer one in another order, all are doubtful. */
function dropCovered(spans: readonly Span[]): readonly Span[] {
  const doubtful = new Set<Span>();
  for (const span of spans.filter(({ isInOrder }) => !isInOrder)) {
    const inside = spans.filter(one => one !== span && one.isInOrder && holds(span, one));
    const length = inside.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    if (length >= span.last - span.first + 1) for (const one of [span, ...inside]) doubtful.add(one);
  }
  const covers = (one: Span, other: Span): boolean =>
    one !== other && one.name !== other.name && holds(one, other);
  return spans
    .filter(span => doubtful.has(span) || !spans.some(other => covers(other, span)))
    .map(span =>
      doubtful.has(span) || spans.some(one => overlaps(one, span)) ? { ...span, isDoubtful: true } : span,
    );
}

function holds(one: Span, other: Span): boolean {
  return (
    one.first <= other.first && one.last >= other.last && one.last - one.first > other.last - other.first
  );
}

function overlaps(one: Span, other: Span): boolean {
  const isApart = one.last < other.first || one.first > other.last;
  return one.name !== other.name && !isApart && !holds(one, other) && !holds(other, one);
}

interface Surroundings {
  readonly words: readonly FileWord[];
  readonly spans: readonly Span[];
  readonly people: PactPeople;
}

/** Whether right before or behind the name stands a word that may belong to a longer name. */
function hasStrangerBeside({ first, last }: Span, { words, spans, people }: Surroundings): boolean {
  const isStranger = (index: number): boolean => {
    const found = words[index];
    if (found === undefined || found.isTitle || /^\p{N}/u.test(found.word)) return false;
    if (spans.some(span => span.first <= index && index <= span.last)) return false;
    return !saysNoName(found.word, people);
  };
  const before = skipTitles(words, first - 1, -1);
  const behind = skipTitles(words, last + 1, 1);
  const isJoinedBefore = !parts(gapBetween(words, before, first));
  const isJoinedBehind = !parts(gapBetween(words, last, behind));
  return (isJoinedBefore && isStranger(before)) || (isJoinedBehind && isStranger(behind));
}

function skipTitles(words: readonly FileWord[], from: number, step: 1 | -1): number {
  let index = from;
  while (words[index]?.isTitle === true) index += step;
  return index;
}

function gapBetween(words: readonly FileWord[], left: number, right: number): string {
  return words
    .slice(left + 1, right + 1)
    .map(({ gap }) => gap)
    .join('');
}

/** Whether the signs end a name: "Budi Santoso - pakta", "Budi (keuangan)". */
function parts(gap: string): boolean {
  return /[,;()&+[\]]|\s-+\s|__/.test(gap);
}

function saysNoName(word: string, { unitWords }: PactPeople): boolean {
  return PAPER_WORDS.has(word) || OFFICE.test(word) || EMPTY_WORDS.has(word) || unitWords.has(word);
}

import type { FileMatch } from '../file-match.ts';
import { chooseDocuments } from './choose-documents.ts';
import { subjectsOf } from './contradiction.ts';
import { readTerms, roleOfKey, saysWhat, type Term } from './lexicon.ts';
import { listedNames } from './listed-names.ts';
import type { NameKeys } from './name-keys.ts';
import { readName } from './name-reading.ts';
import { isMachineName, normalizeNameText } from './name-text.ts';
import { personsIn } from './persons.ts';
import type { PlanVocabulary, RowVocabulary } from './plan-vocabulary.ts';
import { spellAsPlan } from './spell-name.ts';
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
  const { words, periods, years, span } = readName(text, planYear);
  const row = vocabulary.rows.get(rowCode);
  const isDraft = words.some(word => DRAFT_WORDS.has(word) && !row?.titleWords.has(word));
  const read = { periods, years, isDraft };
  if (!row || isDraft) return { documents: [], ...read, stem: '' };
  const profiles = profilesOfYears(row, { years, periods, planYear, span });
  const keys = keysOfName(words, row, vocabulary);
  const choose = (name: NameKeys): readonly number[] => chooseDocuments(name, profiles, vocabulary);
  const listed = listedNames(text).map(part =>
    choose(keysOfName(readName(part, planYear).words, row, vocabulary)),
  );
  return { documents: allOf(listed) ?? choose(keys), ...read, stem: stemOf(text, keys) };
}

// A list is one only where each of its names proves something.
function allOf(listed: readonly (readonly number[])[]): readonly number[] | null {
  if (listed.length === 0 || listed.some(documents => documents.length === 0)) return null;
  return [...new Set(listed.flat())].sort((a, b) => a - b);
}

const NOTHING: FileMatch = { documents: [], periods: [], years: [], isDraft: false, stem: '' };

// "Laporan kas (1)", "Laporan kas rev2" and "Lap kas ttd" are versions of one paper, "Laporan kas 2" is another.
function stemOf(text: string, { keys }: NameKeys): string {
  const numbers = text.replace(VERSION, ' ').match(/\d+/g) ?? [];
  return [...keys, ...numbers].sort().join(' ');
}

const VERSION = /\(\d+\)|\b(?:rev|revisi|v|ver|versi|copy|salinan|edit|final|ttd)[\s._-]*\d+(?!\d)/g;

function profilesOfYears(
  { profiles }: RowVocabulary,
  name: Parameters<typeof fitsYears>[0],
): RowVocabulary['profiles'] {
  return profiles.filter(profile => fitsYears(name, profile, profiles));
}

function keysOfName(words: readonly string[], row: RowVocabulary, vocabulary: PlanVocabulary): NameKeys {
  const spelled = spellAsPlan(withoutSection(words, row), row, vocabulary);
  const terms = readTerms(spelled);
  const keys = new Set(terms.map(({ key }) => key));
  const objects = new Set(objectsOf(terms));
  // "hasil evaluasi SOP" is a report, whether or not it says so; "SOP hasil evaluasi roya" is an SOP.
  if (isOutcome(spelled) && !terms.some(isPaper) && terms[0]?.key !== SOP) keys.add(REPORT);
  // "und, dafhad, dok rapat": beside papers of a meeting it is no "dokumen".
  if (spelled.includes('dok') && terms.some(({ key }) => roleOfKey(key) === 'meeting')) keys.add(PHOTO);
  const persons = personsIn(spelled, vocabulary);
  return {
    keys,
    words: new Set(words),
    persons,
    subjects: subjectsOf({ keys, persons }, vocabulary),
    objects,
  };
}

// "Nota dinas usulan dari tiap seksi" is asked of each of them: what a section is called says nothing.
function withoutSection(words: readonly string[], { titles }: RowVocabulary): readonly string[] {
  const at = words.findIndex(word => SECTIONS.has(word));
  const section = words[at];
  const isOfEach = titles.some(title =>
    title.some((word, index) => word === section && EACH.has(title[index - 1] ?? '')),
  );
  return at > 0 && isOfEach ? words.slice(0, at + 1) : words;
}

const SECTIONS: ReadonlySet<string> = new Set(
  'seksi subseksi subbag subbagian bagian bidang divisi poli instalasi ruangan jurusan prodi fakultas'.split(
    ' ',
  ),
);
const EACH: ReadonlySet<string> = new Set('tiap setiap masing seluruh semua'.split(' '));

const REPORT = '#report';
const STUDIES =
  '(?:evaluasi|monitoring|monev|pemantauan|reviu|review|audit|penilaian|pengukuran|pemeriksaan)';
const OUTCOME = new RegExp(`(?:^| )(?:hasil|hsl) ${STUDIES}(?: |$)`);

function isOutcome(words: readonly string[]): boolean {
  return (words.includes('hasil') || words.includes('hsl')) && OUTCOME.test(words.join(' '));
}

function isPaper({ key }: Term): boolean {
  return key !== SOP && saysWhat(key);
}

const SOP = '#sop';
const PHOTO = '#photo';

// Kinds that the name does something with, where no kind stands before: "evaluasi SOP", "sosialisasi maklumat".
function objectsOf(terms: readonly Term[]): readonly string[] {
  const first = terms.findIndex(({ kind }) => kind !== null);
  const before = terms[first - 1];
  const kind = terms[first]?.key;
  return before && kind && STUDIED.has(kind) && DEEDS.has(before.key) ? [kind] : [];
}

// Papers that stand for long; a report is what comes of a deed, in whatever order the words are.
const STUDIED: ReadonlySet<string> = new Set([
  SOP,
  ...'#work-plan #guideline #policy #pledge #renstra #rkt #pk #lakin #iku #skp #dupak #anjab #abk #lhkpn'.split(
    ' ',
  ),
]);

const DEEDS: ReadonlySet<string> = new Set(
  'monev sosialisasi reviu kaji-ulang penyusunan pembahasan pengesahan tindak-lanjut audit bimtek diklat workshop iht'.split(
    ' ',
  ),
);

import { lazy } from '../lazy.ts';
import { remember } from '../remember.ts';
import { normalizeHeading } from './heading-text.ts';

/** What an area is about, whatever its number in a plan. */
export type AreaSubject =
  | 'change'
  | 'regulation'
  | 'organisation'
  | 'process'
  | 'staff'
  | 'accountability'
  | 'oversight'
  | 'service';

interface AreaName {
  readonly subject: AreaSubject;
  /** The official names, that of PermenPANRB 90/2021 first, then 52/2014, then spellings units use for them. */
  readonly names: readonly string[];
  /** Words, each set of which names the area beside filling words: "Tata Laksana", "Pengawasan". */
  readonly words: readonly string[];
}

const AREAS: readonly AreaName[] = [
  { subject: 'change', names: ['MANAJEMEN PERUBAHAN'], words: ['MANAJEMEN PERUBAHAN'] },
  {
    subject: 'regulation',
    names: [
      'PENATAAN PERATURAN PERUNDANG UNDANGAN',
      'PENGUATAN PERATURAN PERUNDANG UNDANGAN',
      'DEREGULASI KEBIJAKAN',
    ],
    words: ['PERATURAN PERUNDANG UNDANGAN', 'PERUNDANG UNDANGAN', 'DEREGULASI'],
  },
  {
    subject: 'organisation',
    names: ['PENATAAN DAN PENGUATAN ORGANISASI', 'PENATAAN ORGANISASI', 'PENGUATAN ORGANISASI'],
    words: ['ORGANISASI', 'KELEMBAGAAN'],
  },
  {
    subject: 'process',
    names: ['PENATAAN TATALAKSANA', 'PENATAAN TATA LAKSANA'],
    words: ['TATALAKSANA', 'TATA LAKSANA', 'KETATALAKSANAAN'],
  },
  {
    subject: 'staff',
    names: [
      'PENATAAN SISTEM MANAJEMEN SDM APARATUR',
      'PENATAAN SISTEM MANAJEMEN SDM',
      'PENATAAN SISTEM MANAJEMEN SUMBER DAYA MANUSIA',
      'PENATAAN SISTEM MANAJEMEN SUMBER DAYA MANUSIA APARATUR',
      'PENATAAN MANAJEMEN SDM',
      'PENATAAN MANAJEMEN SUMBER DAYA MANUSIA',
    ],
    words: ['SDM', 'SUMBER DAYA MANUSIA'],
  },
  {
    subject: 'accountability',
    names: ['PENGUATAN AKUNTABILITAS', 'PENGUATAN AKUNTABILITAS KINERJA'],
    words: ['AKUNTABILITAS'],
  },
  { subject: 'oversight', names: ['PENGUATAN PENGAWASAN'], words: ['PENGAWASAN'] },
  {
    subject: 'service',
    names: [
      'PENINGKATAN KUALITAS PELAYANAN PUBLIK',
      'PENGUATAN KUALITAS PELAYANAN PUBLIK',
      'PENINGKATAN PELAYANAN PUBLIK',
    ],
    words: ['PELAYANAN PUBLIK', 'KUALITAS PELAYANAN', 'PELAYANAN'],
  },
];

/** The subjects in the order of their numbers: six areas of a Zona Integritas (PermenPANRB 52/2014, 90/2021). */
export const SIX_AREAS: readonly AreaSubject[] = [
  'change',
  'process',
  'staff',
  'accountability',
  'oversight',
  'service',
];

/** The subjects in the order of their numbers: eight areas of change of Reformasi Birokrasi (PermenPANRB 11/2015). */
export const EIGHT_AREAS: readonly AreaSubject[] = [
  'change',
  'regulation',
  'organisation',
  'process',
  'staff',
  'accountability',
  'oversight',
  'service',
];

// Words around the name that are not part of it: "AREA PERUBAHAN:", "ASPEK PEMENUHAN", weights "(5,00)".
const AROUND_NAME =
  /^(?:(?:AREA|PROGRAM|POKJA|PILAR|BIDANG) (?:PERUBAHAN (?=\S))?)*(?:(?:\d{1,2}|[IV]{1,4}) )?| (?:PEMENUHAN|REFORM)$|(?: \d+)+$/g;
const FILLING_WORDS = new Set(
  'PENATAAN PENGUATAN PENINGKATAN PENGELOLAAN SISTEM MANAJEMEN KINERJA APARATUR PUBLIK KUALITAS INTERNAL DAN'.split(
    ' ',
  ),
);
const LONGEST_TITLE = 100;
const KEPT_TITLES = 2000;

const SUBJECTS = lazy(
  () =>
    new Map(AREAS.flatMap(({ subject, names }) => names.map(name => [lettersOf(name), subject] as const))),
);

/** The area with that official name, case and spaces ignored; null for any other text. */
export function officialArea(title: string): AreaSubject | null {
  return title.length > LONGEST_TITLE ? null : (SUBJECTS().get(lettersOf(bareTitle(title))) ?? null);
}

/** The area that a heading means although it lacks words of the name or one is mistyped ("Tata Laksana"); null for none. */
export function meantArea(title: string): AreaSubject | null {
  return title.length > LONGEST_TITLE ? null : recallArea(title);
}

const recallArea = remember(KEPT_TITLES, (title): AreaSubject | null => {
  const words = bareTitle(title)
    .split(' ')
    .filter(word => word !== '');
  const found = AREAS.filter(area => area.words.some(name => isNamedBy(name.split(' '), words)));
  return found.length === 1 ? (found[0]?.subject ?? null) : null;
});

/** The official name of the area, that of PermenPANRB 90/2021 where it is one of the six. */
export function areaTitle(subject: AreaSubject): string {
  return AREAS.find(area => area.subject === subject)?.names[0] ?? '';
}

// All words of the name, and beside them only words that fill.
function isNamedBy(name: readonly string[], words: readonly string[]): boolean {
  const isWhole = name.every(part => words.some(word => isSameWord(part, word)));
  return isWhole && words.every(word => FILLING_WORDS.has(word) || name.some(part => isSameWord(part, word)));
}

// One letter wrong, missing or too many in a long word.
function isSameWord(word: string, written: string): boolean {
  if (word === written) return true;
  if (word.length < 7 || Math.abs(word.length - written.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === written[start]) start += 1;
  let end = 0;
  const rest = Math.min(word.length, written.length) - start;
  while (end < rest && word[word.length - 1 - end] === written[written.length - 1 - end]) end += 1;
  return Math.max(word.length, written.length) - start - end <= 1;
}

function bareTitle(title: string): string {
  return normalizeHeading(title.replace(/\([^)]*\)?/g, ' ')).replace(AROUND_NAME, '');
}

function lettersOf(text: string): string {
  return text.replace(/[^A-Z]/g, '');
}

import type { ExpectedDocument } from '../expected-document.ts';

type OwnCadence = NonNullable<ExpectedDocument['cadence']>;

/** How often a title says that its document is due ("Laporan bulanan …"), or null; several different ones are none. */
export function findCadence(title: string): OwnCadence | null {
  const found = new Set<OwnCadence>();
  let rest = NAMES_WITH_CADENCE.reduce((text, name) => text.replace(name, ' '), title.toLowerCase());
  for (const [cadence, pattern] of CADENCES) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.add(cadence);
    rest = without;
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

// Names that bear a cadence, and periods that are one time of it.
const NAMES_WITH_CADENCE: readonly RegExp[] = [
  /\b(?:rencana (?:kerja|kinerja|aksi)|(?:perjanjian|penetapan) kinerja|spt|program kerja) tahunan\b/g,
  /\b(?:semester|smt|sem|triwulan|tri wulan|tw|kuartal)\b\.?\s*(?:ke-?\s*)?(?:iv|i{1,3}|[1-4])\b/g,
];

const EVERY = '(?:per|setiap|tiap|tiap-tiap|se)';
const COUNT = '(?:\\s*\\([a-z]+\\))?';

// Longer periods stand first: "3 bulan sekali" is no month.
const CADENCES: readonly (readonly [OwnCadence, RegExp])[] = [
  ['semester', new RegExp(`\\b(?:6|enam)${COUNT}\\s*bulan(?:an)?(?:\\s+sekali)?\\b`, 'g')],
  ['quarter', new RegExp(`\\b(?:3|tiga)${COUNT}\\s*bulan(?:an)?(?:\\s+sekali)?\\b`, 'g')],
  ['semester', /\b(?:2|dua)\s*(?:\(dua\)\s*)?(?:kali|x)\s+(?:dalam\s+)?(?:se|1 |satu )\s*tahun\b/g],
  ['quarter', /\b(?:4|empat)\s*(?:\(empat\)\s*)?(?:kali|x)\s+(?:dalam\s+)?(?:se|1 |satu )\s*tahun\b/g],
  ['year', /\b(?:1|satu|se)\s*(?:\(satu\)\s*)?(?:kali|x)\s+(?:dalam\s+)?(?:se|1 |satu )\s*tahun\b/g],
  ['year', /\bsekali\s+(?:dalam\s+)?(?:se|1 |satu )\s*tahun\b|\bsetahun\s+(?:se|1 |satu )\s*kali\b/g],
  [
    'semester',
    new RegExp(`\\bsemester(?:an)\\b|\\b${EVERY}\\s*semester(?:nya)?\\b|\\blaporan semester\\b`, 'g'),
  ],
  [
    'quarter',
    new RegExp(
      `\\btri ?wulanan\\b|\\b${EVERY}\\s*(?:tri ?wulan|tw)(?:nya)?\\b|\\blaporan tri ?wulan\\b`,
      'g',
    ),
  ],
  ['month', new RegExp(`\\bbulanan\\b|\\b${EVERY}\\s*(?:1\\s*)?bulan(?:nya)?\\b|\\b1 bulan sekali\\b`, 'g')],
  ['year', new RegExp(`\\btahunan\\b|\\b${EVERY}\\s*tahun(?:nya)?\\b`, 'g')],
];

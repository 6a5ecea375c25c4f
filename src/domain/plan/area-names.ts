import { normalizeHeading } from './heading-text.ts';

/** The areas' names by number: first PermenPANRB 90/2021, then 52/2014, then spellings units use for them. */
export const AREA_NAMES: readonly (readonly string[])[] = [
  ['MANAJEMEN PERUBAHAN'],
  ['PENATAAN TATALAKSANA', 'PENATAAN TATA LAKSANA'],
  [
    'PENATAAN SISTEM MANAJEMEN SDM APARATUR',
    'PENATAAN SISTEM MANAJEMEN SDM',
    'PENATAAN SISTEM MANAJEMEN SUMBER DAYA MANUSIA',
    'PENATAAN SISTEM MANAJEMEN SUMBER DAYA MANUSIA APARATUR',
    'PENATAAN MANAJEMEN SDM',
    'PENATAAN MANAJEMEN SUMBER DAYA MANUSIA',
  ],
  ['PENGUATAN AKUNTABILITAS', 'PENGUATAN AKUNTABILITAS KINERJA'],
  ['PENGUATAN PENGAWASAN'],
  [
    'PENINGKATAN KUALITAS PELAYANAN PUBLIK',
    'PENGUATAN KUALITAS PELAYANAN PUBLIK',
    'PENINGKATAN PELAYANAN PUBLIK',
  ],
];

// Words around the name that are not part of it: "AREA PERUBAHAN:", "ASPEK PEMENUHAN", weights "(5,00)".
const AROUND_NAME = /^(?:AREA (?:PERUBAHAN )?|POKJA )?(?:\d{1,2} )?| (?:PEMENUHAN|REFORM)$|(?: \d+)+$/g;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  AREA_NAMES.flatMap((names, index) => names.map((name): [string, number] => [lettersOf(name), index + 1])),
);

/** The number (1–6) of the area with that official name, case and spaces ignored; null for any other text. */
export function officialAreaNumber(title: string): number | null {
  if (title.length > 100) return null;
  const wording = normalizeHeading(title.replace(/\([^)]*\)?/g, ' ')).replace(AROUND_NAME, '');
  return NUMBERS.get(lettersOf(wording)) ?? null;
}

function lettersOf(text: string): string {
  return text.replace(/[^A-Z]/g, '');
}

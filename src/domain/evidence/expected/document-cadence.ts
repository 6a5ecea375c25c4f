import { findCadences, type NamedCadence } from '../../time-words/find-cadences.ts';
import type { ExpectedDocument } from '../expected-document.ts';

type OwnCadence = NonNullable<ExpectedDocument['cadence']>;

/** How often a title says that its document is due ("Laporan bulanan …"), or null; several different ones are none. */
export function findCadence(title: string): OwnCadence | null {
  const named = findCadences(title.replace(NAMES_WITH_CADENCE, ' '));
  const found = new Set(named.filter(cadence => saysHowOften(cadence, title)).map(({ months }) => months));
  const [only] = found;
  return found.size === 1 && only !== undefined ? (CADENCES.get(only) ?? null) : null;
}

const CADENCES: ReadonlyMap<number, OwnCadence> = new Map([
  [1, 'month'],
  [3, 'quarter'],
  [6, 'semester'],
  [12, 'year'],
]);

// Names that bear a cadence.
const NAMES_WITH_CADENCE =
  /\b(?:rencana (?:kerja|kinerja|aksi)|(?:perjanjian|penetapan) kinerja|spt|program kerja) tahunan\b/gi;

/** "Laporan triwulan" is due each quarter; elsewhere a unit alone may be a part of a name. */
function saysHowOften({ isBare, wording }: NamedCadence, title: string): boolean {
  return !isBare || new RegExp(`\\blaporan\\s+${wording}`, 'i').test(title);
}

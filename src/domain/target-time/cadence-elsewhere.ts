import { findCadences } from '../time-words/find-cadences.ts';

// Month, quarter, semester: days, weeks, odd steps and years of other columns make no deadlines.
const CADENCES_OF_REPORTS = [1, 3, 6];

/** Months of the shortest cadence that BUKTI FISIK or LANGKAH AKSI names outside event-bound clauses; null for none. */
export function findCadenceElsewhere(texts: readonly string[]): number | null {
  const named = texts.flatMap(findCadences).filter(({ isCount }) => !isCount);
  const found = new Set(named.map(({ months }) => months));
  return CADENCES_OF_REPORTS.find(months => found.has(months)) ?? null;
}

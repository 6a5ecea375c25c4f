import { cleanText } from '../time-words/clean-text.ts';
import { readPieces } from '../time-words/read-pieces.ts';
import { readTokens } from '../time-words/read-tokens.ts';
import { settleTokens } from '../time-words/settle-tokens.ts';
import { takeOutEvents } from './event-clauses.ts';
import { createMemory } from './memory.ts';
import { cadencesOf } from './schedule-times.ts';

// Month, quarter, semester: days, weeks, odd steps and years of other columns make no deadlines.
const CADENCES_OF_REPORTS = [1, 3, 6];

// Long texts without such a word need no reading.
const NAMES_A_UNIT = /bulan|bln|wulan|tw|kuartal|kwartal|sem|smt|smstr/i;

const REMEMBERED_TEXTS = 2000;
const recallCadences = createMemory<readonly number[]>(REMEMBERED_TEXTS);

/** Months of the shortest cadence that BUKTI FISIK or LANGKAH AKSI names outside event-bound clauses; null for none. */
export function findCadenceElsewhere(texts: readonly string[]): number | null {
  const found = texts
    .filter(text => NAMES_A_UNIT.test(text))
    .flatMap(text => recallCadences(text, () => readCadences(text)));
  return CADENCES_OF_REPORTS.find(months => found.includes(months)) ?? null;
}

function readCadences(text: string): number[] {
  const tokens = settleTokens(readTokens(cleanText(text)), null);
  return cadencesOf(takeOutEvents(readPieces(tokens), tokens));
}

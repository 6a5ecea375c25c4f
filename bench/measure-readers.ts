import { readFileSync } from 'node:fs';
import { formatIsoDate } from '../src/domain/calendar/plain-date.ts';
import { readTargetText } from '../src/domain/target-time/read-target-text.ts';
import { processorMs } from './bench-host.ts';
import { translateWording } from './english-wording.ts';
import { readWithChrono, readWithPattern } from './other-readers.ts';

/** A reader of target wordings: how fast, and how often right. */
export interface ReaderRate {
  readonly reader: string;
  readonly best: number;
  readonly median: number;
  readonly right: number;
  readonly of: number;
}

interface Wording {
  readonly text: string;
  readonly english: string;
  readonly planYear: number;
  readonly days: string;
}

const ROUNDS = 40;
const REPEATS = 10;

const READERS: Readonly<Record<string, (wording: Wording) => readonly string[]>> = {
  'this reader, no text remembered': ({ text, planYear }) =>
    readTargetText(text, { planYear, cadenceElsewhere: null }).deadlines.map(({ date }) =>
      formatIsoDate(date),
    ),
  'chrono-node 2.10.3, in English': ({ english, planYear }) => readWithChrono(english, planYear),
  'one regular expression': ({ text, planYear }) => readWithPattern(text, planYear),
};

/** The readers on the 140 wordings of the reference set, by turns in this process. */
export function measureReaders(): readonly ReaderRate[] {
  const wordings = readReferenceSet();
  const rates = new Map(Object.keys(READERS).map(reader => [reader, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [reader, read] of Object.entries(READERS)) rates.get(reader)?.push(rateOf(read, wordings));
  return Object.entries(READERS).map(([reader, read]) => {
    const sorted = (rates.get(reader) ?? []).sort((a, b) => a - b);
    const right = wordings.filter(wording => sameDays(read(wording), wording.days)).length;
    const [median = 0, best = 0] = [sorted[sorted.length >> 1], sorted[sorted.length - 1]];
    return { reader, best, median, right, of: wordings.length };
  });
}

function rateOf(read: (wording: Wording) => readonly string[], wordings: readonly Wording[]): number {
  const start = processorMs();
  for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const wording of wordings) read(wording);
  return (REPEATS * wordings.length * 1000) / (processorMs() - start);
}

function sameDays(read: readonly string[], expected: string): boolean {
  return [...new Set(read)].sort().join() === expected;
}

function readReferenceSet(): readonly Wording[] {
  const place = new URL('../test/fixtures/target-times.tsv', import.meta.url);
  const [, ...lines] = readFileSync(place, 'utf8').trimEnd().split('\n');
  return lines.map(line => {
    const [written = '', planYear = '', days = ''] = line.split('\t');
    const text = written.replace(/\\n/g, '\n');
    return { text, english: translateWording(text), planYear: Number(planYear), days };
  });
}

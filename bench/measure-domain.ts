import { parseExpectedDocuments } from '../src/domain/evidence/expected/parse-expected-documents.ts';
import { matchFileName } from '../src/domain/evidence/matching/match-file-name.ts';
import { buildVocabulary } from '../src/domain/evidence/matching/plan-vocabulary.ts';
import type { PlanRow } from '../src/domain/plan/action-plan.ts';
import { parsePlan } from '../src/domain/plan/parse-plan.ts';
import { MemoryStage } from '../test/support/memory/memory-stage.ts';
import { processorMs } from './bench-host.ts';
import { makePlan } from './make-plan.ts';
import { createRandom, pick } from './random.ts';

const TODAY = { year: 2021, month: 7, day: 20 };
const CHECKS = 7;
const NAMES = 600;
const ROUNDS = 4;

/** Milliseconds of the check alone, without Google or host, on a sheet in memory: the least of some. */
export function measureCheck(rows: number): number {
  const stage = new MemoryStage('Rencana Aksi', makePlan(rows).grid, TODAY);
  return least(CHECKS, () => stage.click('checkPlan'));
}

/** What names of files cost against a plan, in microseconds a name by what they say, and what the plan costs before. */
export interface NameCost {
  readonly rows: number;
  readonly documentsMs: number;
  readonly vocabularyMs: number;
  readonly microseconds: Readonly<Record<string, number>>;
}

/** The cost of matching names against a plan of that many rows. */
export function measureNames(rows: number): NameCost {
  const plan = parsePlan(makePlan(rows).grid, {
    yearSetting: 2021,
    rowCodes: new Map(),
    ownColumns: new Set(),
  });
  if ('code' in plan) throw new Error(plan.code);
  const [documentsMs, documents] = timed(() =>
    plan.rows.map(({ evidence }) => parseExpectedDocuments(evidence, plan.year).documents),
  );
  const matching = plan.rows.map(({ indicator, action, areaTitle, componentTitle }, index) => ({
    ...{ code: String(index), documents: documents[index] ?? [] },
    ...{ indicator, action, areaTitle, componentTitle },
  }));
  const [vocabularyMs, vocabulary] = timed(() => buildVocabulary(matching, 'Balai Penelitian Ternak'));
  const titles = documents.map(each => each.map(({ title }) => title));
  const microseconds = Object.entries(nameKinds(plan.rows, titles)).map(([kind, nameAt]) => {
    const ms = least(ROUNDS, () => {
      for (let count = 0; count < NAMES; count += 1) {
        const index = (count * 7919) % plan.rows.length;
        matchFileName(nameAt(index), String(index), vocabulary, plan.year);
      }
    });
    return [kind, (ms * 1000) / NAMES] as const;
  });
  return { rows, documentsMs, vocabularyMs, microseconds: Object.fromEntries(microseconds) };
}

function nameKinds(
  rows: readonly PlanRow[],
  titles: readonly (readonly string[])[],
): Readonly<Record<string, (index: number) => string>> {
  const random = createRandom(5);
  const partsOf = (text: string): readonly string[] => ['Undangan rapat', ...text.split(/[;,]/)];
  const letters = (): string => Math.floor(random() * 36 ** 8).toString(36);
  return {
    'titles of the row': index => `${titles[index]?.[0] ?? 'Laporan'}.pdf`,
    'parts of the evidence cell': index => `${pick(partsOf(rows[index]?.evidence ?? ''), random).trim()}.pdf`,
    'titles of another row': () => `${pick(pick(titles, random).concat('Notulen'), random)}.pdf`,
    'words that the plan does not know': () => `${letters()} ${letters()} ${letters()}.pdf`,
    'two titles, of the row and of another': index =>
      `${titles[index]?.[0] ?? 'Laporan'} ${pick(pick(titles, random).concat('Notulen'), random)}.pdf`,
    scans: () => `IMG_${1000 + Math.floor(random() * 9000)}.jpg`,
  };
}

function least(times: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => timed(work)[0]));
}

function timed<T>(work: () => T): readonly [number, T] {
  const start = processorMs();
  const result = work();
  return [processorMs() - start, result];
}

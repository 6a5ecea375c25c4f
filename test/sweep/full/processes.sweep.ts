import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import '../../support/fixed-seed.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuiltHost, examplePlan } from '../../cli/built-host.ts';
import { BUNDLE } from '../../support/bundle-session.ts';
import { expectOneTree, killWhen, startCommand, USUAL } from '../../support/process-story.ts';
import { tally } from '../../support/tally.ts';
import { BUDGET_MS } from '../budget.ts';
import { printFigures } from './print-figures.ts';

const host = new BuiltHost();
beforeAll(() => host.build(BUNDLE));
afterAll(() => host.remove());

const MOST_STORIES = 10_000;
const SIGNALS: readonly NodeJS.Signals[] = ['SIGKILL', 'SIGINT', 'SIGTERM'];
/** Kills one after another, each once so many folders stand, then some runs at once. */
const STORY = fc.record({
  kills: fc.array(
    fc.record({
      command: fc.constantFrom('folder', 'segarkan', 'periksa'),
      count: fc.integer({ min: 0, max: 101 }),
      signal: fc.constantFrom(...SIGNALS),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  atOnce: fc.constantFrom(1, 2, 3),
});

type Story = typeof STORY extends fc.Arbitrary<infer Value> ? Value : never;

async function tell(folder: string, { kills, atOnce }: Story): Promise<void> {
  for (const { command, count, signal } of kills)
    await killWhen(startCommand(host, folder, command), { host, folder, count }, signal);
  const runs = await Promise.all(
    Array.from({ length: atOnce }, () => host.run(folder, examplePlan, ...USUAL, '--run', 'folder')),
  );
  const codes = runs.map(({ exitCode }) => exitCode);
  expect(codes.filter(code => code !== 0 && code !== 2)).toEqual([]);
  expect(codes).toContain(0);
  for (const { errors } of runs) expect(errors).not.toMatch(/\bat \S+:\d/);
  expectOneTree(host, folder);
}

describe('processes killed one after another, then several at once on the same result', () => {
  it('leave one tree, one sentence each, and nothing locked', {
    timeout: BUDGET_MS * 2 + 120_000,
  }, async () => {
    const end = Date.now() + BUDGET_MS;
    const faults: object[] = [];
    let processCount = 0;
    let storyCount = 0;
    for (const story of fc.sample(STORY, MOST_STORIES)) {
      if (Date.now() > end) break;
      storyCount += 1;
      const count = story.kills.length + story.atOnce;
      processCount += count;
      tally('processes killed or run at once', count);
      await tell(`story-${storyCount}`, story).catch(error => faults.push({ story, error: String(error) }));
      rmSync(join(host.directory, `story-${storyCount}`), { recursive: true });
    }
    printFigures('processes', { stories: storyCount, processes: processCount }, faults);
    expect(faults).toEqual([]);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuiltHost } from '../cli/built-host.ts';
import { BUNDLE } from '../support/bundle-session.ts';
import { tally } from '../support/tally.ts';
import { REFUSED_FILES } from './refused-files.ts';

const MEBIBYTE = 1 << 20;
const host = new BuiltHost();

/** Writes down at the end of the host's process what it took; its threads belong to it. */
const METER = `
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync(process.env.ZI_USAGE, JSON.stringify(process.resourceUsage())));
`;

beforeAll(async () => {
  await host.build(BUNDLE);
  host.write('meter.mjs', METER);
});
afterAll(() => host.remove());

describe(`${REFUSED_FILES.length} files that are not worked on`, () => {
  let refusedCount = 0;

  it.concurrent.each(REFUSED_FILES.map((file, index) => [...file, index] as const))(
    'is refused with a sentence and the code 2, within 5 seconds and 500 MB, and nothing is written: %s',
    async (_reason, make, sentence, index) => {
      const folder = `refused-${index}`;
      const path = host.write(`files/${index}.xlsx`, '');
      writeFileSync(path, make());
      const usagePath = join(host.directory, `usage-${index}.json`);
      const { exitCode, output, errors } = await host.runWith(
        { NODE_OPTIONS: `--import=${join(host.directory, 'meter.mjs')}`, ZI_USAGE: usagePath },
        [folder, path, '--run', 'periksa', '--yes'],
      );
      expect(errors).toMatch(sentence);
      expect(errors).toMatch(/^[^\p{Cc}]+\.\n$/u);
      expect([exitCode, output]).toEqual([2, '']);
      expect(readdirSync(join(host.directory, folder))).toEqual([]);
      const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usagePath, 'utf8'));
      expect(maxRSS * 1024).toBeLessThan(500 * MEBIBYTE);
      expect((userCPUTime + systemCPUTime) / 1e6).toBeLessThan(5);
      refusedCount += 1;
    },
  );

  it('are all of them refused', () => {
    expect(refusedCount).toBe(REFUSED_FILES.length);
    tally('files refused', refusedCount);
  });
});

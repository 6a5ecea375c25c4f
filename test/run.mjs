// Runs the tests in two time zones and sums them up in one closing line. `--office` adds those that need LibreOffice, `--browser` those that open the page;
// `--sweep` runs instead the sweeps, which take hours.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const withOffice = process.argv.includes('--office');
const withBrowser = process.argv.includes('--browser');
const isSweep = process.argv.includes('--sweep');

/** Everything once in UTC; what turns moments into days once more, east of it. bundle/time-zones sets the zone itself. */
const OF_DAYS = [
  'test/domain/calendar',
  'test/gas',
  'test/host/google',
  ...[
    'check-date',
    'copied-workbook',
    'decisions',
    'evidence-walk',
    'monev-first-report',
    'monev-periods',
    'monev-rebuilt',
    'refresh-reference-plan',
    'target-function',
  ].map(name => `test/bundle/${name}.test.ts`),
];

const SUITE = [
  { name: 'UTC', zone: 'UTC', files: [] },
  { name: 'Asia-Jayapura', zone: 'Asia/Jayapura', files: OF_DAYS },
  ...(withOffice
    ? [{ name: 'office', zone: 'Asia/Jakarta', files: ['--config', 'vitest.office.config.ts'] }]
    : []),
  ...(withBrowser
    ? [{ name: 'browser', zone: 'Asia/Jakarta', files: ['--config', 'vitest.browser.config.ts'] }]
    : []),
];

const SWEEP = [
  { name: 'sweep', zone: 'UTC', files: ['--config', 'vitest.sweep.config.ts'], reporter: 'verbose' },
];

function run({ name, zone, files, reporter = 'dot' }) {
  const report = join('build', `tests-${name}.json`);
  rmSync(report, { force: true });
  console.log(`\n${name} (TZ=${zone})`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', ...files, `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'inherit', env: { ...process.env, TZ: zone } },
  );
  return { status, ...readReport(report) };
}

/** A run that ended without its report failed before it could count. */
function readReport(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    return { passed: numPassedTests, failed: numFailedTests, tried: sumUp(tests) };
  } catch {
    return { passed: 0, failed: 1, tried: new Map() };
  }
}

/** What the tests counted with test/support/tally.ts. */
function sumUp(tests) {
  const sums = new Map();
  for (const { meta } of tests)
    for (const [what, count] of Object.entries(meta?.tried ?? {}))
      sums.set(what, (sums.get(what) ?? 0) + count);
  return sums;
}

/** Of the first run alone: the others try the same once more. */
function printTried(tried) {
  if (tried.size === 0) return;
  console.log('\nTried, each counted where it was tried; a fault fails a test:');
  for (const [what, count] of [...tried].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${String(count).padStart(7)}  ${what}`);
}

mkdirSync('build', { recursive: true });
const results = (isSweep ? SWEEP : SUITE).map(run);
printTried(results[0].tried);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const counted = results.reduce((sum, result) => sum + result.failed, 0);
// A file that can't be loaded fails without a failed test.
const failed = counted === 0 && results.some(({ status }) => status !== 0) ? 1 : counted;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

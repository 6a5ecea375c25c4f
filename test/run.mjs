// Runs the tests in two time zones and sums them up in one closing line. `--office` adds those that need LibreOffice.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const withOffice = process.argv.includes('--office');

/** Everything once in UTC; what turns moments into days once more, east of it. */
const OF_DAYS = [
  'test/domain/calendar',
  'test/gas',
  'test/local/google',
  ...[
    'check-date',
    'copied-workbook',
    'decisions',
    'evidence-walk',
    'monev-first-report',
    'monev-periods',
    'refresh-reference-plan',
    'target-function',
    'time-zones',
  ].map(name => `test/bundle/${name}.test.ts`),
];

const RUNS = [
  { name: 'UTC', zone: 'UTC', files: [] },
  { name: 'Asia-Jayapura', zone: 'Asia/Jayapura', files: OF_DAYS },
  ...(withOffice
    ? [{ name: 'office', zone: 'Asia/Jakarta', files: ['--config', 'vitest.office.config.ts'] }]
    : []),
];

function run({ name, zone, files }) {
  const report = join('build', `tests-${name}.json`);
  rmSync(report, { force: true });
  console.log(`\n${name} (TZ=${zone})`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', ...files, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'inherit', env: { ...process.env, TZ: zone } },
  );
  return { status, ...readCounts(report) };
}

/** A run that ended without its report failed before it could count. */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync('build', { recursive: true });
const results = RUNS.map(run);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const counted = results.reduce((sum, result) => sum + result.failed, 0);
// A file that can't be loaded fails without a failed test.
const failed = counted === 0 && results.some(({ status }) => status !== 0) ? 1 : counted;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

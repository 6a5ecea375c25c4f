// Runs the tests in two time zones and sums them up in one closing line. `--office` adds those that need LibreOffice, `--browser` those that open the page;
// `--sweep` runs instead the sweeps, which take hours.
import { spawn } from 'node:child_process';
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

const JAKARTA = 'Asia/Jakarta';
const IN_UTC = { name: 'UTC', zone: 'UTC', files: [] };
const OFFICE = { name: 'office', zone: JAKARTA, files: ['--config', 'vitest.office.config.ts'] };
const BROWSER = { name: 'browser', zone: JAKARTA, files: ['--config', 'vitest.browser.config.ts'] };
const EASTWARD = { name: 'Asia-Jayapura', zone: 'Asia/Jayapura', files: OF_DAYS };

/** What follows the suite in UTC: lanes beside each other, each with one worker where there are two. */
const LANES = [[EASTWARD, ...(withOffice ? [OFFICE] : [])], ...(withBrowser ? [[BROWSER]] : [])];

const SWEEP = [
  { name: 'sweep', zone: 'UTC', files: ['--config', 'vitest.sweep.config.ts'], reporter: 'verbose' },
];

/** Runs vitest; with one worker its output comes at its end, since another run speaks meanwhile. */
function run({ name, zone, files, reporter = 'dot' }, workers = []) {
  const report = join('build', `tests-${name}.json`);
  rmSync(report, { force: true });
  const options = [
    ...files,
    ...workers,
    `--reporter=${reporter}`,
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const isAlone = workers.length === 0;
  if (isAlone) console.log(`\n${name} (TZ=${zone})`);
  return new Promise(settle => {
    const child = spawn(process.execPath, [vitest, 'run', ...options], {
      stdio: isAlone ? 'inherit' : ['inherit', 'pipe', 'pipe'],
      env: { ...process.env, TZ: zone },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', text => {
        output += text;
      });
    child.on('close', status => {
      if (!isAlone) console.log(`\n${name} (TZ=${zone})\n${output}`);
      settle({ status, ...readReport(report) });
    });
  });
}

/** The runs of a lane, one after another. */
async function runLane(lane, workers) {
  const results = [];
  for (const suite of lane) results.push(await run(suite, workers));
  return results;
}

/** The suite in UTC, then the lanes. */
async function runSuite() {
  const first = await run(IN_UTC);
  const workers = LANES.length > 1 ? ['--maxWorkers=1'] : [];
  const lanes = await Promise.all(LANES.map(lane => runLane(lane, workers)));
  return [first, ...lanes.flat()];
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
const results = isSweep ? await runLane(SWEEP, []) : await runSuite();
printTried(results[0].tried);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const counted = results.reduce((sum, result) => sum + result.failed, 0);
// A file that can't be loaded fails without a failed test.
const failed = counted === 0 && results.some(({ status }) => status !== 0) ? 1 : counted;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

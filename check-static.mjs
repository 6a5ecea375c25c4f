// Runs the static checks, two at a time, the longest first; with `types`, those of types alone.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const tsc = join('node_modules', '.bin', 'tsc');

/** Rooms whose types are checked under what their runtime knows; `src` is those that know none. */
const ROOMS = [
  'test',
  'src',
  'bench',
  'src/gas',
  'src/web',
  'src/cli',
  'src/rekap',
  'test/browser',
  'src/host',
  'src/contract',
];
const TYPES = ROOMS.map(room => [tsc, '-p', room]);
const OTHERS = ['imports', 'deadcode', 'lint'].map(script => ['npm', 'run', '--silent', script]);
const AT_ONCE = 2;

/** True where the check holds; what it says stands together. */
function run([tool, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { shell: process.platform === 'win32' });
    const said = [];
    child.stdout.on('data', text => said.push(text));
    child.stderr.on('data', text => said.push(text));
    child.on('error', reject).on('close', code => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const waiting = process.argv.includes('types') ? [...TYPES] : [...TYPES, ...OTHERS];
const failed = [];

async function work() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
    if (!(await run(check))) failed.push(check.join(' '));
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
if (failed.length > 0) console.error(`Failed: ${failed.join('; ')}.`);
process.exit(failed.length === 0 ? 0 : 1);

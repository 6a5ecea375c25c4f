// Checks the types of each room under what its runtime knows, two rooms at a time; the longest first.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** `src` is the rooms that know no runtime: domain, messages, sheets, documents and app. */
const PROJECTS = [
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
const AT_ONCE = 2;
const compiler = join('node_modules', '.bin', 'tsc');

/** True where the project's types hold. */
function check(project) {
  return new Promise((resolve, reject) => {
    spawn(compiler, ['-p', project], { stdio: 'inherit', shell: process.platform === 'win32' })
      .on('error', reject)
      .on('close', code => resolve(code === 0));
  });
}

const waiting = [...PROJECTS];
const failed = [];

async function work() {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift())
    if (!(await check(project))) failed.push(project);
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
if (failed.length > 0) console.error(`Types do not hold in ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);

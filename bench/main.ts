// npm run bench                       everything; writes bench/results.md and bench/cost.svg
// npm run bench -- readers load       some parts, printed
// npm run bench -- commands 72 1000   some sizes
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CommandCosts } from './command-tables.ts';
import { drawPlot } from './draw-plot.ts';
import { measureCommands, type Size } from './measure-commands.ts';
import { measureCheck, measureNames } from './measure-domain.ts';
import { measureFolderClicks } from './measure-folder-clicks.ts';
import { measureLoad } from './measure-load.ts';
import { measureReaders } from './measure-readers.ts';
import { measureRowByRow } from './measure-row-by-row.ts';
import { type Results, writeResults } from './write-results.ts';

const PARTS = ['readers', 'load', 'check', 'names', 'folders', 'commands'] as const;
const ROWS = [72, 300, 1_000, 10_000];
const FILES = [0, 5, 20];
const FOLDER_ROWS = [72, 300, 1_000];
const DAYS = ['typical', 'pessimistic'] as const;
const [SCRIPT, ONE] = [process.argv[1] ?? '', '--one'];

type Part = (typeof PARTS)[number];

/** One size in a process of its own, so that its memory is its own. */
async function measureApart(size: Size): Promise<CommandCosts> {
  const folder = mkdtempSync(join(tmpdir(), 'zi-bench-'));
  const answer = join(folder, 'costs.json');
  const started = Date.now();
  const script = SCRIPT.endsWith('run.mjs') ? join(SCRIPT, '../../build/bench.mjs') : SCRIPT;
  await promisify(execFile)(process.execPath, [
    '--max-old-space-size=12000',
    script,
    ONE,
    ...[String(size.rows), String(size.filesARow), answer],
  ]);
  const costs: CommandCosts = JSON.parse(readFileSync(answer, 'utf8'));
  rmSync(folder, { recursive: true });
  tell(`${size.rows} rows × ${size.filesARow} files: ${Math.round((Date.now() - started) / 1000)} s`);
  return costs;
}

function measureOne([rows = 0, filesARow = 0]: readonly number[], answer: string): void {
  const size = { rows, filesARow };
  const { costs: ours, folders } = measureCommands(size);
  const costs: CommandCosts = { ...size, folders, ours, rowByRow: measureRowByRow(size) };
  writeFileSync(answer, JSON.stringify(costs));
}

async function measureAll(parts: readonly Part[], sizes: readonly number[]): Promise<Results> {
  const chosen = <T>(part: Part, measure: () => T, nothing: T): T => {
    if (!parts.includes(part)) return nothing;
    tell(part);
    return measure();
  };
  const readers = chosen('readers', measureReaders, []);
  const load = chosen('load', measureLoad, null);
  const checks = chosen('check', () => ROWS.map(rows => ({ rows, ms: measureCheck(rows) })), []);
  const names = chosen('names', () => ROWS.map(measureNames), []);
  const folders = chosen(
    'folders',
    () => FOLDER_ROWS.flatMap(rows => DAYS.map(day => measureFolderClicks(rows, day))),
    [],
  );
  const commands: CommandCosts[] = [];
  if (parts.includes('commands'))
    for (const rows of sizes)
      for (const filesARow of FILES) commands.push(await measureApart({ rows, filesARow }));
  return { readers, load, checks, names, folders, commands };
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

const [first, ...others] = process.argv.slice(2);
if (first === ONE) {
  const [rows, files, answer = ''] = others;
  measureOne([Number(rows), Number(files)], answer);
} else {
  const words = process.argv.slice(2);
  const sizes = words.map(Number).filter(number => number > 0);
  const parts = PARTS.filter(part => words.includes(part));
  const unknown = words.filter(word => !(Number(word) > 0 || parts.some(part => part === word)));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}`);
  const results = await measureAll(parts.length > 0 ? parts : PARTS, sizes.length > 0 ? sizes : ROWS);
  const page = writeResults(results);
  process.stdout.write(`${page}\n`);
  if (words.length === 0) {
    writeFileSync(new URL('results.md', import.meta.url), `${page}\n`);
    writeFileSync(new URL('cost.svg', import.meta.url), drawPlot(results.commands));
  }
}

// npm run bench                       everything; writes bench/results.md and bench/cost.svg
// npm run bench -- readers load       some parts, printed
// npm run bench -- commands 72 1000   some sizes
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { BUNDLE } from '../test/support/bundle-session.ts';
import { COMPARED_FILES, type CommandCosts } from './command-tables.ts';
import { drawPlot } from './draw-plot.ts';
import { measureCommands, type Size } from './measure-commands.ts';
import { measureCheck, measureNames } from './measure-domain.ts';
import { measureFolderClicks } from './measure-folder-clicks.ts';
import { measureLoad } from './measure-load.ts';
import { measureOwnWork, type OwnWork } from './measure-own-work.ts';
import { measureReaders } from './measure-readers.ts';
import { measureRowByRow } from './measure-row-by-row.ts';
import { measureWorkbook } from './measure-workbook.ts';
import { type Results, writeResults } from './write-results.ts';

const PARTS = ['readers', 'load', 'check', 'names', 'work', 'workbook', 'folders', 'commands'] as const;
const ROWS = [72, 300, 1_000, 10_000];
const FILES = [0, COMPARED_FILES, 20];
/** Rows of the script's own work. */
const WORK_ROWS = [72, 1_000, 3_000, 10_000];
const FOLDER_ROWS = [72, 300, 1_000];
const DAYS = ['typical', 'pessimistic'] as const;
// Of larger ones the host's workbook alone takes gigabytes and a quarter of an hour.
const MOST_FILES = 100_000;
const ONE = '--one';
const WORK = '--work';
const IS_WHOLE = process.argv.length <= 2;
const BENCH = join(process.cwd(), 'build/bench.mjs');
const KEPT = join(process.cwd(), 'build/bench-costs');
const BUNDLE_MARK = createHash('sha256').update(BUNDLE).digest('hex').slice(0, 12);

type Part = (typeof PARTS)[number];

/** The sizes on two cores, the largest first, in their own order. */
async function measureByTwo(sizes: readonly Size[]): Promise<CommandCosts[]> {
  const measured = new Map<Size, CommandCosts>();
  const waiting = [...sizes].sort((a, b) => a.rows * (1 + a.filesARow) - b.rows * (1 + b.filesARow));
  const work = async (): Promise<void> => {
    for (let size = waiting.pop(); size !== undefined; size = waiting.pop())
      measured.set(size, await measureApart(size));
  };
  await Promise.all([work(), work()]);
  return sizes.flatMap(size => measured.get(size) ?? []);
}

/** One size of the commands in the host. */
function measureApart({ rows, filesARow }: Size): Promise<CommandCosts> {
  return runApart<CommandCosts>(ONE, { rows, filesARow });
}

/** The script's own work, one size after the other. */
async function measureWork(): Promise<readonly OwnWork[]> {
  const work: OwnWork[] = [];
  for (const rows of WORK_ROWS) work.push(await runApart<OwnWork>(WORK, { rows, filesARow: COMPARED_FILES }));
  return work;
}

/**
 * One size in a process of its own, so that its memory is its own. What was measured on the same bundle is kept: a bench
 * that was cut goes on.
 */
async function runApart<T>(what: typeof ONE | typeof WORK, { rows, filesARow }: Size): Promise<T> {
  const answer = join(KEPT, `${BUNDLE_MARK}${what === WORK ? WORK : ''}-${rows}-${filesARow}.json`);
  if (!existsSync(answer)) {
    const started = Date.now();
    const memory = '--max-old-space-size=12000';
    await promisify(execFile)(process.execPath, [
      ...[memory, BENCH, what],
      ...[String(rows), String(filesARow), answer],
    ]);
    const seconds = Math.round((Date.now() - started) / 1000);
    tell(`${rows} rows × ${filesARow} files${what === WORK ? ', own work' : ''}: ${seconds} s`);
  }
  return JSON.parse(readFileSync(answer, 'utf8'));
}

function measureOne(what: typeof ONE | typeof WORK, size: Size, answer: string): void {
  if (what === WORK) {
    writeKept(answer, measureOwnWork(size));
    return;
  }
  const { costs: ours, folders } = measureCommands(size);
  // The table of other numbers of files shows no script beside ours.
  const rowByRow = size.filesARow === COMPARED_FILES ? measureRowByRow(size) : {};
  const costs: CommandCosts = { ...size, folders, ours, rowByRow };
  writeKept(answer, costs);
}

async function measureAll(parts: readonly Part[], sizes: readonly number[]): Promise<Results> {
  const chosen = <T>(part: Part, measure: () => T, nothing: T): T => {
    if (!parts.includes(part)) return nothing;
    tell(part);
    return keep(part, measure);
  };
  const readers = chosen('readers', measureReaders, []);
  const load = chosen('load', measureLoad, null);
  const checks = chosen('check', () => ROWS.map(rows => ({ rows, ms: measureCheck(rows) })), []);
  const names = chosen('names', () => ROWS.map(measureNames), []);
  if (parts.includes('work')) tell('work');
  const work = parts.includes('work') ? await measureWork() : [];
  const workbook = chosen('workbook', measureWorkbook, null);
  const folders = chosen(
    'folders',
    () => FOLDER_ROWS.flatMap(rows => DAYS.map(day => measureFolderClicks(rows, day))),
    [],
  );
  const all = sizes
    .flatMap(rows => FILES.map(filesARow => ({ rows, filesARow })))
    .filter(({ rows, filesARow }) => rows * filesARow <= MOST_FILES);
  const commands = parts.includes('commands') ? await measureByTwo(all) : [];
  return { readers, load, checks, names, work, workbook, folders, commands };
}

/** What a part measured; a run of everything takes it from the last run on the same bundle, so that one that was cut goes on. */
function keep<T>(part: Part, measure: () => T): T {
  const path = join(KEPT, `${BUNDLE_MARK}-${part}.json`);
  if (IS_WHOLE && existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const measured = measure();
  writeKept(path, measured);
  return measured;
}

function writeKept(path: string, measured: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, JSON.stringify(measured));
  renameSync(`${path}.tmp`, path);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

const [first, ...others] = process.argv.slice(2);
if (first === ONE || first === WORK) {
  const [rows, files, answer = ''] = others;
  measureOne(first, { rows: Number(rows), filesARow: Number(files) }, answer);
} else {
  const words = process.argv.slice(2);
  const sizes = words.map(Number).filter(number => number > 0);
  const parts = PARTS.filter(part => words.includes(part));
  const unknown = words.filter(word => !(Number(word) > 0 || parts.some(part => part === word)));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}`);
  const results = await measureAll(parts.length > 0 ? parts : PARTS, sizes.length > 0 ? sizes : ROWS);
  const page = writeResults(results);
  process.stdout.write(`${page}\n`);
  if (IS_WHOLE) {
    writeFileSync(new URL('results.md', import.meta.url), `${page}\n`);
    writeFileSync(new URL('cost.svg', import.meta.url), drawPlot(results.commands));
  }
}

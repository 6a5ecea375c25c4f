import { closeSync, existsSync, mkdirSync, openSync, realpathSync, statSync, writeSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../cli/command-line.ts';
import { describeFault, describeFileProblem, shortenPath } from '../cli/file-problem.ts';
import { cleanLine, cleanLines } from '../cli/plain-text.ts';
import { saveXlsx } from '../cli/save-xlsx.ts';
import { gatherRollup } from '../domain/rollup/gather-rollup.ts';
import type { ListedUnit, RefusedFile, Rollup, UnitReport } from '../domain/rollup/rollup.ts';
import { countsOf } from '../domain/rollup/unit-figures.ts';
import { formatRekapEnd, formatRekapProgress, formatRekapStart } from '../messages/rekap-end-id.ts';
import { formatFileProblem } from '../messages/rekap-problem-id.ts';
import { buildRekap } from './build-rekap.ts';
import { CSV_HEAD } from './format-csv.ts';
import { type FoundFile, listFiles } from './list-files.ts';
import { makeExampleUnits } from './make-example-units.ts';
import { readAll } from './read-all.ts';
import { LIST_NAMES, readList } from './read-list.ts';
import { parseRekapLine, REKAP_HELP, type RekapLine } from './rekap-line.ts';

/** The built file lies one folder below the project. */
const projectDirectory = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = join('examples', 'unit');
const EXIT_NOTHING = 1;
const EXIT_REFUSED = 2;
const MOST_OPEN = 60;

const say = (line: string): void => {
  process.stdout.write(`${cleanLine(line)}\n`);
};

/** What all files told. */
interface Gathered {
  readonly reports: readonly UnitReport[];
  readonly refused: readonly RefusedFile[];
}

async function main(): Promise<number> {
  const line = parseRekapLine(process.argv.slice(2));
  if (line.folder === null) {
    process.stdout.write(`${REKAP_HELP}\n`);
    return 0;
  }
  const folder = findFolder(line.folder);
  const listPath = findList(line, folder);
  const listed = listPath === null ? null : requireList(listPath);
  const skipped = [line.outPath, line.csvPath, listPath].flatMap(path =>
    path === null ? [] : [resolve(path)],
  );
  const files = listFiles(folder).filter(({ path }) => !skipped.includes(resolve(path)));
  say(formatRekapStart(files.length, shortenPath(folder)));
  const { reports, refused } = await gather(files, line.csvPath);
  const rollup = gatherRollup(reports, { listed, oldAfterDays: line.oldAfterDays, mostOpen: MOST_OPEN });
  return finish(rollup, refused, line);
}

function finish(rollup: Rollup, refused: readonly RefusedFile[], { outPath }: RekapLine): number {
  const isEmpty = rollup.units.length === 0;
  if (!isEmpty) {
    mkdirSync(dirname(resolve(outPath)), { recursive: true });
    saveXlsx(outPath, buildRekap(rollup, refused));
  }
  const sentences = formatRekapEnd(rollup, countsOf(rollup.total), {
    refused,
    outPath: isEmpty ? null : shortenPath(outPath),
  });
  for (const sentence of sentences) say(sentence);
  return isEmpty ? EXIT_NOTHING : 0;
}

/** The folder of the example is made when somebody asks for it. */
function findFolder(path: string): string {
  const isExample = relative(projectDirectory, resolve(path)) === EXAMPLE;
  if (isExample && !existsSync(path)) makeExampleUnits(path);
  if (!existsSync(path)) throw new UsageError(`Folder tidak ditemukan: ${path}`);
  if (!statSync(path).isDirectory())
    throw new UsageError(`${path} bukan folder. Tulis folder yang berisi kiriman unit.`);
  return realpathSync(path);
}

function findList({ listPath }: RekapLine, folder: string): string | null {
  if (listPath === null)
    return LIST_NAMES.map(name => join(folder, name)).find(path => existsSync(path)) ?? null;
  if (!existsSync(listPath)) throw new UsageError(`Daftar unit tidak ditemukan: ${listPath}`);
  return listPath;
}

function requireList(path: string): readonly ListedUnit[] {
  const listed = readList(path);
  if (listed === null || listed.length === 0)
    throw new UsageError(
      `Daftar unit ${shortenPath(path)} tidak terbaca. Simpan sebagai CSV dengan kolom kode_unit dan unit.`,
    );
  return listed;
}

/** Reads all files, says how far it is, and writes their lines where these are wanted. */
async function gather(files: readonly FoundFile[], csvPath: string | null): Promise<Gathered> {
  const reports: UnitReport[] = [];
  const refused: RefusedFile[] = [];
  const csv = csvPath === null ? null : openCsv(csvPath);
  const progress = new Progress(files.length);
  await readAll(files, {
    workerUrl: new URL('./rekap-worker.mjs', import.meta.url),
    withLines: csv !== null,
    onOutcome: (file, outcome) => {
      progress.step();
      if (outcome.kind === 'refused') {
        refused.push({ fileName: file.name, reason: formatFileProblem(outcome.problem) });
        return;
      }
      reports.push(...outcome.reports);
      if (csv !== null) writeSync(csv, outcome.lines);
    },
  });
  progress.end();
  if (csv !== null) closeSync(csv);
  const byName = (a: RefusedFile, b: RefusedFile): number => (a.fileName < b.fileName ? -1 : 1);
  return { reports, refused: refused.sort(byName) };
}

function openCsv(path: string): number {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  const csv = openSync(path, 'w');
  writeSync(csv, CSV_HEAD);
  return csv;
}

/** How far it is: in one line on a terminal, else a line each tenth. */
class Progress {
  private readonly total: number;
  private readonly begun = Date.now();
  private done = 0;

  constructor(total: number) {
    this.total = total;
  }

  step(): void {
    this.done += 1;
    const seconds = Math.round((Date.now() - this.begun) / 1000);
    const words = formatRekapProgress(this.done, this.total, seconds);
    if (process.stdout.isTTY) process.stdout.write(`\r${words}`);
    else if (this.done % Math.ceil(this.total / 10) === 0) say(words);
  }

  end(): void {
    if (process.stdout.isTTY && this.total > 0) process.stdout.write('\n');
  }
}

main().then(
  exitCode => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const refusal = error instanceof UsageError ? error.message : describeFileProblem(error);
    process.stderr.write(`${cleanLines(refusal ?? describeFault(error)).join('\n')}\n`);
    process.exitCode = refusal === null ? 1 : EXIT_REFUSED;
  },
);

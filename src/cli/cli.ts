import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { chooseOutput } from './choose-output.ts';
import { type CommandLine, parseCommandLine, type RunCaptions, UsageError } from './command-line.ts';
import { examplePlan } from './demonstration.ts';
import { describeFault, describeFileProblem, describeFileReason } from './file-problem.ts';
import { formatHelp } from './help-text.ts';
import { LineReader } from './line-reader.ts';
import { openPage } from './open-page.ts';
import { cleanLine } from './plain-text.ts';
import { isSavedResult } from './read-xlsx.ts';
import { LockRefusal, ResultLock } from './result-lock.ts';
import { Terminal } from './terminal.ts';
import type { SessionPlan, WorkerMessage, WorkerStart } from './worker-message.ts';

/** Set by the build from the list of the product's commands. */
declare const ZI_RUN_CAPTIONS: RunCaptions;

/** Built files lie one folder below the project. */
const projectDirectory = fileURLToPath(new URL('..', import.meta.url));

const exitRefused = 2;

function findPlan(planPath: string | null): string {
  if (planPath === null) return join(projectDirectory, examplePlan);
  if (!existsSync(planPath)) throw new UsageError(`Berkas tidak ditemukan: ${planPath}`);
  if (!statSync(planPath).isFile()) {
    throw new UsageError(`${planPath} bukan berkas. Tulis nama berkas .xlsx yang memuat rencana aksi.`);
  }
  return planPath;
}

function isResult(path: string): boolean {
  try {
    return isSavedResult(readFileSync(path));
  } catch (error) {
    // What cannot be read is left alone.
    if (describeFileReason(error) === null) throw error;
    return false;
  }
}

/** Locks the result and the Drive, and chooses again: another run may have just made the result. */
function lockSession(lock: ResultLock, line: CommandLine, width: number): SessionPlan {
  const first = planSession(line, width);
  lock.take(first.outputPath);
  lock.take(first.driveDirectory);
  const second = planSession(line, width);
  lock.take(second.outputPath);
  return second;
}

function planSession(line: CommandLine, width: number): SessionPlan {
  const planPath = findPlan(line.planPath);
  const { outputDirectory, startsAnew } = line;
  return {
    ...chooseOutput({ planPath, outputDirectory, startsAnew, isResult }),
    planPath,
    bundlePath: join(projectDirectory, 'dist/Code.js'),
    driveDirectory: resolve(line.driveDirectory ?? join(outputDirectory, 'Drive')),
    steps: line.clicks?.map(click => ({ kind: 'click', ...click })) ?? [],
    isDemonstration: line.clicks === null,
    runCaptions: ZI_RUN_CAPTIONS,
    showsCalls: line.showsCalls,
    failAt: line.failAt,
    width,
  };
}

/** Runs the session in a thread of its own and answers its dialogs. Gives the exit code. */
function runSession(plan: SessionPlan, terminal: Terminal): Promise<number> {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const start: WorkerStart = { plan, signal };
  const worker = new Worker(new URL('./script-worker.mjs', import.meta.url), { workerData: start });
  const receive = async (message: WorkerMessage): Promise<number | null> => {
    switch (message.kind) {
      case 'lines':
        terminal.print(message.lines);
        return null;
      case 'toast':
        terminal.toast(message.title, message.text);
        return null;
      case 'question':
        worker.postMessage(await terminal.answer(message.question));
        Atomics.store(signal, 0, 1);
        Atomics.notify(signal, 0);
        return null;
      case 'refusal':
        process.stderr.write(`${cleanLine(message.sentence)}\n`);
        return message.exitCode;
      case 'end':
        return message.exitCode;
    }
  };
  return new Promise((settle, fail) => {
    worker.on('error', fail);
    worker.on('message', (message: WorkerMessage) => {
      receive(message).then(exitCode => {
        if (exitCode !== null) settle(exitCode);
      }, fail);
    });
  });
}

async function main(): Promise<number> {
  const line = parseCommandLine(process.argv.slice(2), ZI_RUN_CAPTIONS);
  const output = watchOutput();
  const write = (text: string) => output.write(`${text}\n`);
  if (line.wantsHelp) {
    write(formatHelp(ZI_RUN_CAPTIONS));
    return 0;
  }
  if (line.wantsPage) {
    await openPage(projectDirectory, write);
    return 0;
  }
  // The manifest's time zone: a process has but one, and the script's thread takes it over.
  process.env.TZ ??= 'Asia/Jakarta';
  const isDemonstration = line.clicks === null;
  // Zero columns is what a terminal says that does not know.
  const width = Math.min(Math.max(process.stdout.columns || 100, 40), 140);
  const person = process.stdin.isTTY && process.stdout.isTTY ? new LineReader() : null;
  const terminal = new Terminal({
    answers: line.answers,
    saysYes: line.saysYes || isDemonstration,
    person,
    width,
    write,
  });
  const lock = new ResultLock();
  try {
    const exitCode = await runSession(lockSession(lock, line, width), terminal);
    if (await output.isOpen()) return exitCode;
    process.stderr.write(
      'Keluaran diputus oleh program penerimanya; perintahnya diselesaikan tanpa tampilan.\n',
    );
    return exitRefused;
  } finally {
    lock.release();
    person?.close();
  }
}

/** Standard output that may be closed by whoever reads it: the run goes on without. */
function watchOutput(): { isOpen(): Promise<boolean>; write(text: string): void } {
  let isClosed = false;
  process.stdout.on('error', () => {
    isClosed = true;
  });
  process.stderr.on('error', () => {
    isClosed = true;
  });
  return {
    isOpen: () =>
      new Promise(settle => {
        process.stdout.write('', problem => settle(!isClosed && !problem));
      }),
    write: text => {
      if (!isClosed) process.stdout.write(text);
    },
  };
}

/** A sentence for the person at the terminal where the reason lies outside of the program. */
function describeRefusal(error: unknown): string | null {
  const isSentence = error instanceof UsageError || error instanceof LockRefusal;
  return isSentence ? error.message : describeFileProblem(error);
}

main().then(
  exitCode => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const refusal = describeRefusal(error);
    process.stderr.write(`${cleanLine(refusal ?? describeFault(error))}\n`);
    process.exitCode = refusal === null ? 1 : exitRefused;
  },
);

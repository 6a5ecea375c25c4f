import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FoundFile } from './list-files.ts';
import type { FileOutcome } from './outcome.ts';

/** All threads together stay below a gigabyte. */
const MOST_MEGABYTES = 800;
const MOST_THREADS = 4;
/** Cells are made and thrown away by the ten thousand. */
const YOUNG_MEGABYTES = 48;

/** How files are read. */
export interface ReadingPlan {
  readonly workerUrl: URL;
  /** Whether the lines of each file are wanted too. */
  readonly withLines: boolean;
  /** Called once for each file, in the order in which they are done. */
  readonly onOutcome: (file: FoundFile, outcome: FileOutcome) => void;
}

/** Reads files in several threads; one that a thread dies of is an outcome like any other. */
export async function readAll(files: readonly FoundFile[], plan: ReadingPlan): Promise<void> {
  const waiting = [...files].reverse();
  const threads = Math.max(1, Math.min(availableParallelism(), MOST_THREADS, files.length));
  const megabytes = Math.floor(MOST_MEGABYTES / threads) - YOUNG_MEGABYTES;
  await Promise.all(Array.from({ length: threads }, () => work(waiting, plan, megabytes)));
}

async function work(waiting: FoundFile[], plan: ReadingPlan, megabytes: number): Promise<void> {
  let worker: Worker | null = null;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    worker ??= new Worker(plan.workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    const outcome = await ask(worker, { file, withLines: plan.withLines });
    if (outcome.kind === 'died') worker = null;
    plan.onOutcome(
      file,
      outcome.kind === 'died' ? { kind: 'refused', problem: { code: 'memory' } } : outcome,
    );
  }
  await worker?.terminate();
}

/** A thread that runs out of memory ends with an error. */
function ask(
  worker: Worker,
  task: { readonly file: FoundFile; readonly withLines: boolean },
): Promise<FileOutcome | { readonly kind: 'died' }> {
  return new Promise(settle => {
    const end = (outcome: FileOutcome | { readonly kind: 'died' }): void => {
      worker.off('message', end);
      worker.off('error', die);
      worker.off('exit', die);
      settle(outcome);
    };
    const die = (): void => end({ kind: 'died' });
    worker.on('message', end);
    worker.on('error', die);
    worker.on('exit', die);
    worker.postMessage(task);
  });
}

import { parentPort } from 'node:worker_threads';
import type { FoundFile } from './list-files.ts';
import { readReport } from './read-report.ts';

/** One file at a time; the thread ends when nobody asks any more. */
parentPort?.on('message', (task: { readonly file: FoundFile; readonly withLines: boolean }) => {
  parentPort?.postMessage(readReport(task.file, task.withLines));
});

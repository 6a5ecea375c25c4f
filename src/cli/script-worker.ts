import { parentPort, workerData } from 'node:worker_threads';
import { WorkbookRefusal } from '../host/workbook/package/workbook-refusal.ts';
import { DriveDirectoryError } from './drive/drive-ledger.ts';
import { describeFault, describeFileProblem } from './file-problem.ts';
import { RemoteDialogs } from './remote-dialogs.ts';
import { Session, SessionRefusal } from './session.ts';
import type { WorkerStart } from './worker-message.ts';

const refusals = [WorkbookRefusal, DriveDirectoryError, SessionRefusal];

function isRefusal(error: unknown): error is Error {
  return refusals.some(refusal => error instanceof refusal);
}

if (parentPort === null) throw new Error('This file is started by the command line as a thread.');
const { plan, signal } = workerData as WorkerStart;
const dialogs = new RemoteDialogs(parentPort, signal);
try {
  const exitCode = new Session(plan, dialogs).run();
  dialogs.send({ kind: 'end', exitCode });
} catch (error) {
  const sentence = isRefusal(error) ? error.message : describeFileProblem(error);
  dialogs.send(
    sentence === null
      ? { kind: 'refusal', sentence: describeFault(error), exitCode: 1 }
      : { kind: 'refusal', sentence, exitCode: 2 },
  );
}

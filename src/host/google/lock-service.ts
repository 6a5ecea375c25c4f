import type { Lock, LockService } from '../../contract/lock-service.ts';
import { expose, requireIntegers, type ScriptRun, throwRejection } from './script-run.ts';

export function createLockService(run: ScriptRun): LockService {
  const { locks, meter } = run.host;
  const lock = expose<Lock>(run, 'Lock', {
    tryLock: timeoutInMillis => {
      requireIntegers('Lock.tryLock', [timeoutInMillis]);
      return meter.reach('lock', 'Lock.tryLock', 1, () => {
        locks.holder ??= run;
        return locks.holder === run;
      });
    },
    hasLock: () => meter.reach('lock', 'Lock.hasLock', 1, () => locks.holder === run),
    releaseLock: () =>
      meter.reach('lock', 'Lock.releaseLock', 1, () => {
        releaseDocumentLock(run);
        throwRejection(run);
      }),
  });
  return expose<LockService>(run, 'LockService', { getDocumentLock: () => lock });
}

/** Also at the end of a run, however it ended. */
export function releaseDocumentLock(run: ScriptRun): void {
  const { locks } = run.host;
  if (locks.holder === run) locks.holder = null;
}

import { PlanError } from '../app/plan-error.ts';
import type { LockPort } from '../app/ports.ts';
import { google } from './google.ts';

const WAIT_MS = 20_000;

/** The document lock. Writes are flushed before it is given back, else the next run reads the old cells. */
export function openLockPort(): LockPort {
  return {
    hold(work) {
      const lock = google.LockService.getDocumentLock();
      if (!lock?.tryLock(WAIT_MS)) throw new PlanError({ code: 'busy' });
      try {
        return work();
      } finally {
        google.SpreadsheetApp.flush();
        lock.releaseLock();
      }
    },
  };
}

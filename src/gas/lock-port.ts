import { PlanError } from '../app/plan/plan-error.ts';
import type { LockPort } from '../app/ports/ports.ts';
import { google } from './google.ts';
import type { OpenBook } from './open-book.ts';
import { retry } from './retry.ts';

const WAIT_MS = 20_000;

/** The document lock. Writes are flushed before it is given back, else the next run reads the old cells. */
export function openLockPort(book: OpenBook): LockPort {
  return {
    hold(work) {
      const lock = google.LockService.getDocumentLock();
      if (!lock || !retry(() => lock.tryLock(WAIT_MS))) throw new PlanError({ code: 'busy' });
      try {
        const result = work();
        retry(() => book.flush());
        return result;
      } catch (error) {
        flushQuietly(book);
        throw error;
      } finally {
        lock.releaseLock();
      }
    },
  };
}

/** What stopped the work is to be told, not what may go wrong after it. */
function flushQuietly(book: OpenBook): void {
  try {
    book.flush();
  } catch (error) {
    google.console.warn('not flushed', error);
  }
}

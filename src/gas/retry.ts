import { classifyFailure } from './classify-failure.ts';
import { google } from './google.ts';

const WAITS_MS: readonly number[] = [1000, 2000, 4000, 8000];
/** All waiting of one run together: the rest of Google's six minutes is for the work. */
const MOST_WAITING_MS = 60_000;

// Every click is a new run with new globals.
let waitedMs = 0;

/** The answer of a call that may be repeated (a read, a block written whole, a create under a reserved id), asked again while Google is busy. */
export function retry<T>(call: () => T): T {
  for (const wait of WAITS_MS) {
    try {
      return call();
    } catch (error) {
      if (classifyFailure(error) !== 'busy' || waitedMs + wait > MOST_WAITING_MS) throw error;
      waitedMs += wait;
      google.Utilities.sleep(wait);
    }
  }
  return call();
}

import type { Utilities } from '../../contract/utilities.ts';
import { newBlob, zip } from './blob.ts';
import { formatDate } from './format-date.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { isDate } from './is-date.ts';
import { expose, requireIntegers, requireTexts, type ScriptRun } from './script-run.ts';

const MAX_SLEEP_MS = 300_000;

export function createUtilities(run: ScriptRun): Utilities {
  return expose<Utilities>(run, 'Utilities', {
    formatDate: (date, timeZone, format) => {
      requireTexts('Utilities.formatDate', [timeZone, format]);
      if (!isDate(date) || Number.isNaN(date.getTime())) {
        throw new GoogleError(GOOGLE_TEXTS.signature([date, timeZone, format], 'Utilities.formatDate'));
      }
      return formatDate(date.getTime(), findZone(timeZone), format);
    },
    newBlob: (...texts) => newBlob(run, texts),
    zip: (blobs, name) => zip(run, blobs, name),
    sleep: milliseconds => {
      requireIntegers('Utilities.sleep', [milliseconds]);
      if (milliseconds < 0 || milliseconds > MAX_SLEEP_MS) {
        throw new GoogleError(GOOGLE_TEXTS.badArgument('milliseconds'));
      }
      run.host.sleep(milliseconds);
    },
  });
}

// Asking Intl for a zone is slow, and a workbook asks for the same one thousands of times.
const zones = new Map<string, string>();

/** Java takes a zone that it does not know for Greenwich. */
function findZone(name: string): string {
  const zone = zones.get(name) ?? resolveZone(name);
  zones.set(name, zone);
  return zone;
}

function resolveZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

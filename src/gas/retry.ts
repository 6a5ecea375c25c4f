import { google } from './google.ts';

const WAITS_MS: readonly number[] = [1000, 2000, 4000, 8000];

/**
 * The answer of a call that may be repeated (a read, or a create under a reserved id), asked again while Google is busy.
 * Its messages arrive translated, so the kind is told by status and by the words that no translation changes.
 */
export function retry<T>(call: () => T): T {
  for (const wait of WAITS_MS) {
    try {
      return call();
    } catch (error) {
      if (!isBusy(error)) throw error;
      google.Utilities.sleep(wait);
    }
  }
  return call();
}

function isBusy(error: unknown): boolean {
  const words = String(error);
  if (/(?:daily|same day|hari yang sama|one day)/i.test(words)) return false;
  return /\b(?:429|500|502|503)\b|rate limit|ratelimit|backend error|service unavailable|timed? ?out|empty response|DEADLINE_EXCEEDED|INTERNAL|server error|kesalahan server|kesalahan pada server/i.test(
    words,
  );
}

import type { PlanRow } from '../plan/action-plan.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * What is kept, hidden, beside each code: the code itself and a fingerprint of the row it was given to, so that a code
 * that stands beside another row is noticed. Indicator and action are marked apart: either may be edited.
 */
export interface RowStamp {
  readonly code: string;
  readonly indicator: string;
  readonly action: string;
}

/** The stamp of a row under its code; case, spacing and punctuation do not count. */
export function stampRow(code: string, row: Pick<PlanRow, 'indicator' | 'action'>): RowStamp {
  return { code, indicator: fingerprintWords(row.indicator), action: fingerprintWords(row.action) };
}

/** The text of the hidden cell. */
export function formatStamp({ code, indicator, action }: RowStamp): string {
  return `${code} ${indicator} ${action}`;
}

/** The stamp of a hidden cell; null when a person wrote something else there. */
export function parseStamp(text: string): RowStamp | null {
  const found = /^(\S+) ([0-9a-z]{14}) ([0-9a-z]{14})$/.exec(text.trim());
  const [, code, indicator, action] = found ?? [];
  return code && indicator && action ? { code, indicator, action } : null;
}

// The same for plain characters, in a fraction of the time.
const IS_PLAIN = /^[\n -~]*$/;
const PLAIN_GAPS = /[^a-z\d]+/g;
const GAPS = /[^\p{L}\p{N}]+/gu;

function fingerprintWords(text: string): string {
  const lower = text.toLowerCase();
  return fingerprint(lower.replace(IS_PLAIN.test(lower) ? PLAIN_GAPS : GAPS, ' ').trim());
}

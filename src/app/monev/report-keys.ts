import { fingerprint } from '../../domain/codes/fingerprint.ts';
import type { RowCategory } from '../../domain/monev/monev-report.ts';

/** The hidden key of a line of the matrix: year, code, category, and what was written, to see later what changed. */
export interface LineKey {
  readonly planYear: number;
  readonly rowCode: string;
  readonly category: RowCategory | '';
  /** A mark of each own cell, in the order of the columns. */
  readonly cellMarks: readonly string[];
  /** A mark of where the files lead. */
  readonly linkMark: string;
}

/** The hidden key of a follow-up item: where it was first found, and of which row. */
export interface FollowUpKey {
  readonly originPeriod: string;
  readonly planYear: number;
  readonly rowCode: string;
}

/** `2021|I.4.b|unmet|a1b2c.d3e4f…`. */
export function formatLineKey({ planYear, rowCode, category, cellMarks, linkMark }: LineKey): string {
  return [planYear, rowCode, category, cellMarks.join('.'), linkMark].join('|');
}

export function parseLineKey(text: string): LineKey | null {
  const [year, rowCode, category, marks, linkMark] = text.split('|');
  if (year === undefined || !/^\d{4}$/.test(year) || !rowCode || category === undefined) return null;
  return {
    planYear: Number(year),
    rowCode,
    category: category as RowCategory | '',
    cellMarks: (marks ?? '').split('.'),
    linkMark: linkMark ?? '',
  };
}

/** Stands in place of a period for promises that were made on paper. */
export const FREE_ORIGIN = 'kertas';

/** `TL|S1-2021|2021|I.4.b`. */
export function formatFollowUpKey({ originPeriod, planYear, rowCode }: FollowUpKey): string {
  return ['TL', originPeriod, planYear, rowCode].join('|');
}

export function parseFollowUpKey(text: string): FollowUpKey | null {
  const [word, originPeriod, year, rowCode] = text.split('|');
  if (word !== 'TL' || !originPeriod || year === undefined || rowCode === undefined) return null;
  return { originPeriod, planYear: Number(year), rowCode };
}

/** A short mark of a cell's words, to see later whether a person changed them. */
export function markWords(words: string): string {
  return fingerprint(words.trim()).slice(-5);
}

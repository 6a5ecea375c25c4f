import { fingerprint } from '../../domain/codes/fingerprint.ts';
import type { RowCategory } from '../../domain/monev/monev-report.ts';
import { flattenWords } from './cell-words.ts';

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
    cellMarks: splitMarks(marks),
    linkMark: linkMark ?? '',
  };
}

/** `TL|S1-2021|2021|I.4.b`: what a follow-up is known by. */
export function formatFollowUpKey({ originPeriod, planYear, rowCode }: FollowUpKey): string {
  return ['TL', originPeriod, planYear, rowCode].join('|');
}

/** The hidden words of a follow-up's line: its key, and a mark of each own cell. */
export function formatFollowUpLine(key: FollowUpKey, cellMarks: readonly string[]): string {
  return `${formatFollowUpKey(key)}|${cellMarks.join('.')}`;
}

export function parseFollowUpLine(
  text: string,
): { readonly key: FollowUpKey; readonly cellMarks: readonly string[] } | null {
  const [word, originPeriod, year, rowCode, marks] = text.split('|');
  if (word !== 'TL' || !originPeriod || year === undefined || rowCode === undefined) return null;
  return { key: { originPeriod, planYear: Number(year), rowCode }, cellMarks: splitMarks(marks) };
}

/** The hidden key of a line of the signed sheet that shows people's words on a line of the matrix. */
export interface GapKey extends Pick<LineKey, 'planYear' | 'rowCode'> {
  /** A mark of each cell, as the add-on wrote it. */
  readonly cellMarks: readonly string[];
}

/** `KB|2021|I.4.b|a1b2c.d3e4f…`. */
export function formatGapKey({ planYear, rowCode, cellMarks }: GapKey): string {
  return ['KB', planYear, rowCode, cellMarks.join('.')].join('|');
}

export function parseGapKey(text: string): GapKey | null {
  const [word, year, rowCode, marks] = text.split('|');
  if (word !== 'KB' || year === undefined || !rowCode) return null;
  return { planYear: Number(year), rowCode, cellMarks: splitMarks(marks) };
}

/** `#|a1b2c.d3e4f…`: the hidden words of any other own row, by which a person's rows are told from it. */
export function formatRowMarks(words: readonly string[]): string {
  return `#|${listMarks(words).join('.')}`;
}

/** The hidden words of a row that a person added, where it is shown again. */
export const LOOSE_KEY = 'lepas|';

/** Marks of the cells of a row up to the last that has words. */
export function listMarks(words: readonly string[]): readonly string[] {
  let count = words.length;
  while (count > 0 && (words[count - 1] ?? '').trim() === '') count -= 1;
  return words.slice(0, count).map(markWords);
}

/** Whether the words are a hidden key rather than a person's. */
export function isKey(words: string): boolean {
  return /^(?:#|TL|ISI|KB|monev|lepas|\d{4})\|/.test(words);
}

export function parseRowMarks(text: string): readonly string[] | null {
  return text.startsWith('#|') ? splitMarks(text.slice(2)) : null;
}

/** A short mark of a cell's words, to see later whether a person changed them. */
export function markWords(words: string): string {
  return fingerprint(flattenWords(words)).slice(-5);
}

export function splitMarks(marks: string | undefined): readonly string[] {
  return marks ? marks.split('.') : [];
}

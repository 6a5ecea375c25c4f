import { fingerprint } from '../../domain/codes/fingerprint.ts';
import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import type { TextCell } from '../sheet-content.ts';

/**
 * What the add-on wrote last on a row, kept in a hidden cell of that row, so that it travels along when people sort: for
 * each of its columns the fingerprint of the words, with that of the addresses behind them. While a row is being
 * written, both the old and the new ones.
 */
export type RowTrace = ReadonlyMap<string, readonly string[]>;

const LENGTH = 6;
const BLANK = '-';

/** The trace of a hidden cell; null where people wrote something else there. */
export function parseTrace(words: string): RowTrace | null {
  const trace = new Map<string, readonly string[]>();
  for (const part of words.split(' ').filter(one => one !== '')) {
    const [key = '', marks = ''] = part.split(':');
    if (!/^[a-z]+$/i.test(key) || !/^(?:-|[0-9a-z]{12})(?:\+(?:-|[0-9a-z]{12}))*$/.test(marks)) return null;
    trace.set(key, marks.split('+'));
  }
  return trace;
}

/** What stands in the hidden cell; '' where nothing was written. */
export function formatTrace(trace: RowTrace): string {
  const parts = [...trace].filter(([, marks]) => marks.some(mark => mark !== BLANK));
  return parts.map(([key, marks]) => `${key}:${[...new Set(marks)].join('+')}`).join(' ');
}

/** The mark of a cell that is to be written. */
export function markOf({ text, links }: TextCell): string {
  const words = text.trim();
  return words === '' ? BLANK : `${shorten(words)}${shorten(links.map(({ url }) => url).join(' '))}`;
}

/** Whether the cell is empty, or shows words of one of the marks. */
export function isOwn(cell: CellValue, marks: readonly string[]): boolean {
  if (cell.kind === 'empty') return true;
  const shown = cell.kind === 'text' ? shorten(cellText(cell)) : '';
  return shown !== '' && marks.some(mark => mark.slice(0, LENGTH) === shown);
}

/** Whether the cell shows words that the trace of its row tells of. */
export function isTraced(cell: CellValue, words: string): boolean {
  if (cell.kind === 'empty') return false;
  return [...(parseTrace(words)?.values() ?? [])].some(marks => isOwn(cell, marks));
}

function shorten(words: string): string {
  return fingerprint(words).padStart(LENGTH, '0').slice(-LENGTH);
}

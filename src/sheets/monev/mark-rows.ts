import { type ContentCell, text } from '../sheet-content.ts';
import { contentWords } from './cell-words.ts';
import { formatRowMarks } from './report-keys.ts';

type Row = readonly ContentCell[];

/** The rows, each of those that have words but no key with a hidden mark of its cells, so that later changes are seen. */
export function markRows(rows: readonly Row[], keyColumn: number): readonly Row[] {
  return rows.map(row => {
    const words = row.map((cell, at) => (at === keyColumn ? '' : contentWords(cell)));
    const key = row[keyColumn];
    const isMarked = key !== undefined && contentWords(key) !== '';
    if (isMarked || words.every(cell => cell === '')) return row;
    return row.map((cell, at) => (at === keyColumn ? text(formatRowMarks(words), 'outside') : cell));
  });
}

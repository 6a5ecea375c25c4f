import { readFileSync } from 'node:fs';
import { parseDay } from '../../src/domain/calendar/plain-date.ts';
import type { CellValue } from '../../src/domain/plan/cell-value.ts';
import type { Grid, Merge } from '../../src/domain/plan/grid.ts';

/** Text of a fixture under test/fixtures. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

/**
 * The grid of tab-separated lines. A first cell `#merge` lists merges in A1 notation; in cells, `{number 7}` is a
 * number, `{date 2021-01-31}` a date, `{month 2021-01}` a date whose format has no day, `{error #REF!}` a formula
 * error and `\n` a line break.
 */
export function gridFromTsv(tsv: string, leading: readonly (readonly string[])[] = []): Grid {
  const lines = [
    ...leading,
    ...tsv
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map(line => line.split('\t')),
  ];
  const merges = lines.flatMap(([mark, ...ranges]) => (mark === '#merge' ? ranges.map(parseMerge) : []));
  const rows = lines.filter(([mark]) => mark !== '#merge').map(cells => cells.map(parseCell));
  return { rows, merges };
}

/** The merge of "B5:F5". */
export function parseMerge(range: string): Merge {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (!found) throw new Error(`No range: ${range}`);
  const [, left = '', top, right = '', bottom] = found;
  return {
    top: Number(top) - 1,
    left: columnIndexOf(left),
    bottom: Number(bottom) - 1,
    right: columnIndexOf(right),
  };
}

function columnIndexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function parseCell(raw: string): CellValue {
  if (raw === '') return { kind: 'empty' };
  const [, kind, value = ''] = /^\{(number|date|month|error) (.+)\}$/.exec(raw) ?? [];
  const parts = value.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = parts;
  switch (kind) {
    case 'number':
      return { kind: 'number', value: Number(value), display: value };
    case 'month':
      return { kind: 'month', year, month, display: value };
    case 'error':
      return { kind: 'error', text: value };
    case 'date': {
      const date = parseDay(year, month, day);
      if (!date) throw new Error(`No day: ${raw}`);
      return { kind: 'date', date, display: value };
    }
    default:
      return { kind: 'text', text: raw.replace(/\\n/g, '\n') };
  }
}

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { cellText } from '../domain/plan/cell-value.ts';
import type { Grid } from '../domain/plan/grid.ts';
import type { ListedUnit } from '../domain/rollup/rollup.ts';
import { openSheetRows } from '../host/workbook/read-sheet-rows.ts';
import { readCsv } from './read-csv.ts';
import { toRows } from './sheet-grid.ts';

/** What the list of units is called where it lies beside the reports. */
export const LIST_NAMES: readonly string[] = ['daftar-unit.csv', 'daftar-unit.xlsx'];

const CODE = /^kode(?:[ _]?(?:unit|satker))?$/i;
const NAME = /^(?:nama[ _]?)?(?:unit(?:[ _]?kerja)?|satker)$/i;

/** The units of a list: code and name stand under these headings, else in the first two columns. Null for no table. */
export function readList(path: string): readonly ListedUnit[] | null {
  const grid = readGrid(path);
  if (grid === null) return null;
  const rows = grid.rows.map(row => row.map(cellText));
  const [first = []] = rows;
  const [code, name] = [CODE, NAME].map(pattern => first.findIndex(words => pattern.test(words)));
  const hasHeadings = code !== -1 || name !== -1;
  const at = hasHeadings ? { code: code ?? -1, name: name ?? -1 } : { code: 0, name: 1 };
  return rows
    .slice(hasHeadings ? 1 : 0)
    .map(row => ({ code: row[at.code] ?? '', name: row[at.name] ?? '' }))
    .filter(unit => unit.code !== '' || unit.name !== '');
}

function readGrid(path: string): Grid | null {
  const bytes = readFileSync(path);
  if (extname(path).toLowerCase() !== '.xlsx') {
    const grid = readCsv(bytes);
    return typeof grid === 'string' ? null : grid;
  }
  const book = openSheetRows(bytes);
  return { rows: toRows(book.readRows(book.sheets[0]?.name ?? '') ?? []), merges: [] };
}

import { parseStamp } from '../../domain/codes/row-stamp.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { parseRowCode } from '../../domain/plan/row-code.ts';
import { formatOwnHeading } from '../../messages/own-column-id.ts';
import { isOwnValue } from '../own-forms.ts';
import { OWN_COLUMN_KEYS, type OwnColumnKey, type OwnColumns, PEOPLES_COLUMNS } from './own-columns.ts';

const STATUS = /^STATUS(?: ZI)? per \d{1,2} \p{L}+ \d{4}$/u;

/** Row and column of the heading above the stamps. */
interface Stamps {
  readonly headingRowIndex: number;
  readonly columnIndex: number;
}

/**
 * Own columns of a plan sheet that bears no marks, known again by their headings, the stamps of SIDIK and the codes beside
 * them; of two sets outside of `skipped` the right one, which was made later. None where any of this is missing: a column of the team's may
 * bear any of the names.
 */
export function findLostColumns(grid: Grid, skipped: ReadonlySet<number> = new Set()): OwnColumns {
  const stamps = findStamps(grid, skipped);
  if (stamps === null) return new Map();
  const row = grid.rows[stamps.headingRowIndex] ?? [];
  const headings = row.map((cell, at) => (skipped.has(at) ? '' : cellText(cell)));
  const code = nearest(
    headings.flatMap((_, at) =>
      isHeadingOf('code', headings[at] ?? '') && isCodes(grid, stamps, at) ? [at] : [],
    ),
    stamps.columnIndex,
  );
  if (code === null) return new Map();
  const columns = new Map<OwnColumnKey, number>([
    ['code', code],
    ['fingerprint', stamps.columnIndex],
  ]);
  const left = Math.min(code, stamps.columnIndex);
  const right = Math.max(code, stamps.columnIndex);
  const isOurs = (key: OwnColumnKey, at: number): boolean =>
    (at > left && at < right) ||
    PEOPLES_COLUMNS.some(one => one === key) ||
    showsOwnValues(grid, key, { ...stamps, columnIndex: at });
  for (const key of OWN_COLUMN_KEYS) {
    if (columns.has(key)) continue;
    const places = headings.flatMap((words, at) => (isHeadingOf(key, words) && isOurs(key, at) ? [at] : []));
    const place = nearest(places, stamps.columnIndex);
    if (place !== null) columns.set(key, place);
  }
  return new Map(OWN_COLUMN_KEYS.flatMap(key => (columns.has(key) ? [[key, columns.get(key) ?? 0]] : [])));
}

/** The rightmost column under SIDIK in which nothing but stamps stands. */
function findStamps(grid: Grid, skipped: ReadonlySet<number>): Stamps | null {
  let found: Stamps | null = null;
  grid.rows.forEach((row, headingRowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (skipped.has(columnIndex) || !isHeadingOf('fingerprint', cellText(cell))) return;
      const below = textsBelow(grid, { headingRowIndex, columnIndex }).filter(words => words !== '');
      const isStamps = below.length > 0 && below.every(words => parseStamp(words) !== null);
      if (isStamps && (found === null || columnIndex > found.columnIndex))
        found = { headingRowIndex, columnIndex };
    });
  });
  return found;
}

/** Whether a column holds the codes of the stamps: all that stand in it are codes, and most are those beside them. */
function isCodes(grid: Grid, stamps: Stamps, columnIndex: number): boolean {
  const texts = textsBelow(grid, { ...stamps, columnIndex });
  const pairs = textsBelow(grid, stamps).flatMap((words, i) => {
    const stamp = parseStamp(words);
    return stamp === null || (texts[i] ?? '') === '' ? [] : [texts[i] === stamp.code];
  });
  const isSame = pairs.filter(Boolean).length * 2 > pairs.length;
  return isSame && texts.some(words => parseRowCode(words) !== null);
}

function showsOwnValues(grid: Grid, key: OwnColumnKey, place: Stamps): boolean {
  const texts = textsBelow(grid, place).filter(words => words !== '');
  return texts.length > 0 && texts.every(words => isOwnValue(key, words));
}

function textsBelow(grid: Grid, { headingRowIndex, columnIndex }: Stamps): readonly string[] {
  return grid.rows
    .slice(headingRowIndex + 1)
    .map((_, i) => cellText(cellAt(grid, headingRowIndex + 1 + i, columnIndex)));
}

function isHeadingOf(key: OwnColumnKey, words: string): boolean {
  if (key === 'status') return STATUS.test(words);
  return [true, false].some(isTaken => formatOwnHeading(key, isTaken) === words);
}

function nearest(places: readonly number[], to: number): number | null {
  const [first = null] = [...places].sort((a, b) => Math.abs(a - to) - Math.abs(b - to));
  return first;
}

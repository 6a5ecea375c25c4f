import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { cellText } from '../../domain/plan/cell-value.ts';
import type { Grid } from '../../domain/plan/grid.ts';
import { formatOwnHeading } from '../../messages/own-column-id.ts';
import { readDay } from '../settings/setting-kinds.ts';
import { OWN_COLUMN_KEYS, type OwnColumnKey, type OwnColumns } from './own-columns.ts';

/** The own columns of a plan sheet whose marks are lost, as in every download, and the day that STATUS names. */
export interface FoundColumns {
  readonly columns: OwnColumns;
  readonly statusDay: PlainDate | null;
}

const STATUS = /^STATUS(?: ZI)? per (\d{1,2} \p{L}+ \d{4})$/u;

/** Finds the own columns by their headings: the row is that in which STATUS names a day; none where there is no such row. */
export function findOwnColumns(grid: Grid): FoundColumns {
  for (const row of grid.rows) {
    const texts = row.map(cellText);
    const status = texts.findIndex(words => STATUS.test(words));
    const words = STATUS.exec(texts[status] ?? '')?.[1];
    if (words === undefined) continue;
    const places = OWN_COLUMN_KEYS.flatMap((key): [OwnColumnKey, number][] => {
      const place = key === 'status' ? status : findHeading(texts, key, status);
      return place < 0 ? [] : [[key, place]];
    });
    return { columns: new Map(places), statusDay: readDay({ kind: 'text', text: words }) };
  }
  return { columns: new Map(), statusDay: null };
}

/** Under its name with " ZI" where the team has a column of that name; else that nearest to STATUS. */
function findHeading(texts: readonly string[], key: OwnColumnKey, status: number): number {
  const marked = texts.indexOf(formatOwnHeading(key, true));
  if (marked >= 0) return marked;
  const plain = formatOwnHeading(key, false);
  const places = texts.flatMap((words, index) => (words === plain ? [index] : []));
  return places.reduce(
    (best, place) => (best < 0 || Math.abs(place - status) < Math.abs(best - status) ? place : best),
    -1,
  );
}

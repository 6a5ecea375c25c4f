import { FOLLOW_UP_HEADINGS } from '../../messages/follow-up-id.ts';
import {
  type ColumnTable,
  findColumns,
  isMissing,
  type KeyOf,
  type KeyOwnedBy,
  keysOf,
  keysOwnedBy,
  recordOf,
  type TableColumns,
} from '../own-table.ts';
import { type PersonCells, wordsAt } from '../person-cell.ts';

type BlockTable<Key extends string> = ColumnTable<Key> & Readonly<Record<Key, { readonly span: number }>>;

/** The columns of the follow-up block; each spans columns of the sheet Monev, merged. */
export const FOLLOW_UP = {
  code: { heading: FOLLOW_UP_HEADINGS.code, span: 1, owner: 'add-on' },
  indicator: { heading: FOLLOW_UP_HEADINGS.indicator, span: 1, owner: 'add-on' },
  found: { heading: FOLLOW_UP_HEADINGS.found, span: 2, owner: 'add-on' },
  promise: { heading: FOLLOW_UP_HEADINGS.promise, span: 2, owner: 'add-on' },
  owner: { heading: FOLLOW_UP_HEADINGS.owner, span: 1, owner: 'add-on' },
  until: { heading: FOLLOW_UP_HEADINGS.until, span: 1, owner: 'add-on' },
  state: { heading: FOLLOW_UP_HEADINGS.state, span: 2, owner: 'add-on' },
  status: { heading: FOLLOW_UP_HEADINGS.status, span: 2, owner: 'people' },
  remark: { heading: FOLLOW_UP_HEADINGS.remark, span: 2, owner: 'people' },
} as const satisfies BlockTable<keyof typeof FOLLOW_UP_HEADINGS>;

export type FollowUpColumn = KeyOf<typeof FOLLOW_UP>;

/** A column that the add-on fills; on a free line people fill it too. */
export type OwnFollowUpColumn = KeyOwnedBy<typeof FOLLOW_UP, 'add-on'>;

export const FOLLOW_UP_COLUMNS = keysOf(FOLLOW_UP);
export const OWN_FOLLOW_UP_COLUMNS = keysOwnedBy(FOLLOW_UP, 'add-on');

/** Where each column of the block begins on a sheet. */
export type FollowUpPlaces = TableColumns<typeof FOLLOW_UP>;

/** Where the add-on lays the columns: each behind what those before it span. */
export const FOLLOW_UP_PLACES: FollowUpPlaces = recordOf(FOLLOW_UP_COLUMNS, key =>
  FOLLOW_UP_COLUMNS.slice(0, FOLLOW_UP_COLUMNS.indexOf(key)).reduce(
    (sum, before) => sum + FOLLOW_UP[before].span,
    0,
  ),
);

/** Where the columns begin on a sheet that stands, by its headings; as the add-on lays them where it has none. */
export function findFollowUpPlaces(cells: PersonCells): FollowUpPlaces {
  for (const [rowIndex, row] of cells.entries()) {
    const found = findColumns(
      FOLLOW_UP,
      row.map((_, columnIndex) => wordsAt(cells, rowIndex, columnIndex)),
    );
    if (!isMissing(found)) return found;
  }
  return FOLLOW_UP_PLACES;
}

import {
  FORMER_FOLLOW_UP_HEADINGS as FORMER,
  FOLLOW_UP_HEADINGS as HEADINGS,
} from '../../messages/follow-up-id.ts';
import {
  type ColumnTable,
  findColumns,
  isMissing,
  type KeyOf,
  type KeyOwnedBy,
  keysOf,
  keysOwnedBy,
  placesOf,
  type TableColumns,
} from '../own-table.ts';
import { type PersonCells, wordsAt } from '../person-cell.ts';

/** The columns of the follow-up block. */
export const FOLLOW_UP = {
  code: { heading: HEADINGS.code, owner: 'add-on' },
  indicator: { heading: HEADINGS.indicator, owner: 'add-on' },
  found: { heading: HEADINGS.found, owner: 'add-on' },
  until: { heading: HEADINGS.until, owner: 'add-on' },
  owner: { heading: HEADINGS.owner, formerHeading: FORMER.owner, owner: 'add-on' },
  promise: { heading: HEADINGS.promise, formerHeading: FORMER.promise, owner: 'add-on' },
  state: { heading: HEADINGS.state, owner: 'add-on' },
  status: { heading: HEADINGS.status, formerHeading: FORMER.status, owner: 'people' },
  remark: { heading: HEADINGS.remark, formerHeading: FORMER.remark, owner: 'people' },
} as const satisfies ColumnTable<keyof typeof HEADINGS>;

export type FollowUpColumn = KeyOf<typeof FOLLOW_UP>;

/** A column that the add-on fills; on a free line people fill it too. */
export type OwnFollowUpColumn = KeyOwnedBy<typeof FOLLOW_UP, 'add-on'>;

export const FOLLOW_UP_COLUMNS = keysOf(FOLLOW_UP);
export const OWN_FOLLOW_UP_COLUMNS = keysOwnedBy(FOLLOW_UP, 'add-on');

/** Where each column of the block begins on a sheet. */
export type FollowUpPlaces = TableColumns<typeof FOLLOW_UP>;

/** Where the add-on lays the columns. */
export const FOLLOW_UP_PLACES: FollowUpPlaces = placesOf(FOLLOW_UP);

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

import { MATRIX_HEADINGS } from '../../messages/monev-id.ts';
import { type KeyOf, type KeyOwnedBy, keysOwnedBy, type OwnTable } from '../own-table.ts';
import type { PersonCell } from '../person-cell.ts';

/** The columns of the matrix. Together at most 1,280 px on paper, so that 10 pt print as at least 8 on A4 landscape. */
export const MATRIX = {
  code: { heading: MATRIX_HEADINGS.code, widthPixels: 54, owner: 'add-on' },
  indicator: { heading: MATRIX_HEADINGS.indicator, widthPixels: 160, owner: 'add-on' },
  action: { heading: MATRIX_HEADINGS.action, widthPixels: 160, owner: 'add-on' },
  evidence: { heading: MATRIX_HEADINGS.evidence, widthPixels: 160, owner: 'add-on' },
  due: { heading: MATRIX_HEADINGS.due, widthPixels: 84, owner: 'add-on' },
  status: { heading: MATRIX_HEADINGS.status, widthPixels: 98, owner: 'add-on' },
  files: { heading: MATRIX_HEADINGS.files, widthPixels: 146, owner: 'add-on' },
  obstacle: { heading: MATRIX_HEADINGS.obstacle, widthPixels: 108, owner: 'people' },
  followUp: { heading: MATRIX_HEADINGS.followUp, widthPixels: 108, owner: 'people' },
  owner: { heading: MATRIX_HEADINGS.owner, widthPixels: 98, owner: 'people' },
  until: { heading: MATRIX_HEADINGS.until, widthPixels: 98, owner: 'people' },
  key: { heading: MATRIX_HEADINGS.key, widthPixels: 54, owner: 'hidden' },
} as const satisfies OwnTable<keyof typeof MATRIX_HEADINGS>;

export type MatrixColumn = KeyOf<typeof MATRIX>;
export type OwnMatrixColumn = KeyOwnedBy<typeof MATRIX, 'add-on'>;
export type MatrixPeoples = KeyOwnedBy<typeof MATRIX, 'people'>;

/** The columns that the add-on writes. */
export const MATRIX_OWN = keysOwnedBy(MATRIX, 'add-on');

/** The people's columns of the matrix. */
export const MATRIX_PEOPLES = keysOwnedBy(MATRIX, 'people');

/** Row index of the headings of the matrix. */
export const MATRIX_HEADING_ROW = 2;

/** People's words beside a line; null where they wrote none. */
export type LineWords = Readonly<Record<MatrixPeoples, PersonCell | null>>;

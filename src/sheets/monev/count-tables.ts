import { DUE_HEADINGS, ROWS_HEADINGS } from '../../messages/monev-sheet-id.ts';
import type { ColumnTable } from '../own-table.ts';

/** Counts of the rows that fell due. */
export const DUE_COUNTS = {
  numeral: { heading: DUE_HEADINGS.numeral, owner: 'add-on' },
  area: { heading: DUE_HEADINGS.area, owner: 'add-on' },
  due: { heading: DUE_HEADINGS.due, owner: 'add-on' },
  met: { heading: DUE_HEADINGS.met, owner: 'add-on' },
  metLate: { heading: DUE_HEADINGS.metLate, owner: 'add-on' },
  partly: { heading: DUE_HEADINGS.partly, owner: 'add-on' },
  unmet: { heading: DUE_HEADINGS.unmet, owner: 'add-on' },
  share: { heading: DUE_HEADINGS.share, owner: 'add-on' },
  shareToDate: { heading: DUE_HEADINGS.shareToDate, owner: 'add-on' },
} as const satisfies ColumnTable<keyof typeof DUE_HEADINGS>;

/** Counts of all rows, those that did not fall due by their state. */
export const ROW_COUNTS = {
  numeral: { heading: ROWS_HEADINGS.numeral, owner: 'add-on' },
  area: { heading: ROWS_HEADINGS.area, owner: 'add-on' },
  rowCount: { heading: ROWS_HEADINGS.rowCount, owner: 'add-on' },
  running: { heading: ROWS_HEADINGS.running, owner: 'add-on' },
  upcoming: { heading: ROWS_HEADINGS.upcoming, owner: 'add-on' },
  eventBound: { heading: ROWS_HEADINGS.eventBound, owner: 'add-on' },
  notApplicable: { heading: ROWS_HEADINGS.notApplicable, owner: 'add-on' },
  needsSchedule: { heading: ROWS_HEADINGS.needsSchedule, owner: 'add-on' },
  outside: { heading: ROWS_HEADINGS.outside, owner: 'add-on' },
} as const satisfies ColumnTable<keyof typeof ROWS_HEADINGS>;

import { GAP_HEADINGS } from '../../messages/monev-sheet-id.ts';
import type { ColumnTable } from '../own-table.ts';

/** The rows that fell short; what people wrote of them on the matrix stands here for the signature. */
export const GAPS = {
  code: { heading: GAP_HEADINGS.code, owner: 'add-on' },
  indicator: { heading: GAP_HEADINGS.indicator, owner: 'add-on' },
  missing: { heading: GAP_HEADINGS.missing, owner: 'add-on' },
  due: { heading: GAP_HEADINGS.due, owner: 'add-on' },
  state: { heading: GAP_HEADINGS.state, owner: 'add-on' },
  obstacle: { heading: GAP_HEADINGS.obstacle, owner: 'add-on' },
  followUp: { heading: GAP_HEADINGS.followUp, owner: 'add-on' },
  owner: { heading: GAP_HEADINGS.owner, owner: 'add-on' },
  until: { heading: GAP_HEADINGS.until, owner: 'add-on' },
} as const satisfies ColumnTable<keyof typeof GAP_HEADINGS>;

import { DECISION_HELP, DECISION_WORDS, OWN_HEADINGS } from '../../messages/own-column-id.ts';
import { type KeyOf, keysOf, keysOwnedBy, type OwnColumn } from '../own-table.ts';
import type { ColumnDropDown } from '../sheet-content.ts';

interface PlanColumn extends OwnColumn {
  /** In the group at the right end, which is closed when it is made. */
  readonly isGrouped: boolean;
  readonly dropDown?: Pick<ColumnDropDown, 'choices' | 'help'>;
}

/** The add-on's own columns on the plan sheet, in the order in which they are appended; they are found by their markers. */
export const PLAN_COLUMNS = {
  code: { heading: OWN_HEADINGS.code, widthPixels: 64, owner: 'add-on', isGrouped: false },
  status: { heading: OWN_HEADINGS.status, widthPixels: 120, owner: 'add-on', isGrouped: false },
  due: { heading: OWN_HEADINGS.due, widthPixels: 90, owner: 'add-on', style: 'day', isGrouped: false },
  evidence: { heading: OWN_HEADINGS.evidence, widthPixels: 176, owner: 'add-on', isGrouped: false },
  reading: { heading: OWN_HEADINGS.reading, widthPixels: 176, owner: 'add-on', isGrouped: true },
  correction: { heading: OWN_HEADINGS.correction, widthPixels: 176, owner: 'people', isGrouped: true },
  decision: {
    heading: OWN_HEADINGS.decision,
    widthPixels: 120,
    owner: 'people',
    isGrouped: true,
    dropDown: { choices: Object.values(DECISION_WORDS), help: DECISION_HELP },
  },
  reason: { heading: OWN_HEADINGS.reason, widthPixels: 176, owner: 'people', isGrouped: true },
  fingerprint: { heading: OWN_HEADINGS.fingerprint, widthPixels: 64, owner: 'hidden', isGrouped: true },
} as const satisfies Readonly<Record<keyof typeof OWN_HEADINGS, PlanColumn>>;

export type OwnColumnKey = KeyOf<typeof PLAN_COLUMNS>;

/** Column index (from 0) of each own column that was found by its marker. */
export type OwnColumns = ReadonlyMap<OwnColumnKey, number>;

/** The own columns in the order in which they are appended. */
export const OWN_COLUMN_KEYS = keysOf(PLAN_COLUMNS);

/** Columns that belong to people: made once, never written again. */
export const PEOPLES_COLUMNS = keysOwnedBy(PLAN_COLUMNS, 'people');

/** What the table says of a column. */
export function planColumn(key: OwnColumnKey): PlanColumn {
  return PLAN_COLUMNS[key];
}

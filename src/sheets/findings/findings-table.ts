import { FINDINGS_HEADINGS } from '../../messages/findings-sheet-id.ts';
import type { KeyOf, OwnTable } from '../own-table.ts';
import type { ContentCell } from '../sheet-content.ts';

/** The columns of Temuan ZI. */
export const FINDINGS = {
  severity: { heading: FINDINGS_HEADINGS.severity, widthPixels: 90, owner: 'add-on' },
  row: { heading: FINDINGS_HEADINGS.row, widthPixels: 64, owner: 'add-on', style: 'centered' },
  code: { heading: FINDINGS_HEADINGS.code, widthPixels: 64, owner: 'add-on', style: 'centered' },
  column: { heading: FINDINGS_HEADINGS.column, widthPixels: 130, owner: 'add-on' },
  found: { heading: FINDINGS_HEADINGS.found, widthPixels: 400, owner: 'add-on' },
  advice: { heading: FINDINGS_HEADINGS.advice, widthPixels: 500, owner: 'add-on' },
} as const satisfies OwnTable<keyof typeof FINDINGS_HEADINGS>;

/** The cells of a line of Temuan ZI. */
export type FindingCells = Readonly<Record<KeyOf<typeof FINDINGS>, ContentCell>>;

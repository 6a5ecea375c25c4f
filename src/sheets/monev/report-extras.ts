import type { PersonCell } from '../person-cell.ts';
import type { Signatory } from '../settings/settings.ts';
import type { OwnFollowUpColumn } from './follow-up-table.ts';

/** What people wrote beside a follow-up, by the hidden key of its line. */
export interface FollowUpWords {
  /** Beside a state that the add-on cannot tell. */
  readonly state: PersonCell | null;
  readonly status: PersonCell | null;
  readonly remark: PersonCell | null;
  /** The words of a free line, which people fill whole; null on a line that the add-on writes. */
  readonly free: Readonly<Record<OwnFollowUpColumn, PersonCell | null>> | null;
}

/** What the report's first sheet is made from besides the record. */
export interface ReportExtras {
  readonly planYear: number;
  readonly followUpWords: ReadonlyMap<string, FollowUpWords>;
  readonly head: Signatory;
  readonly chair: Signatory;
  readonly place: string;
}

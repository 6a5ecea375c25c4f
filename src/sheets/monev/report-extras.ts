import type { MatrixLine } from '../../domain/monev/monev-report.ts';
import type { LegalSource } from '../../domain/rules/rule-set.ts';
import type { PersonCell } from '../person-cell.ts';
import type { Signatory } from '../settings/settings.ts';
import type { OwnFollowUpColumn } from './follow-up-table.ts';
import type { FieldWords } from './report-fields.ts';

/** What people wrote beside a follow-up, by the hidden key of its line. */
export interface FollowUpWords {
  /** Beside a state that the add-on cannot tell. */
  readonly state: PersonCell | null;
  readonly status: PersonCell | null;
  readonly remark: PersonCell | null;
  /** The words of a free line, which people fill whole; null on a line that the add-on writes. */
  readonly free: Readonly<Record<OwnFollowUpColumn, PersonCell | null>> | null;
}

/** What people wrote on a line of the matrix, as it reads; '' where nothing. */
export interface LineRemarks {
  readonly obstacle: string;
  readonly followUp: string;
  readonly owner: string;
  readonly until: string;
}

/** What the report's first sheet is made from besides the record. */
export interface ReportExtras {
  readonly planYear: number;
  readonly followUpWords: ReadonlyMap<string, FollowUpWords>;
  readonly remarksOf: (line: MatrixLine) => LineRemarks;
  readonly fields: FieldWords;
  /** A sentence for each register that the unit keeps. */
  readonly registerLines: readonly string[];
  readonly legalSources: readonly LegalSource[];
  readonly head: Signatory;
  readonly chair: Signatory;
  readonly place: string;
  /** As Pengaturan ZI has it; '' leaves dots. */
  readonly signedOn: string;
}

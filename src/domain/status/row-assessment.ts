import type { PlainDate } from '../calendar/plain-date.ts';
import type { EvidenceFile } from '../evidence/evidence-file.ts';
import type { Deadline, TargetProblem } from '../target-time/target-time.ts';

/** Where one deadline stands on the check date. */
export type DeadlineState =
  | 'met'
  | 'met-late'
  | 'partly'
  | 'overdue'
  | 'due-soon'
  | 'running'
  | 'upcoming'
  /** Past, and nothing had to be proved: all its documents are optional and none came. */
  | 'event-bound';

/** STATUS of a row; `done` is reached by evidence, `done-by-decision` by KEPUTUSAN. */
export type RowStatus =
  | 'not-applicable'
  | 'done-by-decision'
  | 'needs-schedule'
  | 'event-bound'
  | 'overdue'
  | 'partly'
  | 'due-soon'
  | 'running'
  | 'done'
  | 'upcoming';

/** KEPUTUSAN as it counts: beside a reason; anything else is a finding and counts as null. */
export type Decision = 'done' | 'not-applicable' | 'postponed';

/** One expected document at one deadline. `number` is null where any one file is enough. */
export interface DocumentState {
  readonly number: number | null;
  readonly title: string;
  /** Day from which it is there; null while missing. */
  readonly presentSince: PlainDate | null;
  /** KODE of the other row whose folder holds the proof; null when it lies here. */
  readonly presentIn: string | null;
  readonly files: readonly EvidenceFile[];
  /** Optional or set "Tidak berlaku" by a person: never missing. */
  readonly isWaived: boolean;
}

/** One deadline of a row with its evidence. */
export interface AssessedDeadline {
  readonly deadline: Deadline;
  /** The deadline with its days of grace: TENGGAT and lateness use it, periods use `deadline.date`. */
  readonly dueOn: PlainDate;
  readonly state: DeadlineState;
  readonly documents: readonly DocumentState[];
  /** Files that count as "some file" here, documents' own and unknown names. */
  readonly fileCount: number;
}

/** What one line of Bukti ZI says. */
export type EvidenceLineStatus =
  | { readonly code: 'present' }
  | { readonly code: 'present-late' }
  | { readonly code: 'present-elsewhere'; readonly rowCode: string; readonly isLate?: true }
  | { readonly code: 'present-other-year'; readonly year: number }
  | { readonly code: 'missing' }
  | { readonly code: 'not-yet-due' }
  | { readonly code: 'waived' }
  | { readonly code: 'link' }
  | { readonly code: 'returned' }
  | { readonly code: 'other'; readonly reason: OtherFileReason };

/** Why a file counts for no document. */
export type OtherFileReason =
  | { readonly code: 'unknown-name' }
  | { readonly code: 'draft' }
  | { readonly code: 'other-year'; readonly year: number }
  | { readonly code: 'ask-year'; readonly year: number }
  | { readonly code: 'no-evidence' }
  | { readonly code: 'after-check-date' }
  | { readonly code: 'maybe-for'; readonly deadline: Deadline };

/** One document at one deadline that a file proves. */
export interface EvidenceLineUse {
  /** Null in a row without deadlines. */
  readonly deadline: Deadline | null;
  readonly documentNumber: number | null;
  readonly documentTitle: string;
}

/** One line of Bukti ZI: a file, or a document missing at a deadline that has begun. */
export interface EvidenceLine {
  readonly rowCode: string;
  /** Null for a file that serves no deadline. */
  readonly deadline: Deadline | null;
  readonly documentNumber: number | null;
  readonly documentTitle: string;
  /** Null on the line of a missing document. */
  readonly file: EvidenceFile | null;
  readonly status: EvidenceLineStatus;
  /** What the file proves besides ("und, absen, notulen.pdf"); absent for nothing more. */
  readonly also?: readonly EvidenceLineUse[];
}

/** Everything that is known about a row on the check date. */
export interface RowAssessment {
  readonly rowCode: string;
  readonly rowIndex: number;
  readonly status: RowStatus;
  readonly decision: Decision | null;
  readonly deadlines: readonly AssessedDeadline[];
  /** TENGGAT: the earliest `dueOn` for which no file counts yet; null when there is none. */
  readonly nextDue: PlainDate | null;
  readonly event: string | null;
  readonly problems: readonly TargetProblem[];
  /** All files in the row's folder and linked by its cells. */
  readonly fileCount: number;
  readonly lines: readonly EvidenceLine[];
}

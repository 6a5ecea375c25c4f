import type { PlainDate } from '../calendar/plain-date.ts';
import type { EvidenceFile } from '../evidence/evidence-file.ts';
import type { EvidenceLine } from '../evidence/evidence-line.ts';
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
  /** Day from which its evidence is all that the requirement asks for, whatever was decided; null while it is not. */
  readonly metOn: PlainDate | null;
  readonly documents: readonly DocumentState[];
  /** Files that count as "some file" here, documents' own and unknown names. */
  readonly fileCount: number;
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

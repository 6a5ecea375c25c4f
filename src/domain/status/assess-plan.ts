import type { PlainDate } from '../calendar/plain-date.ts';
import type { ExpectedDocument } from '../evidence/expected-document.ts';
import { type DueDeadline, documentLines } from '../evidence/placing/document-lines.ts';
import { fileLines } from '../evidence/placing/file-lines.ts';
import type { MatchedFile } from '../evidence/placing/judge-file.ts';
import type { EvidenceNotes } from '../evidence/placing/note-keys.ts';
import { placeEvidence } from '../evidence/placing/place-evidence.ts';
import type { RowEvidence } from '../evidence/placing/place-row.ts';
import { earliest } from '../evidence/placing/row-board.ts';
import { sortLines } from '../evidence/placing/sort-lines.ts';
import { groupBy } from '../group-by.ts';
import type { TargetTime } from '../target-time/target-time.ts';
import { assessDeadlines, type DeadlineResult } from './assess-deadline.ts';
import type { Requirement } from './deadline-state.ts';
import type { AssessedDeadline, Decision, RowAssessment } from './row-assessment.ts';
import { rowStatus } from './row-status.ts';

/** A plan row, ready to be assessed. */
export interface AssessableRow {
  readonly rowCode: string;
  readonly rowIndex: number;
  /** Of KOREKSI JADWAL where that is filled. */
  readonly target: TargetTime;
  readonly decision: Decision | null;
  readonly documents: readonly ExpectedDocument[];
  /** One list for each deadline of the target; an empty one asks for any one file. */
  readonly documentsByDeadline: readonly (readonly ExpectedDocument[])[];
}

/** The settings that a status depends on. */
export interface AssessmentSettings {
  readonly planYear: number;
  readonly warningDays: number;
  readonly graceDays: number;
  readonly requirement: Requirement;
}

/** Everything that the assessment of a plan rests on. */
export interface AssessmentInput {
  readonly rows: readonly AssessableRow[];
  readonly files: readonly MatchedFile[];
  readonly notes: EvidenceNotes;
  readonly settings: AssessmentSettings;
  readonly checkDate: PlainDate;
}

/** The assessment of each row, in the order of the rows. */
export function assessPlan(input: AssessmentInput): readonly RowAssessment[] {
  const filesByCode = groupBy(input.files, ({ code }) => code);
  const placed = placeEvidence(
    input.rows.map(row => ({
      plan: {
        rowCode: row.rowCode,
        planYear: input.settings.planYear,
        documents: row.documents,
        deadlines: row.target.deadlines,
        hasEvent: row.target.event !== null,
        documentsByDeadline: row.documentsByDeadline,
      },
      files: filesByCode.get(row.rowCode) ?? [],
    })),
    input,
  );
  return input.rows.flatMap((row, index) => {
    const evidence = placed[index];
    return evidence ? [assessRow(row, evidence, input)] : [];
  });
}

function assessRow(row: AssessableRow, evidence: RowEvidence, input: AssessmentInput): RowAssessment {
  const { checkDate, settings } = input;
  const results = assessDeadlines(evidence.board, { ...settings, checkDate });
  const isClosed = row.decision === 'done' || row.decision === 'not-applicable';
  const deadlines = results.map(({ assessed }) => (row.decision === 'done' ? asMet(assessed) : assessed));
  const dueDays = deadlines.map(({ dueOn }) => dueOn);
  const lines = [
    ...fileLines(evidence, dueDays),
    ...documentLines(evidence, { deadlines: deadlines.map(asDue), checkDate, isClosed }),
  ];
  return {
    rowCode: row.rowCode,
    rowIndex: row.rowIndex,
    status: rowStatus(
      row.decision,
      row.target,
      deadlines.map(({ state }) => state),
    ),
    decision: row.decision,
    deadlines,
    nextDue: isClosed ? null : firstOpenDay(results),
    event: row.target.event,
    problems: row.target.problems,
    fileCount: evidence.files.length,
    lines: sortLines(lines),
  };
}

// KEPUTUSAN Selesai closes every deadline of the row, whatever lies in its folder.
function asMet(deadline: AssessedDeadline): AssessedDeadline {
  return { ...deadline, state: 'met' };
}

function asDue({ dueOn, state }: AssessedDeadline): DueDeadline {
  return { dueOn, isMet: state === 'met' || state === 'met-late' };
}

function firstOpenDay(results: readonly DeadlineResult[]): PlainDate | null {
  return earliest(results.flatMap(({ assessed, isOpen }) => (isOpen ? [assessed.dueOn] : [])));
}

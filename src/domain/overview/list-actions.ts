import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import type { ReportedRow, ReportSpan } from '../monev/monev-report.ts';
import { categorizeRow } from '../monev/row-category.ts';
import type { AssessedDeadline, RowAssessment } from '../status/row-assessment.ts';
import type { ActionKind, ActionLine, Owner } from './overview.ts';

const ORDER: readonly ActionKind[] = ['overdue', 'partly', 'due-soon'];

/** Rows that somebody has to do something for: overdue ones first, then those with gaps, then what is near; each by its day. */
export function listActions(
  rows: readonly ReportedRow[],
  span: ReportSpan,
  ownerOf: (row: ReportedRow) => Owner,
): readonly ActionLine[] {
  const actions = rows.flatMap(reported => {
    const kind = chooseKind(reported.assessment, span);
    const line = kind === null ? null : buildLine(reported, kind, ownerOf(reported));
    return line ?? [];
  });
  return [...actions].sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      compareDates(a.dueOn, b.dueOn) ||
      a.rowIndex - b.rowIndex,
  );
}

/** Whether a deadline of the row comes within the warning days. */
export function isDueSoon({ deadlines, decision }: RowAssessment): boolean {
  return decision !== 'not-applicable' && deadlines.some(({ state }) => state === 'due-soon');
}

function chooseKind(assessment: RowAssessment, span: ReportSpan): ActionKind | null {
  const category = categorizeRow(assessment, span);
  if (category === 'unmet') return 'overdue';
  if (category === 'partly') return 'partly';
  return isDueSoon(assessment) ? 'due-soon' : null;
}

function buildLine({ row, assessment }: ReportedRow, kind: ActionKind, owner: Owner): ActionLine | null {
  const { deadlines, lines } = assessment;
  const chosen = earliest(deadlines.filter(({ state }) => state === kind));
  if (chosen === null) return null;
  const open = deadlines.filter(({ state }) => state === 'overdue' || state === 'partly');
  return {
    rowCode: assessment.rowCode,
    rowIndex: assessment.rowIndex,
    indicator: row.indicator || row.action || row.evidence,
    kind,
    dueOn: chosen.dueOn,
    missing: listMissing(chosen),
    otherDeadlineCount: open.filter(deadline => deadline !== chosen).length,
    unreadFileCount: lines.filter(
      ({ status }) => status.code === 'other' && status.reason.code === 'unknown-name',
    ).length,
    owner,
  };
}

function listMissing({ documents }: AssessedDeadline): readonly (string | null)[] {
  return documents
    .filter(({ presentSince, isWaived }) => presentSince === null && !isWaived)
    .map(({ number, title }) => (number === null && title === '' ? null : title));
}

function earliest(deadlines: readonly AssessedDeadline[]): AssessedDeadline | null {
  return deadlines.reduce<AssessedDeadline | null>(
    (first, one) => (first !== null && compareDates(dayOf(first), dayOf(one)) <= 0 ? first : one),
    null,
  );
}

function dayOf({ dueOn }: AssessedDeadline): PlainDate {
  return dueOn;
}

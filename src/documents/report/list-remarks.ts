import { compareDates } from '../../domain/calendar/plain-date.ts';
import type { MatrixLine } from '../../domain/monev/monev-report.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import { formatLineDeadlines } from '../../messages/monev-line-id.ts';
import { formatElsewhere, formatOtherYear, ROW_REMARKS } from '../../messages/report-document-id.ts';

/** The remarks that go along with a row wherever it is named: by decision, late, of another year, elsewhere. */
export function listRemarks(line: MatrixLine, assessment: RowAssessment | undefined): readonly string[] {
  const remarks = [
    ...(line.isByDecision ? [ROW_REMARKS.byDecision] : []),
    ...(line.category === 'met-late' ? [ROW_REMARKS.late] : []),
    ...listProofs(line, assessment),
  ];
  return [...new Set(remarks)];
}

/** Whether a deadline of the line rests on an assumption. */
export function isAssumed({ deadlines }: Pick<MatrixLine, 'deadlines'>): boolean {
  return deadlines.some(({ deadline }) => deadline.assumption !== null);
}

function listProofs(line: MatrixLine, assessment: RowAssessment | undefined): readonly string[] {
  const days = line.deadlines.map(({ deadline }) => deadline.date);
  const ofLine = (assessment?.lines ?? []).filter(({ deadline }) =>
    days.some(day => deadline !== null && compareDates(day, deadline.date) === 0),
  );
  return ofLine.flatMap(({ status }) => {
    if (status.code === 'present-other-year') return formatOtherYear(status.year);
    return status.code === 'present-elsewhere' ? formatElsewhere(status.rowCode) : [];
  });
}

/** The same beside the words of its state, which say by themselves what is late and what was decided. */
export function listRemarksBesideState(
  line: MatrixLine,
  assessment: RowAssessment | undefined,
): readonly string[] {
  const said: readonly string[] = [ROW_REMARKS.byDecision, ROW_REMARKS.late];
  return listRemarks(line, assessment).filter(remark => !said.includes(remark));
}

/** When a line is due, with a word beside days that rest on an assumption. */
export function describeDue(line: MatrixLine): string {
  const due = formatLineDeadlines(line);
  return isAssumed(line) ? `${due} (${ROW_REMARKS.assumed})` : due;
}

/** What is to be known of a file: it came late, is of another year, or its name says nothing. */
export function describeFile(fileId: string, assessment: RowAssessment | undefined): string {
  const lines = assessment?.lines.filter(({ file }) => file?.id === fileId) ?? [];
  const remarks = lines.flatMap(({ status }) => {
    if (status.code === 'present-late') return ROW_REMARKS.late;
    if (status.code === 'present-other-year') return formatOtherYear(status.year);
    return status.code === 'other' ? ROW_REMARKS.unread : [];
  });
  return [...new Set(remarks)].join('; ');
}

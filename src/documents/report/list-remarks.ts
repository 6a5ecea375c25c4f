import { compareDates } from '../../domain/calendar/plain-date.ts';
import type { MatrixLine } from '../../domain/monev/monev-report.ts';
import type { RowAssessment } from '../../domain/status/row-assessment.ts';
import { formatElsewhere, formatOtherYear, ROW_REMARKS } from '../../messages/report-document-id.ts';

/** The remarks that go along with a row wherever it is named: by decision, late, of another year, elsewhere, assumed. */
export function listRemarks(line: MatrixLine, assessment: RowAssessment | undefined): readonly string[] {
  const remarks = [
    ...(line.isByDecision ? [ROW_REMARKS.byDecision] : []),
    ...(line.category === 'met-late' ? [ROW_REMARKS.late] : []),
    ...listProofs(line, assessment),
    ...(isAssumed(line) ? [ROW_REMARKS.assumed] : []),
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

import type { ReportedRow } from '../../domain/monev/monev-report.ts';
import type { OpenEvidence } from './open-evidence.ts';

/** The plan's rows with their state, in the order of the sheet. */
export function listReportedRows({ state }: OpenEvidence): readonly ReportedRow[] {
  const rows = new Map(state.open.plan.rows.map(row => [row.rowIndex, row]));
  return state.assessments.flatMap(assessment => {
    const row = rows.get(assessment.rowIndex);
    return row ? [{ row, assessment }] : [];
  });
}

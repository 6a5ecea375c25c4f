import type { MatrixLine } from '../../domain/monev/monev-report.ts';
import type { ReportSources } from './report-sources.ts';

/** Rows that fell due and were not met. */
export function listGaps({ report }: Pick<ReportSources, 'report'>): readonly MatrixLine[] {
  return report.lines.filter(({ category }) => category === 'unmet' || category === 'partly');
}

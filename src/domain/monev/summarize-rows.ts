import type { MonevSummary, ReportedRow, ReportSpan, RowCategory, SummaryRow } from './monev-report.ts';
import { categorizeRow, isMet, isSettled, listDeadlinesInScope } from './row-category.ts';

/** The order of the categories in a report. */
export const ROW_CATEGORIES: readonly RowCategory[] = [
  'met',
  'met-late',
  'partly',
  'unmet',
  'running',
  'upcoming',
  'event-bound',
  'not-applicable',
  'needs-schedule',
  'outside',
];

const DUE: readonly RowCategory[] = ['met', 'met-late', 'partly', 'unmet'];
const MET: readonly RowCategory[] = ['met', 'met-late'];

/** The counts of a report, by area in the order of the plan and in all; each plan row is counted once. */
export function summarizeRows(rows: readonly ReportedRow[], span: ReportSpan): MonevSummary {
  const byArea = new Map<number | null, ReportedRow[]>();
  for (const row of rows) byArea.set(row.row.area, [...(byArea.get(row.row.area) ?? []), row]);
  const settled = rows
    .filter(({ assessment }) => assessment.decision !== 'not-applicable')
    .flatMap(({ assessment }) =>
      listDeadlinesInScope(assessment, span).filter(deadline => isSettled(deadline, span)),
    );
  return {
    areas: [...byArea].map(([area, members]) => countRows(area, members, span)),
    total: { ...countRows(null, rows, span), title: '' },
    dueDeadlineCount: settled.length,
    metDeadlineCount: settled.filter(isMet).length,
    hasOpenFromBefore: settled.some(({ isFromBefore }) => isFromBefore),
  };
}

function countRows(area: number | null, rows: readonly ReportedRow[], span: ReportSpan): SummaryRow {
  const categories = rows.map(({ assessment }) => categorizeRow(assessment, span));
  const countOf = (category: RowCategory): number => categories.filter(one => one === category).length;
  const counts = {
    met: countOf('met'),
    'met-late': countOf('met-late'),
    partly: countOf('partly'),
    unmet: countOf('unmet'),
    running: countOf('running'),
    upcoming: countOf('upcoming'),
    'event-bound': countOf('event-bound'),
    'not-applicable': countOf('not-applicable'),
    'needs-schedule': countOf('needs-schedule'),
    outside: countOf('outside'),
  };
  const sum = (wanted: readonly RowCategory[]): number =>
    wanted.reduce((total, one) => total + counts[one], 0);
  return {
    area,
    title: rows[0]?.row.areaTitle ?? '',
    counts,
    rowCount: rows.length,
    dueCount: sum(DUE),
    metCount: sum(MET),
  };
}

import type { PlainDate } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import type {
  MetOfDue,
  MonevSummary,
  ReportedRow,
  ReportSpan,
  RowCategory,
  SummaryRow,
} from './monev-report.ts';
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

/**
 * The counts of a report, by area in the order of the plan and in all; each plan row is counted once. What is counted
 * to date begins on `since`.
 */
export function summarizeRows(
  rows: readonly ReportedRow[],
  span: ReportSpan,
  since: PlainDate = span.first,
): MonevSummary {
  const countRows = (members: readonly ReportedRow[]): SummaryRow => ({
    ...countMembers(members, span),
    toDate: countMet(members, { first: since, last: span.last }),
  });
  const byArea = [...groupBy(rows, ({ row }) => `${row.part ?? ''}/${row.area ?? ''}`).values()];
  const byPart = [...groupBy(rows, ({ row }) => row.part ?? '').values()];
  const settled = rows
    .filter(({ assessment }) => assessment.decision !== 'not-applicable')
    .flatMap(({ assessment }) =>
      listDeadlinesInScope(assessment, span).filter(deadline => isSettled(deadline, span)),
    );
  return {
    areas: byArea.map(countRows),
    parts: byPart.length < 2 ? [] : byPart.map(members => ({ ...countRows(members), ...NO_AREA })),
    total: { ...countRows(rows), ...NO_AREA, part: null },
    dueDeadlineCount: settled.length,
    metDeadlineCount: settled.filter(isMet).length,
    hasOpenFromBefore: settled.some(({ isFromBefore }) => isFromBefore),
  };
}

const NO_AREA = { area: null, title: '' } as const;

function countMembers(rows: readonly ReportedRow[], span: ReportSpan): Omit<SummaryRow, 'toDate'> {
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
    part: rows[0]?.row.part ?? null,
    area: rows[0]?.row.area ?? null,
    title: rows[0]?.row.areaTitle ?? '',
    counts,
    rowCount: rows.length,
    dueCount: sum(DUE),
    metCount: sum(MET),
  };
}

function countMet(rows: readonly ReportedRow[], span: ReportSpan): MetOfDue {
  const categories = rows.map(({ assessment }) => categorizeRow(assessment, span));
  return {
    dueCount: categories.filter(category => DUE.includes(category)).length,
    metCount: categories.filter(category => MET.includes(category)).length,
  };
}

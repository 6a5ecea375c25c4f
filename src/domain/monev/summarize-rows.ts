import type { PlainDate } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import type {
  MetOfDue,
  MonevSummary,
  ReportedRow,
  ReportScope,
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
  scope: ReportScope,
  since: PlainDate = scope.first,
): MonevSummary {
  const toDate = { first: since, last: scope.last };
  const judged = rows.map(
    ({ row, assessment }): JudgedRow => ({
      row,
      category: categorizeRow(assessment, scope),
      categoryToDate: categorizeRow(assessment, toDate),
    }),
  );
  const byArea = [...groupBy(judged, ({ row }) => `${row.part ?? ''}/${row.area ?? ''}`).values()];
  const byPart = [...groupBy(judged, ({ row }) => row.part ?? '').values()];
  const settled = rows
    .filter(({ assessment }) => assessment.decision !== 'not-applicable')
    .flatMap(({ assessment }) =>
      listDeadlinesInScope(assessment, scope).filter(deadline => isSettled(deadline, scope)),
    );
  return {
    areas: byArea.map(countRows),
    parts: byPart.length < 2 ? [] : byPart.map(members => ({ ...countRows(members), ...NO_AREA })),
    total: { ...countRows(judged), ...NO_AREA, part: null },
    dueDeadlineCount: settled.length,
    metDeadlineCount: settled.filter(isMet).length,
    hasOpenFromBefore: settled.some(({ isFromBefore }) => isFromBefore),
  };
}

const NO_AREA = { area: null, title: '' } as const;

/** A row with its category in the span, and in what is counted to date. */
interface JudgedRow extends Pick<ReportedRow, 'row'> {
  readonly category: RowCategory;
  readonly categoryToDate: RowCategory;
}

function countRows(rows: readonly JudgedRow[]): SummaryRow {
  const countOf = (wanted: RowCategory): number => rows.filter(({ category }) => category === wanted).length;
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
    toDate: countMet(rows),
  };
}

function countMet(rows: readonly JudgedRow[]): MetOfDue {
  return {
    dueCount: rows.filter(({ categoryToDate }) => DUE.includes(categoryToDate)).length,
    metCount: rows.filter(({ categoryToDate }) => MET.includes(categoryToDate)).length,
  };
}

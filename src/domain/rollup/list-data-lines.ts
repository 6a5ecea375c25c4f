import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import { periodOf, type ReportPeriod } from '../calendar/report-period.ts';
import type { ReportedRow, ReportSpan } from '../monev/monev-report.ts';
import { computeSpan, isInSpan, type YearEnd } from '../monev/report-span.ts';
import { isSettled, listDeadlinesInScope } from '../monev/row-category.ts';
import type { OverviewSources } from '../overview/build-overview.ts';
import { chooseOwner } from '../overview/choose-owner.ts';
import { countVerification } from '../overview/count-verification.ts';
import type { Owner } from '../overview/overview.ts';
import type { AssessedDeadline, RowAssessment } from '../status/row-assessment.ts';
import type { DataLine, LineState, LineUncounted } from './data-line.ts';

/** What lines are made from besides the sources of the overview. */
export interface LineExtras {
  readonly nameOf: (owner: Owner) => string;
  readonly folderUrlOf: (rowCode: string) => string;
}

/** The lines of all activities in the order of the plan, made from what the overview is made from. */
export function listDataLines(sources: OverviewSources, extras: LineExtras): readonly DataLine[] {
  return sources.rows.flatMap(reported => listLinesOfRow(reported, sources, extras));
}

type RowFacts = Omit<DataLine, keyof DeadlineFacts | 'isFirst'>;
type DeadlineFacts = Pick<
  DataLine,
  | 'deadlineNumber'
  | 'deadline'
  | 'dueOn'
  | 'period'
  | 'state'
  | 'isSettled'
  | 'isAssumed'
  | 'askedCount'
  | 'presentCount'
  | 'missingDocuments'
>;

function listLinesOfRow(
  reported: ReportedRow,
  sources: OverviewSources,
  extras: LineExtras,
): readonly DataLine[] {
  const { assessment } = reported;
  const row = describeRow(reported, sources, extras);
  if (assessment.deadlines.length === 0)
    return [{ ...row, ...NO_DEADLINE, state: stateWithout(assessment), isFirst: true }];
  const span = computeSpan({ kind: 'year', year: sources.planYear, index: 1 }, sources.yearEnd);
  const settled = new Set(
    listDeadlinesInScope(assessment, span)
      .filter(deadline => isSettled(deadline, span))
      .map(({ deadline }) => deadline),
  );
  return assessment.deadlines.map((assessed, index) => ({
    ...row,
    ...describeDeadline(assessed, assessment, { span, yearEnd: sources.yearEnd }),
    isSettled: assessment.decision !== 'not-applicable' && settled.has(assessed.deadline),
    deadlineNumber: index + 1,
    isFirst: index === 0,
  }));
}

const NO_DEADLINE: Omit<DeadlineFacts, 'state'> = {
  deadlineNumber: null,
  deadline: null,
  dueOn: null,
  period: null,
  isSettled: false,
  isAssumed: false,
  askedCount: 0,
  presentCount: 0,
  missingDocuments: [],
};

function stateWithout({ decision, event }: RowAssessment): LineState {
  if (decision === 'not-applicable') return 'not-applicable';
  return event === null ? 'needs-schedule' : 'event-bound';
}

function describeRow(reported: ReportedRow, sources: OverviewSources, extras: LineExtras): RowFacts {
  const { row, assessment } = reported;
  const { decision, lines } = assessment;
  const [files] = countVerification([reported], sources.notes);
  const { acceptedCount = 0, unverifiedCount = 0, replacedCount = 0, unreplacedCount = 0 } = files ?? {};
  return {
    rowCode: assessment.rowCode,
    part: row.part,
    area: row.area,
    areaTitle: row.areaTitle,
    component: row.componentTitle,
    indicator: row.indicator || row.action || row.evidence,
    rowStatus: assessment.status,
    isByDecision: decision === 'done' || decision === 'not-applicable',
    fileCount: acceptedCount + unverifiedCount,
    acceptedCount,
    replacedCount,
    unreplacedCount,
    unreadCount: lines.filter(
      ({ status }) => status.code === 'other' && status.reason.code === 'unknown-name',
    ).length,
    owner: extras.nameOf(chooseOwner(row, sources.owners)),
    folderUrl: extras.folderUrlOf(assessment.rowCode),
    uncounted: decision === null ? whyUncounted(assessment.rowCode, sources) : null,
  };
}

function whyUncounted(rowCode: string, { uncounted, hiddenCodes }: OverviewSources): LineUncounted | null {
  return uncounted ?? (hiddenCodes.includes(rowCode) ? 'hidden' : null);
}

function describeDeadline(
  { deadline, dueOn, state, documents }: AssessedDeadline,
  { decision }: RowAssessment,
  { span, yearEnd }: { readonly span: ReportSpan; readonly yearEnd: YearEnd },
): Omit<DeadlineFacts, 'deadlineNumber' | 'isSettled'> {
  const asked = documents.filter(({ isWaived }) => !isWaived);
  const missing = asked.filter(({ presentSince }) => presentSince === null);
  // What asks for nothing and belongs to the next year's report is not incidental in this one.
  const isLater = state === 'event-bound' && compareDates(deadline.date, span.last) > 0;
  return {
    deadline: deadline.date,
    dueOn,
    period: semesterOf(deadline.date, yearEnd),
    state: decision === 'not-applicable' ? 'not-applicable' : isLater ? 'upcoming' : state,
    isAssumed: deadline.assumption !== null,
    askedCount: asked.length,
    presentCount: asked.length - missing.length,
    missingDocuments: missing.map(({ number, title }) => (number === null && title === '' ? null : title)),
  };
}

/** What falls due after the unit's end of the year belongs to the first semester of the next. */
function semesterOf(date: PlainDate, yearEnd: YearEnd): ReportPeriod {
  const own = periodOf('semester', date);
  return isInSpan(computeSpan(own, yearEnd), date)
    ? own
    : { kind: 'semester', year: date.year + 1, index: 1 };
}

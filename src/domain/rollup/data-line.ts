import type { PlainDate } from '../calendar/plain-date.ts';
import type { PeriodKind, ReportPeriod } from '../calendar/report-period.ts';
import type { UncountedReason } from '../overview/overview.ts';
import type { AreaPart } from '../plan/action-plan.ts';
import type { RuleSetCode } from '../rules/rule-set.ts';
import type { DeadlineState, RowStatus } from '../status/row-assessment.ts';

/** The form of the lines that this version writes. A form that only adds columns keeps its number. */
export const DATA_SCHEMA = 1;

/** Where a line stands: its deadline, or its activity where that has no deadline or is set "Tidak berlaku". */
export type LineState = DeadlineState | 'needs-schedule' | 'not-applicable';

/** Why the evidence of an activity was not counted. */
export type LineUncounted = UncountedReason | 'hidden';

/** What of a workbook is the same on all of its lines. */
export interface DataSource {
  readonly unitCode: string;
  readonly unitName: string;
  readonly planYear: number;
  readonly checkDate: PlainDate;
  /** Whether people set the check date. */
  readonly isSetDay: boolean;
  readonly madeOn: PlainDate;
  readonly warningDays: number;
  readonly ruleSet: RuleSetCode;
  /** What the estimate of the LKE rests on besides the lines; null where none is made. */
  readonly monitoring: MonitoringFacts | null;
}

/** Reports and promises as the LKE asks for them. */
export interface MonitoringFacts {
  readonly periodKind: PeriodKind;
  readonly endedCount: number;
  readonly reportedCount: number;
  readonly promiseCount: number;
  readonly blankCount: number;
  /** Null while some promise has no status. */
  readonly closedCount: number | null;
}

/** One activity at one deadline, or one activity without deadlines. Counts of files are of the activity. */
export interface DataLine {
  readonly rowCode: string;
  readonly part: AreaPart | null;
  readonly area: number | null;
  readonly areaTitle: string;
  readonly component: string;
  readonly indicator: string;
  /** From 1 within the activity, by day; null without a deadline. */
  readonly deadlineNumber: number | null;
  readonly deadline: PlainDate | null;
  readonly dueOn: PlainDate | null;
  /** The semester in which the deadline falls; the unit's own end of the year counts. */
  readonly period: ReportPeriod | null;
  readonly rowStatus: RowStatus;
  readonly state: LineState;
  /** Whether the state counts in the year's report; null where a file does not say. */
  readonly isSettled: boolean | null;
  readonly isByDecision: boolean;
  readonly isAssumed: boolean;
  readonly askedCount: number;
  readonly presentCount: number;
  /** Titles of documents not found; null stands for any one file. */
  readonly missingDocuments: readonly (string | null)[];
  readonly fileCount: number;
  readonly acceptedCount: number;
  readonly replacedCount: number;
  readonly unreplacedCount: number;
  readonly unreadCount: number;
  readonly owner: string;
  readonly folderUrl: string;
  /** Null where the evidence was counted. */
  readonly uncounted: LineUncounted | null;
  /** Each activity has one line of which this is true. */
  readonly isFirst: boolean;
}

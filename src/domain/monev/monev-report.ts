import type { PlainDate } from '../calendar/plain-date.ts';
import type { ReportPeriod } from '../calendar/report-period.ts';
import type { EvidenceFile } from '../evidence/evidence-file.ts';
import type { AreaPart, PlanRow } from '../plan/action-plan.ts';
import type { AssessedDeadline, RowAssessment } from '../status/row-assessment.ts';

/**
 * Where a plan row stands in a report, each row in one: its worst deadline that fell due in the period or was still
 * open from before. `outside` is a row whose deadlines were all settled before the period.
 */
export type RowCategory =
  | 'met'
  | 'met-late'
  | 'partly'
  | 'unmet'
  | 'running'
  | 'upcoming'
  | 'event-bound'
  | 'not-applicable'
  | 'needs-schedule'
  | 'outside';

/** The first and last day of a report's period. */
export interface ReportSpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What the last report says of the same plan, by which it is known what it left open. */
export interface EarlierReport {
  /** The last day of its period. */
  readonly last: PlainDate;
  readonly checkDate: PlainDate;
  /** KODE of the rows that it calls unmet or partly met. */
  readonly shortCodes: ReadonlySet<string>;
}

/** The days of a report and what stands in the report before it; without one, the days alone decide. */
export interface ReportScope extends ReportSpan {
  readonly earlier?: EarlierReport | null;
}

/** A plan row with its state on the check date. */
export interface ReportedRow {
  readonly row: PlanRow;
  readonly assessment: RowAssessment;
}

/** Counts of plan rows by category, of one area or of the whole plan. */
export interface SummaryRow {
  /** Of a plan that lists its areas under PEMENUHAN and REFORM; null for every other, and for the total. */
  readonly part: AreaPart | null;
  /** Area number 1–8; null for rows without an area, and for the total. */
  readonly area: number | null;
  readonly title: string;
  readonly counts: Readonly<Record<RowCategory, number>>;
  readonly rowCount: number;
  /** The denominator: rows with a deadline that fell due in the period or was still open from before. */
  readonly dueCount: number;
  readonly metCount: number;
  /** The same from the beginning of the year to the end of the period. */
  readonly toDate: MetOfDue;
}

/** How many rows fell due, and how many of them were met. */
export interface MetOfDue {
  readonly dueCount: number;
  readonly metCount: number;
}

export interface MonevSummary {
  readonly areas: readonly SummaryRow[];
  /** The sub-totals of PEMENUHAN and REFORM; empty where the plan has no parts. */
  readonly parts: readonly SummaryRow[];
  readonly total: SummaryRow;
  readonly dueDeadlineCount: number;
  readonly metDeadlineCount: number;
  /** Whether a deadline from before the period is among those due. */
  readonly hasOpenFromBefore: boolean;
}

/** A deadline as a line of the matrix shows it. */
export interface ReportedDeadline extends AssessedDeadline {
  readonly isFromBefore: boolean;
}

/** What proves a line: a file, a document that lies in another row's folder, or a web address. */
export type LineEvidence =
  | { readonly kind: 'file'; readonly file: EvidenceFile }
  | { readonly kind: 'elsewhere'; readonly rowCode: string; readonly title: string }
  | { readonly kind: 'link'; readonly title: string };

/** One line of the matrix: a plan row that the period concerns. */
export interface MatrixLine {
  readonly row: PlanRow;
  readonly rowCode: string;
  readonly category: RowCategory;
  /** In scope of the report, ascending: of the period, open from before, or with a window through it. */
  readonly deadlines: readonly ReportedDeadline[];
  readonly dueDeadlineCount: number;
  readonly metDeadlineCount: number;
  readonly documentCount: number;
  readonly presentDocumentCount: number;
  /** Documents that are missing at deadlines that were decided, each named once. */
  readonly missingTitles: readonly string[];
  readonly isByDecision: boolean;
  readonly evidence: readonly LineEvidence[];
  /** Files there may be more of than the sheet shows. */
  readonly fileCount: number;
  /** Not met, partly met, or running without a file; only what runs is no shortcoming. */
  readonly isException: boolean;
}

/** Why a plan row has no line. */
export type OmissionReason =
  | { readonly code: 'due-later'; readonly date: PlainDate }
  | { readonly code: 'event-bound' }
  | { readonly code: 'not-applicable' }
  | { readonly code: 'needs-schedule' }
  | { readonly code: 'settled-before' };

export interface OmittedRow {
  readonly rowCode: string;
  readonly area: number | null;
  readonly category: RowCategory;
  readonly reason: OmissionReason;
}

/** What the last report found or promised about a row. Texts are as they stand in its sheets. */
export interface FollowUpItem {
  /** Code of the period in which it was first reported, such as S1-2021. */
  readonly originPeriod: string;
  readonly planYear: number;
  /** Of the row, or the number of the line for a promise made on paper. */
  readonly rowCode: string;
  /** The code as it stands on the line. */
  readonly shownCode: string;
  readonly indicator: string;
  readonly found: string;
  readonly promise: string;
  readonly owner: string;
  readonly until: string;
}

/** Where the row of a follow-up stands on the check date. */
export interface StateNow {
  readonly category: RowCategory;
  readonly isByDecision: boolean;
  /** Files of the row itself. */
  readonly fileCount: number;
  /** Some document is there, be it as a link or in the folder of another row. */
  readonly isProved: boolean;
}

/** A follow-up with its state on the check date; null where its year's plan is not in this workbook. */
export interface FollowUp extends FollowUpItem {
  readonly stateNow: StateNow | null;
}

/** A report as a record; the words are found last. */
export interface MonevReport {
  readonly period: ReportPeriod;
  readonly span: ReportSpan;
  readonly checkDate: PlainDate;
  readonly unitName: string;
  readonly summary: MonevSummary;
  readonly followUps: readonly FollowUp[];
  /** True when no earlier report is in the workbook: people fill the follow-up from paper. */
  readonly isFirst: boolean;
  readonly lines: readonly MatrixLine[];
  readonly omitted: readonly OmittedRow[];
}

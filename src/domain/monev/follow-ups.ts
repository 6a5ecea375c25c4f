import type { PlainDate } from '../calendar/plain-date.ts';
import type { ReportPeriod } from '../calendar/report-period.ts';
import type { RowAssessment } from '../status/row-assessment.ts';
import type {
  FollowUp,
  FollowUpItem,
  ReportedRow,
  ReportScope,
  RowCategory,
  StateNow,
} from './monev-report.ts';
import { categorizeRow } from './row-category.ts';

/** "Status tindak lanjut" as people choose it; the first and the last close an item. */
export type FollowUpStatus = 'closed' | 'not-yet-right' | 'not-started' | 'impossible';

/** Stands in place of a period for promises that were made on paper, before the workbook held a report. */
export const PAPER_ORIGIN = 'kertas';

/** A line of the previous matrix as it stands in its sheet. */
export interface PreviousLine extends FollowUpItem {
  /** Due and not met, or partly met. */
  readonly isShort: boolean;
}

/** A line of the previous report's own follow-up block. */
export interface PreviousFollowUp extends FollowUpItem {
  readonly status: FollowUpStatus | null;
}

/** What the previous report left: null when the workbook holds none. */
export interface PreviousReport {
  readonly period: ReportPeriod;
  /** As of when it counts; null when its signed sheet is gone. */
  readonly checkDate: PlainDate | null;
  readonly lines: readonly PreviousLine[];
  readonly followUps: readonly PreviousFollowUp[];
}

/** The items to follow up: what was not met or was promised, and what an earlier report left open; oldest first. */
export function carryFollowUps(previous: PreviousReport | null): readonly FollowUpItem[] {
  if (previous === null) return [];
  const open = previous.followUps.filter(({ status }) => status !== 'closed' && status !== 'impossible');
  const found = previous.lines.filter(({ isShort, promise }) => isShort || promise.trim() !== '');
  return [...open, ...found];
}

/** The items with their state on the check date, for rows of a plan of that year. */
export function stateFollowUps(
  items: readonly FollowUpItem[],
  plan: { readonly year: number | null; readonly rows: readonly ReportedRow[] },
  scope: ReportScope,
): readonly FollowUp[] {
  const byCode = new Map(plan.rows.map(({ assessment }) => [assessment.rowCode, assessment]));
  return items.map(item => {
    // A promise on paper is of an earlier plan, whose codes may be those of other rows today.
    const isOfPlan = item.planYear === plan.year && item.originPeriod !== PAPER_ORIGIN;
    const assessment = isOfPlan ? byCode.get(item.rowCode) : undefined;
    return {
      ...item,
      stateNow: assessment ? stateOf(assessment, scope) : null,
    };
  });
}

function stateOf(assessment: RowAssessment, scope: ReportScope): StateNow {
  const documents = assessment.deadlines.flatMap(deadline => deadline.documents);
  return {
    category: currentCategory(assessment, scope),
    isByDecision: assessment.decision === 'done',
    fileCount: assessment.fileCount,
    isProved: documents.some(({ presentSince }) => presentSince !== null),
  };
}

/** A row settled before this period shows how it was settled, not "outside". */
function currentCategory(assessment: RowAssessment, scope: ReportScope): RowCategory {
  const category = categorizeRow(assessment, scope);
  if (category !== 'outside') return category;
  const states = assessment.deadlines.map(({ state }) => state);
  return states.includes('met-late') ? 'met-late' : 'met';
}

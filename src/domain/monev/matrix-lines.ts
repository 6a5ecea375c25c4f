import { compareDates } from '../calendar/plain-date.ts';
import type { EvidenceLine } from '../evidence/evidence-line.ts';
import type { RowAssessment } from '../status/row-assessment.ts';
import type {
  LineEvidence,
  MatrixLine,
  OmissionReason,
  OmittedRow,
  ReportedDeadline,
  ReportedRow,
  ReportScope,
  ReportSpan,
  RowCategory,
} from './monev-report.ts';
import { isInSpan } from './report-span.ts';
import { categorizeRow, isMet, isSettled, listDeadlinesInScope } from './row-category.ts';

/** The plan's rows parted into those that the report has a line for and those that it names with a reason. */
export interface Matrix {
  readonly lines: readonly MatrixLine[];
  readonly omitted: readonly OmittedRow[];
}

/** The matrix of a report, in the order of the plan. */
export function buildMatrix(rows: readonly ReportedRow[], scope: ReportScope): Matrix {
  const lines: MatrixLine[] = [];
  const omitted: OmittedRow[] = [];
  for (const reported of rows) {
    const line = buildLine(reported, scope);
    if (concernsReport(line)) lines.push(line);
    else omitted.push(omitRow(reported, line.category, scope));
  }
  return { lines, omitted };
}

function buildLine({ row, assessment }: ReportedRow, scope: ReportScope): MatrixLine {
  const category = categorizeRow(assessment, scope);
  const deadlines = listDeadlinesInScope(assessment, scope);
  const settled = deadlines.filter(deadline => isSettled(deadline, scope));
  const documents = settled.flatMap(deadline => deadline.documents).filter(({ isWaived }) => !isWaived);
  const evidence = listEvidence(assessment, deadlines, scope);
  const fileCount = evidence.filter(({ kind }) => kind === 'file').length;
  return {
    row,
    rowCode: assessment.rowCode,
    category,
    deadlines,
    dueDeadlineCount: settled.length,
    metDeadlineCount: settled.filter(isMet).length,
    documentCount: documents.length,
    presentDocumentCount: documents.filter(({ presentSince }) => presentSince !== null).length,
    missingTitles: [
      ...new Set(documents.flatMap(({ presentSince, title }) => (presentSince === null ? title : []))),
    ],
    isByDecision: assessment.decision === 'done',
    evidence,
    fileCount,
    isException:
      category === 'unmet' ||
      category === 'partly' ||
      (category === 'running' && evidence.length === 0 && !asksForNothing(deadlines)),
  };
}

// "SIM ASN dilakukan setiap kali ada perubahan" over a range asks for nothing as long as nothing happens.
function asksForNothing(deadlines: readonly ReportedDeadline[]): boolean {
  const documents = deadlines.flatMap(deadline => deadline.documents);
  return documents.length > 0 && documents.every(({ isWaived }) => isWaived);
}

function concernsReport({ category, deadlines, evidence }: MatrixLine): boolean {
  return category !== 'not-applicable' && (deadlines.length > 0 || evidence.length > 0);
}

/** What counts for the deadlines in scope, and what came in the period without serving a deadline; each file once. */
function listEvidence(
  { lines }: RowAssessment,
  deadlines: readonly ReportedDeadline[],
  span: ReportSpan,
): readonly LineEvidence[] {
  const days = deadlines.map(({ deadline }) => deadline.date);
  const isInScope = ({ deadline }: Pick<EvidenceLine, 'deadline'>): boolean =>
    deadline !== null && days.some(date => compareDates(date, deadline.date) === 0);
  const concerns = (line: EvidenceLine): boolean =>
    line.deadline === null
      ? line.file !== null && isInSpan(span, line.file.uploadedOn)
      : [line, ...(line.also ?? [])].some(isInScope);
  const evidence = new Map<string, LineEvidence>();
  for (const line of lines.filter(concerns)) {
    const item = toEvidence(line);
    if (item) evidence.set(keyOf(item), item);
  }
  return [...evidence.values()];
}

function toEvidence({ status, file, documentTitle }: EvidenceLine): LineEvidence | null {
  switch (status.code) {
    case 'present':
    case 'present-late':
    case 'present-other-year':
      return file && { kind: 'file', file };
    case 'present-elsewhere':
      return { kind: 'elsewhere', rowCode: status.rowCode, title: documentTitle };
    case 'link':
      return { kind: 'link', title: documentTitle };
    case 'other':
      return file && (status.reason.code === 'unknown-name' || status.reason.code === 'maybe-for')
        ? { kind: 'file', file }
        : null;
    default:
      return null;
  }
}

function keyOf(item: LineEvidence): string {
  return item.kind === 'file' ? item.file.id : `${item.kind} ${item.title}`;
}

function omitRow({ row, assessment }: ReportedRow, category: RowCategory, span: ReportSpan): OmittedRow {
  return {
    rowCode: assessment.rowCode,
    area: row.area,
    category,
    reason: omissionReason(assessment, category, span),
  };
}

function omissionReason(assessment: RowAssessment, category: RowCategory, span: ReportSpan): OmissionReason {
  if (category === 'not-applicable' || category === 'event-bound' || category === 'needs-schedule')
    return { code: category };
  const later = assessment.deadlines.find(({ deadline }) => compareDates(deadline.date, span.last) > 0);
  return later ? { code: 'due-later', date: later.deadline.date } : { code: 'settled-before' };
}

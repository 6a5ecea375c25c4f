import type { PlainDate } from '../calendar/plain-date.ts';
import type { ReportPeriod } from '../calendar/report-period.ts';
import { carryFollowUps, type PreviousReport, stateFollowUps } from './follow-ups.ts';
import { buildMatrix } from './matrix-lines.ts';
import type { MonevReport, ReportedRow } from './monev-report.ts';
import { computeScope } from './report-scope.ts';
import { computeSpan, type YearEnd } from './report-span.ts';
import { summarizeRows } from './summarize-rows.ts';

/** All that a report is built from. Assessments are those of the check date. */
export interface MonevInput {
  readonly period: ReportPeriod;
  readonly checkDate: PlainDate;
  readonly yearEnd: YearEnd;
  readonly unitName: string;
  readonly planYear: number | null;
  readonly rows: readonly ReportedRow[];
  readonly previous: PreviousReport | null;
}

/** The report of a period. */
export function buildMonevReport(input: MonevInput): MonevReport {
  const span = computeSpan(input.period, input.yearEnd);
  const scope = computeScope(input.period, input.yearEnd, input);
  const plan = { year: input.planYear, rows: input.rows };
  const { lines, omitted } = buildMatrix(input.rows, scope);
  return {
    period: input.period,
    span,
    checkDate: input.checkDate,
    unitName: input.unitName,
    summary: summarizeRows(input.rows, scope, beginningOfYear(input)),
    followUps: stateFollowUps(carryFollowUps(input.previous), plan, scope),
    isFirst: input.previous === null,
    lines,
    omitted,
  };
}

function beginningOfYear({ period, yearEnd }: MonevInput): PlainDate {
  return computeSpan({ kind: 'year', year: period.year, index: 1 }, yearEnd).first;
}

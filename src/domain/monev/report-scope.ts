import type { ReportPeriod } from '../calendar/report-period.ts';
import type { PreviousReport } from './follow-ups.ts';
import type { ReportScope } from './monev-report.ts';
import { computeSpan, type YearEnd } from './report-span.ts';

/** The scope of the report of a period, beside what the report before it left. */
export function computeScope(
  period: ReportPeriod,
  yearEnd: YearEnd,
  { previous, planYear }: { readonly previous: PreviousReport | null; readonly planYear: number | null },
): ReportScope {
  const span = computeSpan(period, yearEnd);
  const lines = previous?.lines.filter(line => line.planYear === planYear) ?? [];
  if (!previous?.checkDate || lines.length === 0) return { ...span, earlier: null };
  const { last } = computeSpan(previous.period, yearEnd);
  const shortCodes = new Set(lines.filter(({ isShort }) => isShort).map(({ rowCode }) => rowCode));
  return { ...span, earlier: { last, checkDate: previous.checkDate, shortCodes } };
}

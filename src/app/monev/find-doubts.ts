import { compareDates, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { firstDayOfPeriod, type ReportPeriod } from '../../domain/calendar/report-period.ts';
import type { OpenPlan } from '../plan/open-plan.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReportDoubt } from './report-doubt.ts';

/** What speaks against building the report of a period as of a day; none for most reports. */
export function findDoubts(
  ports: Ports,
  open: OpenPlan,
  { period, checkDate }: { readonly period: ReportPeriod; readonly checkDate: PlainDate },
): readonly ReportDoubt[] {
  const today = ports.clock.today();
  const planYear = open.plan.year;
  const firstDay = firstDayOfPeriod(period);
  const doubts: ReportDoubt[] = [];
  if (compareDates(firstDay, today) > 0) doubts.push({ code: 'period-not-begun', period });
  else if (compareDates(checkDate, firstDay) < 0)
    doubts.push({ code: 'day-before-period', period, checkDate });
  if (planYear !== null && period.year !== planYear) doubts.push({ code: 'other-year', period, planYear });
  if (compareDates(checkDate, today) > 0) doubts.push({ code: 'day-ahead', checkDate });
  if (!hasEvidencePlaces(ports, open)) doubts.push({ code: 'no-folders' });
  return doubts;
}

/** Whether files can be counted at all: in folders that were made, in linked ones, in BUKTI FISIK itself. */
function hasEvidencePlaces(ports: Ports, { marks, ownColumns, plan, sheet }: OpenPlan): boolean {
  if (marks.folders.size > 0) return true;
  const columns = [ownColumns.get('evidence'), plan.header.columns.evidence].flatMap(index => index ?? []);
  return columns.length > 0 && ports.planSheet.readAllLinks(sheet.sheetId, columns).size > 0;
}

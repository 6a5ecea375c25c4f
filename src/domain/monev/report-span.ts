import { addDays, compareDates, type PlainDate, parseDay } from '../calendar/plain-date.ts';
import { firstDayOfPeriod, lastDayOfPeriod, type ReportPeriod } from '../calendar/report-period.ts';
import type { ReportSpan } from './monev-report.ts';

/** The day of the year on which the last report of a year ends (setting "Akhir semester II"). */
export interface YearEnd {
  readonly month: number;
  readonly day: number;
}

/**
 * The days of a period. The year's last period ends on the unit's own day; what falls due after it belongs to the
 * first period of the next year.
 */
export function computeSpan(period: ReportPeriod, yearEnd: YearEnd): ReportSpan {
  const first = firstDayOfPeriod(period);
  const last = lastDayOfPeriod(period);
  const isFirstOfYear = first.month === 1;
  const isLastOfYear = last.month === 12;
  return {
    first: isFirstOfYear ? addDays(closingDay(period.year - 1, yearEnd), 1) : first,
    last: isLastOfYear ? closingDay(period.year, yearEnd) : last,
  };
}

/** Whether the day lies in the span. */
export function isInSpan({ first, last }: ReportSpan, date: PlainDate): boolean {
  return compareDates(date, first) >= 0 && compareDates(date, last) <= 0;
}

function closingDay(year: number, { month, day }: YearEnd): PlainDate {
  return parseDay(year, month, day) ?? { year, month: 12, day: 31 };
}

import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ReportPeriod } from '../../domain/calendar/report-period.ts';

/** Why a report may not be what the person wants; asked about before it is built. */
export type ReportDoubt =
  | { readonly code: 'period-not-begun'; readonly period: ReportPeriod }
  | { readonly code: 'day-before-period'; readonly period: ReportPeriod; readonly checkDate: PlainDate }
  | { readonly code: 'day-ahead'; readonly checkDate: PlainDate }
  | { readonly code: 'other-year'; readonly period: ReportPeriod; readonly planYear: number }
  | { readonly code: 'no-folders' };

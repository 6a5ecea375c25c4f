import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import { lastDayOfPeriod, type ReportPeriod } from '../calendar/report-period.ts';
import type { FollowUpStatus } from '../monev/follow-ups.ts';
import type { SummaryRow } from '../monev/monev-report.ts';

/** An answer of the evaluation sheet (LKE). */
export type LkeLetter = 'A' | 'B' | 'C' | 'D';

/** I.iii.a: are the activities of the plan carried out? Two letters where lateness decides. */
export type ActivitiesEstimate =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'counted';
      readonly dueCount: number;
      readonly metCount: number;
      readonly onTimeCount: number;
      readonly letter: LkeLetter;
      readonly onTimeLetter: LkeLetter;
    };

/** I.iii.b: is the plan monitored in every period? What the head's part in it was, the workbook cannot know. */
export type ReportsEstimate =
  | { readonly kind: 'unknown'; readonly periodKind: ReportPeriod['kind'] }
  | {
      readonly kind: 'counted';
      readonly periodKind: ReportPeriod['kind'];
      readonly endedCount: number;
      readonly reportedCount: number;
      readonly extent: 'all' | 'some' | 'none';
    };

/** I.iii.c: are the promises of the last report kept? */
export type PromisesEstimate =
  | { readonly kind: 'none' }
  | { readonly kind: 'unanswered'; readonly promiseCount: number; readonly blankCount: number }
  | {
      readonly kind: 'counted';
      readonly promiseCount: number;
      readonly closedCount: number;
      readonly letter: LkeLetter;
    };

/** The three questions on monitoring of the area Manajemen Perubahan (PermenPANRB 90/2021, LKE). */
export interface LkeEstimate {
  readonly activities: ActivitiesEstimate;
  readonly reports: ReportsEstimate;
  readonly promises: PromisesEstimate;
  readonly acceptedFileCount: number;
  readonly countedFileCount: number;
}

/** A promise of the newest report that has any, with the status that people gave it. */
export interface PromiseStatus {
  readonly status: FollowUpStatus | null;
}

/** What the estimate is made from. */
export interface LkeSources {
  readonly total: SummaryRow;
  /** False where evidence could not be counted. */
  readonly isCounted: boolean;
  readonly planYear: number;
  readonly checkDate: PlainDate;
  /** Periods of the year of which the workbook holds a report. */
  readonly reports: readonly ReportPeriod[];
  readonly promises: readonly PromiseStatus[];
  readonly acceptedFileCount: number;
  readonly countedFileCount: number;
}

/** The letters that the workbook can know, each with what was counted. */
export function estimateLke(sources: LkeSources): LkeEstimate {
  return {
    activities: estimateActivities(sources),
    reports: estimateReports(sources),
    promises: estimatePromises(sources.promises),
    acceptedFileCount: sources.acceptedFileCount,
    countedFileCount: sources.countedFileCount,
  };
}

function estimateActivities({ total, isCounted }: LkeSources): ActivitiesEstimate {
  if (!isCounted || total.dueCount === 0) return { kind: 'unknown' };
  const onTimeCount = total.counts.met;
  return {
    kind: 'counted',
    dueCount: total.dueCount,
    metCount: total.metCount,
    onTimeCount,
    letter: letterOf(total.metCount, total.dueCount),
    onTimeLetter: letterOf(onTimeCount, total.dueCount),
  };
}

/** "Sebagian besar" is read as more than half. */
function letterOf(count: number, of: number): LkeLetter {
  if (count === of) return 'A';
  if (count * 2 > of) return 'B';
  return count > 0 ? 'C' : 'D';
}

const PER_YEAR: Readonly<Record<ReportPeriod['kind'], number>> = {
  semester: 2,
  quarter: 4,
  month: 12,
  year: 1,
};
/** Of kinds of which as many reports stand the first is meant. */
const KINDS = Object.keys(PER_YEAR) as readonly ReportPeriod['kind'][];

function estimateReports({ reports, planYear, checkDate }: LkeSources): ReportsEstimate {
  const ofYear = reports.filter(({ year }) => year === planYear);
  const countOf = (kind: ReportPeriod['kind']): number => ofYear.filter(one => one.kind === kind).length;
  const periodKind = KINDS.reduce(
    (most, kind) => (countOf(kind) > countOf(most) ? kind : most),
    KINDS[0] ?? 'semester',
  );
  const ended = Array.from(
    { length: PER_YEAR[periodKind] },
    (_, i): ReportPeriod => ({ kind: periodKind, year: planYear, index: i + 1 }),
  ).filter(period => compareDates(lastDayOfPeriod(period), checkDate) < 0);
  if (ended.length === 0) return { kind: 'unknown', periodKind };
  const reportedCount = ended.filter(({ index }) =>
    ofYear.some(one => one.kind === periodKind && one.index === index),
  ).length;
  const extent = reportedCount === ended.length ? 'all' : reportedCount > 0 ? 'some' : 'none';
  return { kind: 'counted', periodKind, endedCount: ended.length, reportedCount, extent };
}

function estimatePromises(promises: readonly PromiseStatus[]): PromisesEstimate {
  const base = promises.filter(({ status }) => status !== 'impossible');
  if (base.length === 0) return { kind: 'none' };
  const blankCount = base.filter(({ status }) => status === null).length;
  if (blankCount > 0) return { kind: 'unanswered', promiseCount: base.length, blankCount };
  const closedCount = base.filter(({ status }) => status === 'closed').length;
  return {
    kind: 'counted',
    promiseCount: base.length,
    closedCount,
    letter: letterOf(closedCount, base.length),
  };
}

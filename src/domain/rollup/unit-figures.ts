import type { PlainDate } from '../calendar/plain-date.ts';
import type { ActionKind } from '../overview/overview.ts';
import type { AreaPart } from '../plan/action-plan.ts';
import type { DataSource } from './data-line.ts';

/** How many activities of an area stand where, each counted once; the parts and what is not counted add up to all. */
export interface AreaFigures {
  readonly part: AreaPart | null;
  readonly area: number | null;
  readonly title: string;
  readonly metCount: number;
  readonly metLateCount: number;
  readonly partlyCount: number;
  readonly overdueCount: number;
  /** Nothing of it has fallen due in the year so far. */
  readonly notYetCount: number;
  /** Event-bound, without a schedule, or set "Tidak berlaku". */
  readonly otherCount: number;
  readonly uncountedCount: number;
  readonly dueSoonCount: number;
  /** Files by the activity in which they lie. */
  readonly acceptedCount: number;
  readonly unverifiedCount: number;
  readonly replacedCount: number;
  readonly unreplacedCount: number;
}

/** An activity that somebody has to do something for. */
export interface OpenActivity {
  readonly rowCode: string;
  readonly indicator: string;
  readonly kind: ActionKind;
  readonly dueOn: PlainDate;
  readonly missing: readonly (string | null)[];
  readonly otherDeadlineCount: number;
  readonly unreadCount: number;
  readonly owner: string;
}

/** What Ringkasan ZI of one unit says, recomputed from its lines. */
export interface UnitFigures {
  readonly source: DataSource;
  readonly areas: readonly AreaFigures[];
  readonly total: AreaFigures;
  readonly byDecisionCount: number;
  /** The worst first. */
  readonly open: readonly OpenActivity[];
}

/** Activities that fell due: the denominator. */
export function dueCountOf({ metCount, metLateCount, partlyCount, overdueCount }: AreaFigures): number {
  return metCount + metLateCount + partlyCount + overdueCount;
}

/** Activities that fell due and were met, in time or late. */
export function fulfilledCountOf({ metCount, metLateCount }: AreaFigures): number {
  return metCount + metLateCount;
}

/** The share of what fell due that was met, 0 to 1; null where nothing fell due. */
export function shareOf(figures: AreaFigures): number | null {
  const dueCount = dueCountOf(figures);
  return dueCount === 0 ? null : fulfilledCountOf(figures) / dueCount;
}

/** The counts that a sentence about all activities speaks of. */
export interface StateCounts {
  readonly rowCount: number;
  readonly dueCount: number;
  readonly metCount: number;
  readonly partlyCount: number;
  readonly overdueCount: number;
}

/** The counts of figures; met in time or late are one. */
export function countsOf(figures: AreaFigures): StateCounts {
  const { partlyCount, overdueCount } = figures;
  const [rowCount, dueCount] = [rowCountOf(figures), dueCountOf(figures)];
  return { rowCount, dueCount, metCount: fulfilledCountOf(figures), partlyCount, overdueCount };
}

/** All activities, counted or not. */
export function rowCountOf(figures: AreaFigures): number {
  return dueCountOf(figures) + figures.notYetCount + figures.otherCount + figures.uncountedCount;
}

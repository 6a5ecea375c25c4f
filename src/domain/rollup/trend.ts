import { compareDates, formatIsoDate, type PlainDate } from '../calendar/plain-date.ts';
import type { TrendPoint, UnitReport } from './rollup.ts';
import { dueCountOf, fulfilledCountOf } from './unit-figures.ts';

/** The sums as of each day that some unit sent, by day; empty where there is but one day. Each group holds one unit, the newest first. */
export function listTrend(groups: readonly (readonly UnitReport[])[]): readonly TrendPoint[] {
  const days = new Map(
    groups.flat().map(({ figures: { source } }) => [formatIsoDate(source.checkDate), source.checkDate]),
  );
  if (days.size < 2) return [];
  return [...days.values()].sort(compareDates).map(day => sumAsOf(groups, day));
}

function sumAsOf(groups: readonly (readonly UnitReport[])[], day: PlainDate): TrendPoint {
  const standing = groups.flatMap(
    group => group.find(({ figures }) => compareDates(figures.source.checkDate, day) <= 0) ?? [],
  );
  const sum = (count: typeof dueCountOf): number =>
    standing.reduce((total, { figures }) => total + count(figures.total), 0);
  return { day, unitCount: standing.length, dueCount: sum(dueCountOf), metCount: sum(fulfilledCountOf) };
}

import { LAST_DAY, type NamedYear, resolveDay, type TimePoint } from '../time-words/time-point.ts';
import type { Token } from '../time-words/token.ts';
import { linkBetween, type TimeUnitGroup } from './time-unit.ts';

// A leap year: "29 Februari" is the month's last day there, and no other day depends on the year.
const LEAP_YEAR = 2000;

/** The groups in which "minggu ke-2 Januari, April" has gone on to April; null where a day may go on or not ("10 Januari, April"). */
export function spreadWeeks(
  groups: readonly TimeUnitGroup[],
  tokens: readonly Token[],
): readonly TimeUnitGroup[] | null {
  if (
    groups.length < 2 ||
    groups.every(group => isPlainMonth(group) || !(group.shape === 'list' || isOpen(group)))
  )
    return groups;
  const spread: TimeUnitGroup[] = [];
  for (const group of groups) {
    const previous = spread[spread.length - 1];
    const follows =
      previous !== undefined && isPlainMonth(group) && isSameSentence(tokens, previous.end, group.first);
    if (follows && isOpen(previous)) return null;
    const weeks =
      follows && previous.spreads && previous.points.every(point => point.year === null)
        ? previous.points
        : [];
    const [target] = group.points;
    spread.push(
      weeks.length > 0 && target
        ? { ...group, points: weeks.map(week => moveTo(week, target)), spreads: true }
        : group,
    );
  }
  return spread;
}

function isSameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  const marks = tokens.slice(from, to).map(token => token.kind);
  return (
    linkBetween(tokens, from, to) === 'list' &&
    marks.every(kind => kind === 'comma' || kind === 'and' || kind === 'month-unit')
  );
}

function isPlainMonth(group: TimeUnitGroup): boolean {
  return group.shape === 'list' && group.points.every(point => point.unit === 'month');
}

/** "10 Januari", "1-5 Januari": the months behind it may be meant with these days. */
function isOpen({ points, shape }: TimeUnitGroup): boolean {
  return shape === 'list' ? points.some(isOpenDay) : points.every(isOpenDay);
}

/** A day, or a middle of a month, without a year that is not its month's last: "30 Juni, Desember" leaves no doubt. */
function isOpenDay({ unit, end, year }: TimePoint): boolean {
  if ((unit !== 'day' && unit !== 'month-part') || year !== null) return false;
  return resolveDay(end, LEAP_YEAR)?.day !== resolveDay({ month: end.month, day: LAST_DAY }, LEAP_YEAR)?.day;
}

function moveTo(week: TimePoint, month: TimePoint): TimePoint {
  const year: NamedYear = { year: month.year, yearShift: month.yearShift };
  const at = month.start.month;
  return { ...week, start: { ...week.start, month: at }, end: { ...week.end, month: at }, ...year };
}

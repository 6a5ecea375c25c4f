import {
  compareDates,
  daysInMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  type PlainDate,
  parseDay,
} from '../calendar/plain-date.ts';
import { isPeriod, MONTHS_OF_UNIT, MONTHS_OF_YEAR, resolveDay } from '../time-words/time-point.ts';
import type { FixedDays } from './recurrence-words.ts';
import type { DatedGroup, DatedPoint } from './resolve-years.ts';
import type { Assumption, Cadence, Deadline } from './target-time.ts';

/** A cadence that turns ranges into deadlines: months between two, and where it was found. */
export interface RangeCadence {
  readonly months: number;
  readonly isFromElsewhere: boolean;
}

/** A deadline on that day about which the text leaves nothing open but what is told. */
export function plainDeadline(date: PlainDate, told: Told = NOTHING): Deadline {
  const { windowStart = null, assumption = null, cadence = null } = told;
  return { date, windowStart, assumption, label: null, cadence };
}

type Told = Partial<Pick<Deadline, 'windowStart' | 'assumption' | 'cadence'>>;
const NOTHING: Told = {};

/** The deadlines of one group: one a point, one at a range's end, or one a cadence's step within the range. */
export function scheduleGroup(dated: DatedGroup, cadence: RangeCadence | null): Deadline[] {
  const { group, points } = dated;
  const [from, to] = points;
  if (group.shape === 'list' || !from || !to) {
    const recurs = group.recurs && from ? cadenceOfMonths(monthsOfPoint(from)) : null;
    return points.map(point => pointDeadline(point, recurs));
  }
  if (group.shape === 'range' && isPeriod(from.point) && from.point.unit === to.point.unit) {
    const recurs = cadenceOfMonths(monthsOfPoint(from));
    return periodsBetween(from, to).map(date => plainDeadline(date, { cadence: recurs }));
  }
  const applies =
    cadence !== null && (!cadence.isFromElsewhere || holdsWholeStep(from.start, to.end, cadence.months));
  const recurring = applies ? recurringDeadlines(from.start, to.end, cadence) : [];
  if (recurring.length > 0) return recurring;
  const assumption: Assumption = group.shape === 'throughout' ? 'vague' : 'range-end';
  return [plainDeadline(to.end, { windowStart: from.start, assumption })];
}

/** The deadlines of a cadence over one year. */
export function scheduleYear(months: number, year: number): Deadline[] {
  const cadence: RangeCadence = { months, isFromElsewhere: false };
  return recurringDeadlines({ year, month: 1, day: 1 }, lastDayOfMonth(year, MONTHS_OF_YEAR), cadence);
}

/** "4 kali dalam setahun", spread evenly over the year. */
export function scheduleCount(perYear: number, year: number): Deadline[] {
  const deadlines: Deadline[] = [];
  for (let count = 1; count <= perYear; count += 1) {
    const date = lastDayOfMonth(year, Math.ceil((count * MONTHS_OF_YEAR) / perYear));
    deadlines.push(plainDeadline(date, { assumption: 'count-per-year' }));
  }
  return deadlines;
}

/** The fixed days of the months of the groups; of the whole year when there is no group. */
export function scheduleFixedDays(fixed: FixedDays, groups: readonly DatedGroup[], year: number): Deadline[] {
  const { step = 1 } = fixed;
  if (groups.length === 0) {
    return monthsBetween({ year, month: 1, day: 1 }, { year, month: MONTHS_OF_YEAR, day: 1 })
      .filter(({ month }) => month % step === 0)
      .flatMap(month => fixedDeadlines(fixed, month, true));
  }
  return groups.flatMap(({ group, points }) => {
    const first = points[0];
    const last = points[points.length - 1];
    if (!first || !last) return [];
    if (group.shape !== 'list')
      return monthsBetween(first.start, last.end)
        .filter(({ month }) => month % step === 0)
        .flatMap(month => fixedDeadlines(fixed, month, true));
    // "TW II, tanggal 10 bulan berikutnya": once, in the month behind the period.
    const isOnce = fixed.isNextMonth && !fixed.isEach;
    return points
      .flatMap(({ start, end }) => monthsBetween(isOnce ? end : start, end))
      .flatMap(month => fixedDeadlines(fixed, month, false));
  });
}

/** The cadence that a step of so many months stands for. */
export function cadenceOfMonths(months: number): Cadence {
  if (months < 3) return 'month';
  return months < 6 ? 'quarter' : 'semester';
}

function pointDeadline({ end, isBackward, point }: DatedPoint, cadence: Cadence | null): Deadline {
  const vague: Assumption = point.unit === 'year-part' ? 'vague' : 'part-of-month';
  const assumption = point.isVague ? vague : isBackward ? 'backward-months' : null;
  return plainDeadline(end, { assumption, cadence });
}

function recurringDeadlines(
  start: PlainDate,
  end: PlainDate,
  { months, isFromElsewhere }: RangeCadence,
): Deadline[] {
  const assumption: Assumption | null = isFromElsewhere ? 'cadence-elsewhere' : null;
  const cadence = cadenceOfMonths(months);
  const deadlines: Deadline[] = [];
  let last: PlainDate | null = null;
  for (let date = start; compareDates(date, end) <= 0; date = firstDayOfMonth(date.year, date.month + 1)) {
    if (date.month % months !== 0) continue;
    const day = lastDayOfMonth(date.year, date.month);
    if (compareDates(day, end) > 0) break;
    deadlines.push(plainDeadline(day, { assumption, cadence }));
    last = day;
  }
  // "per semester, Januari s/d Oktober": what is left of the range ends with it; "tiap 2 bulan, Februari s/d November" ends in October.
  const goesOnFromStart = months === 2 && start.month % months === 0;
  if (last && compareDates(last, end) < 0 && !goesOnFromStart) {
    deadlines.push(plainDeadline(end, { assumption: assumption ?? 'range-end', cadence }));
  }
  return deadlines;
}

/** "Laporan per triwulan" beside "Februari s/d Maret" makes no quarter of it. */
function holdsWholeStep(start: PlainDate, end: PlainDate, months: number): boolean {
  return monthsBetween(start, end)
    .filter(({ month }) => month % months === 0)
    .some(({ year, month }) => {
      const first = firstDayOfMonth(year, month - months + 1);
      return compareDates(first, start) >= 0 && compareDates(lastDayOfMonth(year, month), end) <= 0;
    });
}

/** Months of a quarter, third or half of a year; 1 for all else. */
function monthsOfPoint({ point: { unit } }: DatedPoint): number {
  return unit === 'quarter' || unit === 'four-months' || unit === 'semester' ? MONTHS_OF_UNIT[unit] : 1;
}

function periodsBetween(from: DatedPoint, to: DatedPoint): PlainDate[] {
  const length = monthsOfPoint(from);
  return monthsBetween(from.end, to.end)
    .filter(({ month }) => month % length === 0)
    .map(({ year, month }) => lastDayOfMonth(year, month));
}

function monthsBetween(start: PlainDate, end: PlainDate): { year: number; month: number }[] {
  const count = (end.year - start.year) * MONTHS_OF_YEAR + end.month - start.month + 1;
  const months: { year: number; month: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    months.push(firstDayOfMonth(start.year, start.month + index));
  }
  return months;
}

function fixedDeadlines(
  fixed: FixedDays,
  { year, month }: { year: number; month: number },
  recurs: boolean,
): Deadline[] {
  const at = lastDayOfMonth(year, month + (fixed.isNextMonth ? 1 : 0));
  const { weekday } = fixed;
  if (weekday !== undefined) {
    const dates = fixed.days.map(day => resolveDay({ month: at.month, day, weekday }, at.year));
    return dates.flatMap(date => (date ? [plainDeadline(date)] : []));
  }
  return fixed.days.flatMap(day => {
    // A monthly 31st is the month's last day: the months without one are not meant to be left out.
    const date = parseDay(at.year, at.month, recurs ? Math.min(day, daysInMonth(at.year, at.month)) : day);
    if (!date) return [];
    return [
      plainDeadline(
        date,
        recurs ? { assumption: 'fixed-day', cadence: cadenceOfMonths(fixed.step ?? 1) } : NOTHING,
      ),
    ];
  });
}

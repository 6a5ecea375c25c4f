import {
  addDays,
  compareDates,
  firstDayOfMonth,
  isSameDay,
  lastDayOfMonth,
  monthIndex,
  type PlainDate,
  toDayNumber,
} from '../../calendar/plain-date.ts';
import type { NamedPeriod } from '../file-match.ts';
import type { EvidenceItem } from './evidence-item.ts';
import type { PersonTime } from './match-word.ts';

/** A deadline as an item sees it: its day, and whether something is still missing there on the item's day. */
export interface DeadlineSlot {
  readonly date: PlainDate;
  readonly isMissing: boolean;
}

/** An item with what its document says of times. */
export interface TimedItem extends EvidenceItem {
  /** The document is about the time before its deadline ("temuan semester lalu"). */
  readonly isOfTimeBefore: boolean;
  /** It is a paper of a meeting or an event: a month in its name is when that was, not what it reports on. */
  readonly isOfOccasion: boolean;
}

/**
 * The indices of the deadlines that an item serves: where a person puts it, else those of the periods in its
 * name, else the one of its upload day. Slots ascend by day and are not empty.
 */
export function chooseDeadlines(
  slots: readonly DeadlineSlot[],
  item: TimedItem,
  planYear: number,
): readonly number[] {
  if (item.times.length > 0) return distinct(item.times.map(time => indexOfTime(slots, time, planYear)));
  if (item.periods.length > 0 && item.isOfTimeBefore)
    return distinct(item.periods.map(({ last }) => indexHolding(slots, addDays(last, 1))));
  if (item.periods.length > 0)
    return distinct(item.periods.flatMap(period => indicesOfPeriod(slots, item, period)));
  return [indexOfUpload(slots, item.since)];
}

/** The index of the deadline whose period holds the day; after the last deadline, the last. */
export function indexHolding(slots: readonly { readonly date: PlainDate }[], day: PlainDate): number {
  const index = slots.findIndex(({ date }) => compareDates(day, date) <= 0);
  return index === -1 ? slots.length - 1 : index;
}

// "Rekap SIMPEG Juli-Agustus" is the recap of both months where each month has a deadline of its own.
function indicesOfPeriod(
  slots: readonly DeadlineSlot[],
  item: TimedItem,
  period: NamedPeriod,
): readonly number[] {
  const { first, last, isMonthToMonth } = period;
  const months = monthIndex(last) - monthIndex(first) + 1;
  const inside = slots.flatMap(({ date }, index) =>
    isMonthToMonth && isWithin(date, period) ? [index] : [],
  );
  return inside.length === months ? inside : [indexOfPeriod(slots, item, period)];
}

/**
 * The deadline whose period holds the named period's last day, or one that stands within the period itself: what came
 * before that day is no look back on a month that had not ended, and a meeting's papers bear the month of the meeting.
 */
function indexOfPeriod(
  slots: readonly DeadlineSlot[],
  { since, isOfOccasion }: TimedItem,
  { first, last }: NamedPeriod,
): number {
  const holding = indexHolding(slots, last);
  const lastMonth = { first: firstDayOfMonth(last.year, last.month), last: addDays(last, -1) };
  const isWholeMonths = first.day === 1 && isSameDay(last, lastDayOfMonth(last.year, last.month));
  const inside = isWholeMonths
    ? slots.flatMap(({ date }, index) => (isWithin(date, lastMonth) ? [index] : []))
    : [];
  const [earliest] = inside;
  const latest = slots[inside[inside.length - 1] ?? -1];
  if (earliest === undefined || !latest) return holding;
  const isPast = compareDates(since, latest.date) > 0;
  if (isPast && !isOfOccasion && isSoonAfter(slots[holding]?.date, last)) return holding;
  return Math.min(Math.max(indexOfUpload(slots, since), earliest), holding);
}

function isWithin(day: PlainDate, { first, last }: Pick<NamedPeriod, 'first' | 'last'>): boolean {
  return compareDates(first, day) <= 0 && compareDates(day, last) <= 0;
}

// A report on a month is written soon after it; a day far on in the next month is that month's own.
function isSoonAfter(day: PlainDate | undefined, { year, month }: PlainDate): boolean {
  const first = firstDayOfMonth(year, month + 1);
  return day !== undefined && isWithin(day, { first, last: addDays(first, 14) });
}

// In the first half of a period people still bring what was due before it.
function indexOfUpload(slots: readonly DeadlineSlot[], day: PlainDate): number {
  const index = indexHolding(slots, day);
  const current = slots[index];
  const previous = slots[index - 1];
  if (!current || !previous?.isMissing || compareDates(day, current.date) > 0) return index;
  const daysPast = toDayNumber(day) - toDayNumber(previous.date) - 1;
  const periodDays = toDayNumber(current.date) - toDayNumber(previous.date);
  return daysPast * 2 < periodDays ? index - 1 : index;
}

// People write the month that they read in JADWAL: of "5 Jun" and "20 Jul", "Juni" is 5 June.
function indexOfTime(slots: readonly DeadlineSlot[], time: PersonTime, planYear: number): number {
  const year = time.year ?? planYear;
  const inMonth = slots.flatMap(({ date }, index) =>
    date.month === time.month && date.year === year ? [index] : [],
  );
  const onDay = inMonth.find(index => slots[index]?.date.day === time.day);
  const missing = inMonth.find(index => slots[index]?.isMissing);
  return onDay ?? missing ?? inMonth[0] ?? indexHolding(slots, lastDayOfMonth(year, time.month));
}

function distinct(indices: readonly number[]): readonly number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}

import { isMonthEnd, type PlainDate } from '../domain/calendar/plain-date.ts';
import type { DeadlineRun } from '../domain/target-time/deadline-runs.ts';
import type { TargetTime } from '../domain/target-time/target-time.ts';
import { formatDay, shortMonthName } from './month-id.ts';

const LONGEST_EVENT = 40;
const MONTHS_OF_YEAR = 12;
const STEPS_OF_TWO = 6;

const PERIOD_WORDS: ReadonlyMap<number, string> = new Map([
  [3, 'triwulan'],
  [6, 'semester'],
]);

/**
 * The words of JADWAL TERBACA: "30 Jun 2021; 31 Okt 2021", "tiap bulan Jan–Okt 2021", "Jan–Okt 2021 (asumsi)",
 * "insidental", "perlu jadwal"; '' for a missing target. Read again, they give the same deadlines. `runs` are those of
 * the target's deadlines.
 */
export function formatTargetTime(target: TargetTime, runs: readonly DeadlineRun[]): string {
  if (target.problems.length > 0) {
    return target.problems.some(problem => problem.code === 'target-missing') ? '' : 'perlu jadwal';
  }
  const words = runs.map(formatRun);
  return [...words, ...(target.event === null ? [] : [formatEvent(target.event, words.length > 0)])].join(
    '; ',
  );
}

function formatRun(run: DeadlineRun): string {
  const label = run.deadlines[0]?.label;
  const isAssumed = run.deadlines.some(deadline => deadline.assumption !== null);
  return `${label ? `${label}: ` : ''}${formatDays(run)}${isAssumed ? formatAssumption(run) : ''}`;
}

/** " (asumsi)", with the words of the cell that say no day; brackets in them would end it. */
function formatAssumption({ deadlines: [only, ...others] }: DeadlineRun): string {
  const words = others.every(({ readFrom }) => readFrom === only?.readFrom) ? only?.readFrom : undefined;
  return words === undefined ? ' (asumsi)' : ` (asumsi: ${words.replace(/[()]/g, ' ').trim()})`;
}

function formatDays(run: DeadlineRun): string {
  const first = run.deadlines[0];
  const last = run.deadlines[run.deadlines.length - 1];
  if (!first || !last) return '';
  if (run.kind === 'single') {
    return first.windowStart ? formatWindow(first.windowStart, first.date) : formatDay(first.date);
  }
  if (run.kind === 'every') {
    return `${formatStep(run.months, last.date)} ${formatWindow(
      startOfRun(
        run.months,
        run.deadlines.map(({ date }) => date),
      ),
      last.date,
    )}`;
  }
  const months = formatMonths(first.date, last.date);
  return `tiap tanggal ${run.days.join(', ')} ${months}`;
}

/** "tiap triwulan"; before a day "tiap 3 bulan", since "triwulan 1 Apr" would name the first quarter. */
function formatStep(months: number, last: PlainDate): string {
  const word = isMonthEnd(last) ? PERIOD_WORDS.get(months) : undefined;
  return `tiap ${word ?? (months === 1 ? 'bulan' : `${months} bulan`)}`;
}

/** "Jan–Okt 2021" for whole months, "5 Jan–15 Mar 2021" and "1–21 Feb 2021" for days. */
function formatWindow(start: PlainDate, end: PlainDate): string {
  if (start.day === 1 && isMonthEnd(end)) return formatMonths(start, end);
  if (start.year === end.year && start.month === end.month) return `${start.day}–${formatDay(end)}`;
  const from = start.year === end.year ? `${start.day} ${shortMonthName(start.month)}` : formatDay(start);
  return `${from}–${formatDay(end)}`;
}

function formatMonths(start: PlainDate, end: PlainDate): string {
  const from = shortMonthName(start.month);
  const until = `${shortMonthName(end.month)} ${end.year}`;
  return start.year === end.year ? `${from}–${until}` : `${from} ${start.year}–${until}`;
}

/** "tiap 2 bulan Feb–Okt" begins with its first month: "Jan–Nov" would be another range. A whole year, or one cut short, begins a step. */
function startOfRun(months: number, dates: readonly PlainDate[]): PlainDate {
  const [first = { year: 0, month: 1, day: 1 }] = dates;
  const isPart = months === 2 && dates.length < STEPS_OF_TWO && dates.every(({ month }) => month % 2 === 0);
  return isPart ? { ...first, day: 1 } : startOfStep(first, months);
}

/** The first day of the step that ends with that day's month. */
function startOfStep({ year, month }: PlainDate, months: number): PlainDate {
  const first = month - months + 1;
  return first >= 1
    ? { year, month: first, day: 1 }
    : { year: year - 1, month: first + MONTHS_OF_YEAR, day: 1 };
}

/** The event behind dates in its own words, where they are short and hold nothing that reads as a time. */
function formatEvent(event: string, isBesideDates: boolean): string {
  const isPlain = event.length <= LONGEST_EVENT && /^(?!insiden)[\p{L} -]+$/iu.test(event);
  return isBesideDates && isPlain ? `insidental (${event})` : 'insidental';
}

import { compareDates, isMonthEnd, monthIndex, type PlainDate } from '../calendar/plain-date.ts';
import type { Deadline } from './target-time.ts';

/** Deadlines of one label that one wording says; at least one, ascending. */
export type DeadlineRun =
  | { readonly kind: 'single'; readonly deadlines: readonly Deadline[] }
  /** At the ends of steps of `months` months; the last may stand within a step. */
  | { readonly kind: 'every'; readonly months: number; readonly deadlines: readonly Deadline[] }
  /** On those days of each month. */
  | {
      readonly kind: 'fixed-days';
      readonly days: readonly number[];
      readonly deadlines: readonly Deadline[];
    };

const STEPS = { month: [1, 2], quarter: [3, 4], semester: [6] } as const;

/** The runs of a target's deadlines, which must ascend, by their first days; labels are kept apart. */
export function listDeadlineRuns(deadlines: readonly Deadline[]): readonly DeadlineRun[] {
  const labels = [...new Set(deadlines.map(({ label }) => label))];
  return labels
    .flatMap(label => splitRuns(deadlines.filter(deadline => deadline.label === label)))
    .sort(compareRuns);
}

function compareRuns(a: DeadlineRun, b: DeadlineRun): number {
  const [left, right] = [a.deadlines[0], b.deadlines[0]];
  return left && right ? compareDates(left.date, right.date) : 0;
}

function splitRuns(deadlines: readonly Deadline[]): readonly DeadlineRun[] {
  const fixed = deadlines.filter(isFixed);
  const recurring = deadlines.filter(deadline => deadline.cadence !== null && !isFixed(deadline));
  const singles = deadlines.filter(deadline => deadline.cadence === null);
  return [
    ...singles.map((deadline): DeadlineRun => ({ kind: 'single', deadlines: [deadline] })),
    ...(['month', 'quarter', 'semester'] as const).flatMap(cadence =>
      splitSteps(
        recurring.filter(deadline => deadline.cadence === cadence),
        singles,
      ),
    ),
    ...splitFixedDays(fixed),
  ];
}

/** Months since year 0, to tell how far two days lie apart. */
function isFixed({ assumption }: Deadline): boolean {
  return assumption === 'fixed-day';
}

/** The fewest runs of equal steps: a cadence of a month stands for steps of one and two, of a quarter for three and four. */
function splitSteps(deadlines: readonly Deadline[], singles: readonly Deadline[]): DeadlineRun[] {
  const cadence = deadlines[0]?.cadence;
  if (!cadence) return [];
  const candidates = STEPS[cadence].map(months => ({ months, runs: runsOfStep(deadlines, months, singles) }));
  const possible = candidates.filter(({ months, runs }) =>
    runs.every(([first]) => first && endsStep(first.date, months)),
  );
  const fewest = [...possible].sort((a, b) => a.runs.length - b.runs.length)[0] ?? candidates[0];
  return (fewest?.runs ?? []).map(run => ({ kind: 'every', months: fewest?.months ?? 1, deadlines: run }));
}

function runsOfStep(
  deadlines: readonly Deadline[],
  months: number,
  singles: readonly Deadline[],
): Deadline[][] {
  const runs: Deadline[][] = [];
  for (const deadline of deadlines) {
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    const from = previous && lastBefore(singles, previous.date, deadline.date, months);
    if (run && from && continuesStep(from, deadline.date, months)) run.push(deadline);
    else runs.push([deadline]);
  }
  return runs;
}

/** The last end of a step up to that date which stands for itself: "tiap bulan Jan–Okt 2021; 30 Jun 2021" passes over June. */
function lastBefore(
  singles: readonly Deadline[],
  previous: PlainDate,
  date: PlainDate,
  months: number,
): PlainDate {
  return singles.reduce(
    (last, single) =>
      monthIndex(single.date) < monthIndex(date) && isPlainStep(single, last, months) ? single.date : last,
    previous,
  );
}

function isPlainStep(single: Deadline, previous: PlainDate, months: number): boolean {
  const isPlain = single.assumption === null && endsStep(single.date, months);
  return isPlain && continuesStep(previous, single.date, months);
}

/** Whether `date` is the next end of a step, or the end of what is left of a range. */
function continuesStep(previous: PlainDate, date: PlainDate, months: number): boolean {
  const distance = monthIndex(date) - monthIndex(previous);
  return endsStep(previous, months) && (endsStep(date, months) ? distance === months : distance <= months);
}

function endsStep(date: PlainDate, months: number): boolean {
  return isMonthEnd(date) && date.month % months === 0;
}

/** Months without a gap whose days are the same; a 31st stands as the last day of shorter months. */
function splitFixedDays(deadlines: readonly Deadline[]): DeadlineRun[] {
  const runs: Deadline[][] = [];
  for (const deadline of deadlines) {
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    if (run && previous && monthIndex(deadline.date) - monthIndex(previous.date) <= 1) run.push(deadline);
    else runs.push([deadline]);
  }
  return runs.map(run => ({
    kind: run.length > 1 ? 'fixed-days' : 'single',
    days: daysOf(run),
    deadlines: run,
  }));
}

function daysOf(run: readonly Deadline[]): number[] {
  const byMonth = new Map<number, number[]>();
  for (const { date } of run)
    byMonth.set(monthIndex(date), [...(byMonth.get(monthIndex(date)) ?? []), date.day]);
  const months = [...byMonth.values()];
  const count = Math.max(...months.map(days => days.length));
  const whole = months.filter(days => days.length === count);
  return Array.from({ length: count }, (_, index) => Math.max(...whole.map(days => days[index] ?? 0)));
}

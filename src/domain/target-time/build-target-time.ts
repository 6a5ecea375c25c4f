import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import type { Deadline, TargetProblem, TargetTime } from './target-time.ts';

/** The target of those deadlines: ascending, each day once for each label. */
export function buildTargetTime(
  deadlines: readonly Deadline[],
  event: string | null,
  remainder: string,
): TargetTime {
  return { deadlines: mergeDeadlines(deadlines), event, remainder, problems: [] };
}

/** The reasons for a question that quote what stands in the cell. */
export type QuestionCode = Exclude<TargetProblem['code'], 'target-missing'>;

/** The target that is a question: a cell that is wrong in one part is asked about whole, so that nothing is missed in silence. */
export function buildQuestion(problem: TargetProblem): TargetTime {
  const remainder = problem.code === 'target-missing' ? '' : problem.text;
  return { deadlines: [], event: null, remainder, problems: [problem] };
}

function mergeDeadlines(deadlines: readonly Deadline[]): readonly Deadline[] {
  if (areApart(deadlines)) return deadlines;
  const merged: Deadline[] = [];
  for (const deadline of deadlines) {
    const at = merged.findIndex(
      other => compareDates(other.date, deadline.date) === 0 && other.label === deadline.label,
    );
    const other = merged[at];
    if (other) merged[at] = mergeTwo(other, deadline);
    else merged.push(deadline);
  }
  return merged.sort((a, b) => compareDates(a.date, b.date) || compareLabels(a.label, b.label));
}

/** Whether each day comes after the one before it. */
function areApart(deadlines: readonly Deadline[]): boolean {
  let previous: PlainDate | null = null;
  for (const { date } of deadlines) {
    if (previous && compareDates(previous, date) >= 0) return false;
    previous = date;
  }
  return true;
}

/**
 * A day that stands in the text outweighs the same day made from a range or a cadence: "Juni 2021, Januari s/d Oktober
 * 2021" names June for itself, so that it stays apart from its months.
 */
function mergeTwo(a: Deadline, b: Deadline): Deadline {
  const stated = isStated(a) || (!isStated(b) && a.assumption === null) ? a : b;
  return { ...stated, windowStart: mergeWindows(a, b) };
}

function isStated({ assumption, cadence }: Deadline): boolean {
  return assumption === null && cadence === null;
}

/** Only where both are ends of windows is the day one, of the longer. */
function mergeWindows({ windowStart: a }: Deadline, { windowStart: b }: Deadline): PlainDate | null {
  if (a === null || b === null) return null;
  return compareDates(a, b) <= 0 ? a : b;
}

function compareLabels(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left === right ? 0 : left < right ? -1 : 1;
}

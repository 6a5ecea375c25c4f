import type { TargetTime } from '../target-time/target-time.ts';
import type { DeadlineState, Decision, RowStatus } from './row-assessment.ts';

/** The STATUS of a row: the first that applies, a decision before the schedule, the schedule before its deadlines. */
export function rowStatus(
  decision: Decision | null,
  target: TargetTime,
  states: readonly DeadlineState[],
): RowStatus {
  if (decision === 'not-applicable') return 'not-applicable';
  if (decision === 'done') return 'done-by-decision';
  if (states.length === 0)
    return target.event !== null && target.problems.length === 0 ? 'event-bound' : 'needs-schedule';
  const worst = STATUS_OF_STATE.find(([state]) => states.includes(state));
  if (worst) return worst[1];
  if (states.includes('upcoming')) return 'upcoming';
  return states.every(state => state === 'event-bound') ? 'event-bound' : 'done';
}

const STATUS_OF_STATE: readonly (readonly [DeadlineState, RowStatus])[] = [
  ['overdue', 'overdue'],
  ['partly', 'partly'],
  ['due-soon', 'due-soon'],
  ['running', 'running'],
];

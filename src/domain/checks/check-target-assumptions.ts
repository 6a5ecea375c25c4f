import type { Assumption } from '../target-time/target-time.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';
import type { FindingCode } from './finding-code.ts';
import { targetPlace } from './row-decision.ts';

const CODES: Readonly<Record<Assumption, FindingCode>> = {
  'range-end': 'target-range-one-deadline',
  vague: 'target-vague',
  'part-of-month': 'target-part-of-month',
  'unknown-word': 'target-unknown-word',
  'mark-words': 'target-mark-words',
  'count-per-year': 'target-count-per-year',
  'fixed-day': 'target-fixed-day',
  'cadence-elsewhere': 'target-cadence-elsewhere',
  'backward-months': 'target-backward-months',
  'decimal-months': 'target-decimal-months',
};

/** What was assumed in reading targets, once a row and kind, for a person to confirm. */
export function checkTargetAssumptions(context: CheckContext): readonly Finding[] {
  return context.plan.rows.flatMap(row => {
    const deadlines = context.targets.get(row.rowIndex)?.deadlines ?? [];
    const assumptions = new Set<Assumption>();
    for (const { assumption } of deadlines) if (assumption !== null) assumptions.add(assumption);
    return [...assumptions].map(assumption => makeFinding(CODES[assumption], targetPlace(context, row)));
  });
}

/** Targets, or parts of them, that wait for an event and so have no date. */
export function checkTargetEvents(context: CheckContext): readonly Finding[] {
  return context.plan.rows.flatMap(row => {
    const target = context.targets.get(row.rowIndex);
    if (!target || target.event === null) return [];
    const code = target.deadlines.length === 0 ? 'target-event-bound' : 'target-event-part';
    return [makeFinding(code, targetPlace(context, row))];
  });
}

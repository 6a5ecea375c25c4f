import { addDays, compareDates, type PlainDate } from '../calendar/plain-date.ts';
import type { Deadline } from '../target-time/target-time.ts';
import type { DeadlineState } from './row-assessment.ts';

/** What makes a deadline met (setting "Syarat terpenuhi"). */
export type Requirement = 'all-documents' | 'one-file';

/** The evidence of a deadline, as far as its state needs it. */
export interface DeadlineEvidence {
  /** Day from which all is there that the requirement asks for; null while something is missing. */
  readonly completeSince: PlainDate | null;
  /** Some file, link or document of another row counts for it. */
  readonly hasEvidence: boolean;
  /** False when every document is optional or set "Tidak berlaku": nothing can be missing. */
  readonly isAsked: boolean;
  /** True when the plan itself makes every document optional ("SIM ASN dilakukan setiap kali ada perubahan"). */
  readonly isOptional: boolean;
}

/** When the state is judged. */
export interface StateClock {
  readonly checkDate: PlainDate;
  readonly warningDays: number;
}

/** The last day on which a deadline is kept: its own, or as many days of grace later. */
export function lastDayOf(deadline: Deadline, graceDays: number): PlainDate {
  return addDays(deadline.date, graceDays);
}

/** The state of a deadline on the check date. */
export function deadlineState(
  { deadline, dueOn }: { readonly deadline: Deadline; readonly dueOn: PlainDate },
  evidence: DeadlineEvidence,
  { checkDate, warningDays }: StateClock,
): DeadlineState {
  const isComplete = evidence.completeSince !== null;
  const isPast = compareDates(dueOn, checkDate) < 0;
  const isNear = !isPast && compareDates(dueOn, addDays(checkDate, warningDays)) <= 0;
  const isInWindow = deadline.windowStart !== null && compareDates(checkDate, deadline.date) < 0;
  if (evidence.completeSince && !isInWindow)
    return compareDates(evidence.completeSince, dueOn) <= 0 ? 'met' : 'met-late';
  if (!evidence.isAsked && isPast)
    return evidence.isOptional && !evidence.hasEvidence ? 'event-bound' : 'met';
  if (!evidence.isAsked) return openState(deadline, checkDate);
  if (isPast) return evidence.hasEvidence ? 'partly' : 'overdue';
  return isNear && !isComplete ? 'due-soon' : openState(deadline, checkDate);
}

function openState({ windowStart }: Deadline, checkDate: PlainDate): DeadlineState {
  return windowStart && compareDates(windowStart, checkDate) <= 0 ? 'running' : 'upcoming';
}

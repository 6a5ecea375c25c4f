import { COMMAND_TITLES } from '../messages/command-id.ts';
import { formatDeclined, formatQuestion, type Question, YEAR_QUESTION } from '../messages/question-id.ts';
import type { Ports } from './ports.ts';

/** What the person has agreed to and answered in this run. */
export interface Consent {
  readonly granted: ReadonlySet<Question['kind']>;
  /** Plan year, where the plan tells none. */
  readonly planYear: number | null;
}

/**
 * Runs an attempt under the lock until it needs no more answers. A question drops the lock, so each attempt reads
 * everything anew. Returns the closing sentence.
 */
export function withConsent(
  ports: Ports,
  command: keyof typeof COMMAND_TITLES,
  attempt: (consent: Consent) => Question | string,
): string {
  let consent: Consent = { granted: new Set(), planYear: null };
  for (;;) {
    const given = consent;
    const outcome = ports.lock.hold(() => attempt(given));
    if (typeof outcome === 'string') return outcome;
    const answered = answer(ports, COMMAND_TITLES[command], { outcome, consent });
    if (answered === null) return formatDeclined(outcome);
    consent = answered;
  }
}

function answer(
  ports: Ports,
  title: string,
  { outcome, consent }: { outcome: Question; consent: Consent },
): Consent | null {
  if (outcome.kind === 'year') {
    const year = /^(?:19|20)\d{2}$/.exec((ports.person.ask(title, YEAR_QUESTION) ?? '').trim());
    return year ? { ...consent, planYear: Number(year[0]) } : null;
  }
  if (ports.person.confirm(title, formatQuestion(outcome)) === 'no') return null;
  return { ...consent, granted: new Set([...consent.granted, outcome.kind]) };
}

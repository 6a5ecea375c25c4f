import { formatStep, type WorkStep } from '../../messages/progress-id.ts';
import type { Ports } from '../ports/ports.ts';

/** A click that is over sooner says nothing on its way. */
const QUICK_MS = 1_500;

/** Says which step begins, once a run has gone on for a while: quick clicks stay silent, and make no call more. */
export function tellStep({ clock, person }: Pick<Ports, 'clock' | 'person'>, step: WorkStep): void {
  if (clock.elapsedMs() >= QUICK_MS) person.progress(formatStep(step));
}

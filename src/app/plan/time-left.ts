import type { Ports } from '../ports/ports.ts';
import type { WorkLeft } from './command-problem.ts';
import { PlanError } from './plan-error.ts';

/** Google stops a script at six minutes; work ends itself before, after a whole unit, so that the next click can go on. */
const MOST_MS = 270_000;
/** What a last unit may still take. */
const LAST_MS = 30_000;

/** Whether no further unit of work is to be begun. */
export function isTimeUp({ clock }: Pick<Ports, 'clock'>): boolean {
  return clock.elapsedMs() > MOST_MS;
}

/** Milliseconds until no further unit of work is to be begun; none below 0. */
export function millisecondsLeft({ clock }: Pick<Ports, 'clock'>): number {
  return Math.max(0, MOST_MS - clock.elapsedMs());
}

/** Whether a unit of about so many milliseconds can still be done. */
export function hasTimeFor({ clock }: Pick<Ports, 'clock'>, milliseconds: number): boolean {
  return clock.elapsedMs() + milliseconds <= MOST_MS + LAST_MS;
}

/** Ends the command where no further unit of work is to be begun: what was done stays, the next click does what is left. */
export function requireTime(ports: Pick<Ports, 'clock'>, left: WorkLeft): void {
  if (isTimeUp(ports)) throw new PlanError({ code: 'time-up', left });
}

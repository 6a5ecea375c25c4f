import type { Parameters as Runs } from 'fast-check';

const MINUTE_MS = 60_000;

/** How long each sweep of random stories goes on: `ZI_MINUTES=20 npm run test:sweep`. */
export const BUDGET_MS = Number(process.env.ZI_MINUTES ?? 10) * MINUTE_MS;

/** Stories until the time is over, however many that are. */
export function untilBudget(): Runs<unknown> {
  return { numRuns: 1_000_000, interruptAfterTimeLimit: BUDGET_MS, markInterruptAsFailure: false };
}

import type { OpenPlan } from '../plan/open-plan.ts';
import { PlanError } from '../plan/plan-error.ts';

/** Nobody reads a longer document, and Word opens it slowly. */
const MOST_ROWS = 2000;

/** Refuses a plan that is too long for a document, before anything is made of it. */
export function requireShort({ plan }: Pick<OpenPlan, 'plan'>): void {
  const rowCount = plan.rows.length;
  if (rowCount <= MOST_ROWS) return;
  throw new PlanError({
    code: 'document-refused',
    refusal: { reason: 'too-long', rowCount, most: MOST_ROWS },
  });
}

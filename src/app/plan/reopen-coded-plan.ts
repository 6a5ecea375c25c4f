import type { Ports } from '../ports/ports.ts';
import { type CodedPlan, openCodedPlan } from './open-coded-plan.ts';
import { PlanError } from './plan-error.ts';
import type { Consent } from './with-consent.ts';

/** The plan with links that this run just wrote, read back from the sheet as the next person will see them. */
export function reopenCodedPlan(ports: Ports, consent: Consent, sheetName: string): CodedPlan {
  const coded = openCodedPlan(ports, consent);
  // Rows were sorted beside their codes meanwhile: the next click asks about that.
  if ('kind' in coded) throw new PlanError({ code: 'sheet-moved', sheetName });
  return coded;
}

import type { Decision } from '../../domain/status/row-assessment.ts';
import { DECISION_WORDS } from '../../messages/own-column-id.ts';

/** The decision that counts: one of the drop-down, beside a reason; anything else is null (the checks say why). */
export function readDecision(decision: string, reason: string): Decision | null {
  if (reason.trim() === '') return null;
  const words = decision.trim().toLowerCase();
  const found = Object.entries(DECISION_WORDS).find(([, word]) => word.toLowerCase() === words);
  return (found?.[0] as Decision | undefined) ?? null;
}

import { OWN_RULE_MARK } from '../domain/status/colour-rules.ts';

/** Whether a colour rule with this formula is the add-on's. */
export function isOwnRuleFormula(formula: string): boolean {
  return formula.includes(OWN_RULE_MARK);
}

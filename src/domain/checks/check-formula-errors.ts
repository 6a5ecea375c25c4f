import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';

/** Cells whose formula gives an error (#REF!, #N/A). */
export function checkFormulaErrors({ plan }: CheckContext): readonly Finding[] {
  return plan.rows.flatMap(({ rowIndex, errors }) =>
    errors.map(({ column, text }) => makeFinding('formula-error', { rowIndex, column, found: text })),
  );
}

import { normalizeHeading } from '../plan/heading-text.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';

/** Rows with the same action and evidence as a row above; the finding names the first of them. */
export function checkRepeatedRows({ plan }: CheckContext): readonly Finding[] {
  const firstRows = new Map<string, number>();
  return plan.rows.flatMap(row => {
    const action = normalizeHeading(row.action);
    const evidence = normalizeHeading(row.evidence);
    if (action === '' || evidence === '') return [];
    const key = `${action}\n${evidence}`;
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row.rowIndex);
      return [];
    }
    // Cells merged over several indicators are shared on purpose.
    const isShared = row.carriedColumns.includes('action') && row.carriedColumns.includes('evidence');
    if (isShared) return [];
    const place = { rowIndex: row.rowIndex, column: 'action', found: row.action } as const;
    return [makeFinding('row-repeated', place, { otherRow: String(first + 1) })];
  });
}

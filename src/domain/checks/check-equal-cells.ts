import type { PlanRow } from '../plan/action-plan.ts';
import { normalizeHeading } from '../plan/heading-text.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';

/** Rows whose LANGKAH AKSI only repeats BUKTI FISIK or INDIKATOR. */
export function checkEqualCells({ plan }: CheckContext): readonly Finding[] {
  return plan.rows.flatMap(row => {
    const place = { rowIndex: row.rowIndex, column: 'action', found: row.action } as const;
    const findings: Finding[] = [];
    if (isRepeated(row, 'evidence')) findings.push(makeFinding('action-equals-evidence', place));
    if (isRepeated(row, 'indicator')) findings.push(makeFinding('action-equals-indicator', place));
    return findings;
  });
}

// One cell merged over both columns is shared on purpose.
function isRepeated(row: PlanRow, key: 'evidence' | 'indicator'): boolean {
  if (row.carriedColumns.includes(key) || row.carriedColumns.includes('action')) return false;
  const action = normalizeHeading(row.action);
  return action !== '' && action === normalizeHeading(row[key]);
}

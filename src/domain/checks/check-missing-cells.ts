import { isTooLongToRead } from '../evidence/expected/parse-expected-documents.ts';
import type { PlanRow } from '../plan/action-plan.ts';
import type { CheckContext } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';
import { isNotApplicable } from './row-decision.ts';

const NEEDED = ['indicator', 'action', 'evidence'] as const;

/** Rows that lack an indicator, an action or evidence in a column that the plan has. */
export function checkMissingCells(context: CheckContext): readonly Finding[] {
  const { columns } = context.plan.header;
  const keys = NEEDED.filter(key => columns[key] !== undefined);
  return context.plan.rows
    .filter(row => !isNotApplicable(context, row.rowIndex))
    .flatMap(row =>
      keys
        .filter(key => row[key] === '' && !hasError(row, key))
        .map(key => makeFinding(`${key}-missing`, { rowIndex: row.rowIndex, column: key, found: '' })),
    );
}

/** One line when the plan has no evidence column at all. */
export function checkEvidenceColumn({ plan }: CheckContext): readonly Finding[] {
  if (plan.header.columns.evidence !== undefined) return [];
  return [makeFinding('evidence-column-missing', { rowIndex: null, column: null, found: '' })];
}

/** Rows whose BUKTI FISIK holds more than a list of documents. */
export function checkLongEvidence({ plan }: CheckContext): readonly Finding[] {
  return plan.rows
    .filter(({ evidence }) => isTooLongToRead(evidence))
    .map(({ rowIndex, evidence }) =>
      makeFinding('evidence-too-long', { rowIndex, column: 'evidence', found: evidence }),
    );
}

function hasError(row: PlanRow, key: (typeof NEEDED)[number]): boolean {
  return row.errors.some(({ column }) => column === key);
}

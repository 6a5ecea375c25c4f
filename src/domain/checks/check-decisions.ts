import type { CheckContext, DecisionCells } from './check-context.ts';
import { type Finding, makeFinding } from './finding.ts';

const CHOICES = ['selesai', 'tidak berlaku', 'ditunda'];

/** Decisions that do not count: outside the drop-down, without a reason, or postponed without a schedule. */
export function checkDecisions({ plan, decisions }: CheckContext): readonly Finding[] {
  return plan.rows.flatMap(({ rowIndex }) => {
    const cells = decisions.get(rowIndex);
    return cells && cells.decision !== '' ? decisionFindings(rowIndex, cells) : [];
  });
}

function decisionFindings(
  rowIndex: number,
  { decision, reason, correction }: DecisionCells,
): readonly Finding[] {
  const choice = decision.toLowerCase().replace(/\s+/g, ' ').trim();
  if (!CHOICES.includes(choice)) {
    return [makeFinding('decision-unknown', { rowIndex, column: 'decision', found: decision })];
  }
  const findings: Finding[] = [];
  if (reason === '') {
    findings.push(
      makeFinding('decision-without-reason', { rowIndex, column: 'reason', found: '' }, { decision }),
    );
  }
  if (choice === 'ditunda' && correction === '') {
    findings.push(makeFinding('postponed-without-schedule', { rowIndex, column: 'correction', found: '' }));
  }
  return findings;
}

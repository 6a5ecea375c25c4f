import type { OpenPlan } from '../../app/plan/open-plan.ts';
import type { ColourRuleRequest } from '../../app/ports/plan-sheet-port.ts';
import { buildColourRules } from '../../domain/status/colour-rules.ts';
import { formatRowStatus } from '../../messages/status-id.ts';

/** The add-on's colour rules for this plan sheet; none while its columns are incomplete. */
export function listColourRules({ plan, ownColumns, settings }: OpenPlan): readonly ColourRuleRequest[] {
  const dueColumn = ownColumns.get('due');
  const statusColumn = ownColumns.get('status');
  if (dueColumn === undefined || statusColumn === undefined) return [];
  const topRowIndex = plan.header.bottomRowIndex + 1;
  return buildColourRules(
    {
      targetColumn: plan.header.columns.target ?? null,
      dueColumn,
      statusColumn,
      topRowIndex,
      rowCount: plan.endRowIndex - topRowIndex,
    },
    {
      warningDays: settings.warningDays,
      checkDate: settings.checkDate,
      words: {
        partly: formatRowStatus('partly'),
        done: formatRowStatus('done'),
        eventBound: formatRowStatus('event-bound'),
        notApplicable: formatRowStatus('not-applicable'),
      },
    },
  );
}

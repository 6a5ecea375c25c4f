import { type ActionPlan, bodyTopOf } from '../../domain/plan/action-plan.ts';
import { formatRowStatus } from '../../messages/status-id.ts';
import type { Settings } from '../settings/settings.ts';
import { buildColourRules, type PlanColourRule } from './colour-rules.ts';
import type { OwnColumns } from './own-columns.ts';

/** What the colours of a plan sheet depend on. */
export interface ColouredPlan {
  readonly plan: ActionPlan;
  readonly ownColumns: OwnColumns;
  readonly settings: Pick<Settings, 'warningDays' | 'graceDays' | 'checkDate'>;
}

/** The add-on's colour rules for this plan sheet; none while its columns are incomplete. */
export function listColourRules({ plan, ownColumns, settings }: ColouredPlan): readonly PlanColourRule[] {
  const dueColumn = ownColumns.get('due');
  const statusColumn = ownColumns.get('status');
  if (dueColumn === undefined || statusColumn === undefined) return [];
  const topRowIndex = bodyTopOf(plan);
  return buildColourRules(
    {
      targetColumn: plan.header.columns.target ?? null,
      monthColumns: plan.header.monthColumns ?? [],
      dueColumn,
      statusColumn,
      topRowIndex,
      rowCount: plan.endRowIndex - topRowIndex,
    },
    {
      warningDays: settings.warningDays,
      graceDays: settings.graceDays,
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

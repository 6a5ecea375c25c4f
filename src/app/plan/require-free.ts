import { findTablePlace, listMissingKeys } from '../../sheets/plan-columns/new-columns.ts';
import type { Ports } from '../ports/ports.ts';
import { countUsedColumns } from './count-used-columns.ts';
import type { OpenPlan } from './open-plan.ts';
import { PlanError } from './plan-error.ts';

/** Refuses a plan on which this person may not write; to be asked before anything is written, so that nothing is left half done. */
export function requireFree(ports: Ports, open: OpenPlan): void {
  const place = findTablePlace(open.plan, open.ownColumns, countUsedColumns(open));
  const protection = ports.planSheet.findProtection(open.sheet.sheetId, {
    topRowIndex: place.headerRowIndex,
    bottomRowIndex: place.bottomRowIndex,
    columnIndexes: [...open.ownColumns.values()],
    insertAfterColumnIndex: listMissingKeys(open.ownColumns).length > 0 ? place.lastColumnIndex : null,
  });
  if (protection !== null) throw new PlanError({ code: 'plan-protected', protection });
}

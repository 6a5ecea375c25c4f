import type { AreaPart, AreaRow } from './action-plan.ts';
import type { SheetRow } from './sheet-row.ts';

/** A row below the header, with the area or part that it opens. */
export interface PlanLine {
  readonly row: SheetRow;
  readonly area: AreaRow | null;
  readonly part: AreaPart | null;
}

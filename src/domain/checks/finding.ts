import type { ColumnKey } from '../plan/action-plan.ts';
import { FINDING_SEVERITIES, type FindingCode, type Severity } from './finding-code.ts';

/** Columns a finding can point at: the plan's own and those of the add-on. */
export type FindingColumn = ColumnKey | 'code' | 'correction' | 'decision' | 'reason';

/**
 * One thing in the plan that a person should look at. `code` is kebab-case and stable for ever; the sentence is
 * looked up in messages/ by it, with `values` filled in.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Row index from 0; null for the plan as a whole. */
  readonly rowIndex: number | null;
  readonly column: FindingColumn | null;
  /** What stands there, untouched; '' when empty. */
  readonly found: string;
  readonly values: Readonly<Record<string, string>>;
  /** The cell of another sheet that it is about; then it names no row of the plan. */
  readonly elsewhere?: CellElsewhere;
}

/** A cell of a sheet other than the plan's, indices from 0. */
export interface CellElsewhere {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** How many findings there are of each severity. */
export interface FindingCounts {
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
}

/** Where a finding points and what stands there. */
export interface FindingPlace {
  readonly rowIndex: number | null;
  readonly column: FindingColumn | null;
  readonly found: string;
}

/** The finding of that code at that place, with its severity. */
export function makeFinding(
  code: FindingCode,
  { rowIndex, column, found }: FindingPlace,
  values: Finding['values'] = {},
): Finding {
  return { code, severity: FINDING_SEVERITIES[code], rowIndex, column, found, values };
}

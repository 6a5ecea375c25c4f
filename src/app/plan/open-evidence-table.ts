import type { Grid } from '../../domain/plan/grid.ts';
import { type EvidenceTable, readEvidenceTable } from '../../sheets/evidence/evidence-table.ts';
import { isMissing } from '../../sheets/own-table.ts';
import { PlanError } from './plan-error.ts';

/** The table of Bukti ZI; throws a PlanError that names the headings it lacks. */
export function openEvidenceTable(grid: Grid): EvidenceTable {
  const table = readEvidenceTable(grid);
  if (isMissing(table)) throw new PlanError({ code: 'evidence-headings-missing', headings: table.missing });
  return table;
}

import { cellText } from '../../src/domain/plan/cell-value.ts';
import type { Grid } from '../../src/domain/plan/grid.ts';
import { referencePlanGrid } from './grid-reference-plan.ts';

const HEADER_ROWS = 4;
const TABLE_END = 82;
const INDICATOR_COLUMN = 2;

/** The reference plan, its areas and rows repeated until there are that many plan rows. */
export function repeatReferencePlan(planRowCount: number): Grid {
  const { rows, merges } = referencePlanGrid();
  const table = rows.slice(HEADER_ROWS, TABLE_END);
  const repeated: Grid['rows'][number][] = [];
  let count = 0;
  for (let i = 0; count < planRowCount; i = (i + 1) % table.length) {
    const row = table[i] ?? [];
    repeated.push(row);
    if (cellText(row[INDICATOR_COLUMN] ?? { kind: 'empty' }) !== '') count += 1;
  }
  return { rows: [...rows.slice(0, HEADER_ROWS), ...repeated, ...rows.slice(TABLE_END)], merges };
}

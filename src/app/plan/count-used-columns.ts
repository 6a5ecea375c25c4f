import type { OpenPlan } from './open-plan.ts';

/** Columns up to the last cell that holds something, or that the table has merged with one: none is put into a merge. */
export function countUsedColumns({ grid, plan }: OpenPlan): number {
  const merged = grid.merges.flatMap(({ top, bottom, right }) =>
    bottom >= plan.header.topRowIndex && top < plan.endRowIndex ? [right + 1] : [],
  );
  return Math.max(0, ...grid.rows.map(row => row.length), ...merged);
}

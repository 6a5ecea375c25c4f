import { findHeader } from './find-header.ts';
import type { Grid } from './grid.ts';

/** A sheet of a workbook; the rows in which a header is searched are enough. */
export interface SheetCandidate {
  readonly name: string;
  readonly grid: Grid;
}

/** The name of the sheet whose header has the most columns of a plan, the first of equals; null when none has one. */
export function findPlanSheet(sheets: readonly SheetCandidate[]): string | null {
  let best: { name: string; columnCount: number } | null = null;
  for (const { name, grid } of sheets) {
    const header = findHeader(grid, new Set());
    if ('code' in header) continue;
    const columnCount = Object.keys(header.columns).length + (header.monthColumns === null ? 0 : 1);
    if (best === null || columnCount > best.columnCount) best = { name, columnCount };
  }
  return best?.name ?? null;
}

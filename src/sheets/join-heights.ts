import type { SheetContent } from './sheet-content.ts';

/** Rows that follow each other and are equally high. */
export interface HeightRun {
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly heightPixels: number;
}

/** The heights, one run for neighbours that are equally high. */
export function joinHeights(heights: NonNullable<SheetContent['rowHeights']>): readonly HeightRun[] {
  const runs: { rowIndex: number; rowCount: number; heightPixels: number }[] = [];
  for (const { rowIndex, heightPixels } of heights) {
    const last = runs[runs.length - 1];
    const follows = last !== undefined && last.rowIndex + last.rowCount === rowIndex;
    if (follows && last.heightPixels === heightPixels) last.rowCount += 1;
    else runs.push({ rowIndex, rowCount: 1, heightPixels });
  }
  return runs;
}

import type { Block, ContentCell } from '../sheet-content.ts';

/** A stretch of the sheet, with the merges and the like that it needs at the place where it comes to stand. */
export interface Section {
  readonly rows: readonly (readonly ContentCell[])[];
  readonly merges: readonly Block[];
  readonly mergesAcross: readonly Block[];
}

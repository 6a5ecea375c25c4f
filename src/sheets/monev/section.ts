import type { Block, ContentCell, SheetContent } from '../sheet-content.ts';

/** A stretch of the sheet, with the merges and the like that it needs at the place where it comes to stand. */
export interface Section {
  readonly rows: readonly (readonly ContentCell[])[];
  readonly mergesAcross: readonly Block[];
  /** Of rows whose cells are merged. */
  readonly rowHeights: NonNullable<SheetContent['rowHeights']>;
}

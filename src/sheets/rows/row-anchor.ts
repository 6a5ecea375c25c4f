/** What tells the rows of a sheet apart, so that a write finds them where they were read. Columns and rows from 0. */
export interface RowAnchor {
  readonly headingRowIndex: number;
  /** Columns whose texts together tell a row. */
  readonly columnIndexes: readonly number[];
  /** The column whose text alone names a row wherever there is one (KODE, a hidden key); null while there is none. */
  readonly nameColumnIndex: number | null;
}

/** The columns that tell rows apart, that of names last. */
export function listAnchorColumns({ columnIndexes, nameColumnIndex }: RowAnchor): readonly number[] {
  return nameColumnIndex === null ? columnIndexes : [...columnIndexes, nameColumnIndex];
}

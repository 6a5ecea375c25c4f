/** A cell of a sheet; rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

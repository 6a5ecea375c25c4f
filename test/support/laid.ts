import type { Grid } from '../../src/domain/plan/grid.ts';
import type { ColumnTable } from '../../src/sheets/own-table.ts';

/** What should stand under the heading of each key, and what was read back of it. */
export interface Laid {
  readonly sheet: string;
  readonly table: ColumnTable;
  readonly grid: Grid;
  readonly headingRow: number;
  readonly lineRow: number;
  readonly wanted: Readonly<Record<string, string>>;
  readonly read: Readonly<Record<string, string>>;
}

import type { Grid } from '../../domain/plan/grid.ts';
import type { ColumnTable, KeyOf } from '../own-table.ts';
import type { PlacedBlock } from '../rows/placed-block.ts';
import type { RowAnchor } from '../rows/row-anchor.ts';
import { type ComputedCells, layComputed } from './lay-computed.ts';
import type { RegisterBlock } from './register-block.ts';

/** Blocks that are written, and what tells whether rows still stand where they were read. */
export interface RegisterWriting {
  readonly anchor: RowAnchor;
  readonly blocks: readonly PlacedBlock[];
}

interface Wanted<Table extends ColumnTable> {
  readonly block: RegisterBlock<Table>;
  /** Columns whose words tell rows apart. */
  readonly rowKeys: readonly KeyOf<Table>[];
  readonly cells: ReadonlyMap<number, ComputedCells<Table>>;
}

/** What is written so that the add-on's columns show those cells; null where they do. */
export function layRegister<Table extends ColumnTable>(
  grid: Grid,
  { block, rowKeys, cells }: Wanted<Table>,
): RegisterWriting | null {
  const blocks = layComputed(grid, block, cells);
  if (blocks.length === 0) return null;
  const columnIndexes = rowKeys.flatMap(key => block.columns[key] ?? []);
  return {
    anchor: { headingRowIndex: block.headingRowIndex, columnIndexes, nameColumnIndex: null },
    blocks,
  };
}

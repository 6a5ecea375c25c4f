import { type CellValue, cellText } from '../../domain/plan/cell-value.ts';
import { cellAt, type Grid } from '../../domain/plan/grid.ts';
import { type ColumnTable, type KeyOf, keysOf } from '../own-table.ts';
import { isTraced } from './row-trace.ts';

/** A table on a register, wherever people moved it; columns that they took away are missing. */
export interface RegisterBlock<Table extends ColumnTable> {
  readonly table: Table;
  readonly headingRowIndex: number;
  readonly columns: Readonly<Partial<Record<KeyOf<Table>, number>>>;
  /** The first row that is not its own any more. */
  readonly endRowIndex: number;
}

/** The fewest headings by which a row of headings is known. */
const FEWEST = 2;

/**
 * The table by its row of headings; null where no row shows enough of them. A heading that people renamed is found
 * between its neighbours: people's columns so, the add-on's only where cells hold what it wrote there.
 */
export function findBlock<Table extends ColumnTable>(
  grid: Grid,
  table: Table,
  endRowIndex = grid.rows.length,
): RegisterBlock<Table> | null {
  let best: { rowIndex: number; columns: Map<KeyOf<Table>, number> } | null = null;
  for (let rowIndex = 0; rowIndex < endRowIndex; rowIndex += 1) {
    const columns = readHeadings(table, grid.rows[rowIndex] ?? []);
    if (columns.size >= FEWEST && columns.size > (best?.columns.size ?? 0)) best = { rowIndex, columns };
  }
  if (best === null) return null;
  const { rowIndex, columns } = best;
  const found = { table, headingRowIndex: rowIndex, columns: Object.fromEntries(columns), endRowIndex };
  const block = found as RegisterBlock<Table>;
  return { ...block, columns: { ...block.columns, ...findRenamed(grid, block, columns) } };
}

/** The cell of a row in that column; empty where people took the column away. */
export function cellOf<Table extends ColumnTable>(
  grid: Grid,
  { columns }: RegisterBlock<Table>,
  { rowIndex, key }: { readonly rowIndex: number; readonly key: KeyOf<Table> },
): CellValue {
  const columnIndex = columns[key];
  return columnIndex === undefined ? { kind: 'empty' } : cellAt(grid, rowIndex, columnIndex);
}

/** The rows of the table in which the column shows something. */
export function rowsWith<Table extends ColumnTable>(
  grid: Grid,
  block: RegisterBlock<Table>,
  key: KeyOf<Table>,
): readonly number[] {
  const { headingRowIndex, endRowIndex } = block;
  return Array.from({ length: endRowIndex - headingRowIndex - 1 }, (_, i) => headingRowIndex + 1 + i).filter(
    rowIndex => cellText(cellOf(grid, block, { rowIndex, key })) !== '',
  );
}

/** A heading or label as it is compared: without ✎, in small letters. */
export function foldHeading(words: string): string {
  return words.replace(/✎/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}

function readHeadings<Table extends ColumnTable>(
  table: Table,
  row: readonly CellValue[],
): Map<KeyOf<Table>, number> {
  const shown = row.map(cell => foldHeading(cellText(cell)));
  return new Map(
    keysOf(table).flatMap(key => {
      const columnIndex = shown.indexOf(foldHeading(table[key]?.heading ?? ''));
      return columnIndex < 0 ? [] : [[key, columnIndex] as const];
    }),
  );
}

/** Columns whose headings were renamed: those between the neighbours that were found, where they are as many as are missing. */
function findRenamed<Table extends ColumnTable>(
  grid: Grid,
  block: RegisterBlock<Table>,
  known: ReadonlyMap<KeyOf<Table>, number>,
): Partial<Record<KeyOf<Table>, number>> {
  const keys = keysOf(block.table);
  const taken = new Set(known.values());
  const headings = grid.rows[block.headingRowIndex] ?? [];
  const renamed: Partial<Record<KeyOf<Table>, number>> = {};
  let missing: KeyOf<Table>[] = [];
  let left = -1;
  const settle = (right: number): void => {
    const free = headings.flatMap((heading, columnIndex) =>
      columnIndex > left && columnIndex < right && !taken.has(columnIndex) && cellText(heading) !== ''
        ? [columnIndex]
        : [],
    );
    if (free.length !== missing.length) return;
    missing.forEach((key, i) => {
      const columnIndex = free[i];
      if (columnIndex !== undefined && isLikely(grid, block, { key, columnIndex }))
        renamed[key] = columnIndex;
    });
  };
  for (const key of keys) {
    const columnIndex = known.get(key);
    if (columnIndex === undefined) {
      missing.push(key);
      continue;
    }
    if (columnIndex > left) settle(columnIndex);
    missing = [];
    left = columnIndex;
  }
  settle(headings.length);
  return renamed;
}

function isLikely<Table extends ColumnTable>(
  grid: Grid,
  block: RegisterBlock<Table>,
  { key, columnIndex }: { readonly key: KeyOf<Table>; readonly columnIndex: number },
): boolean {
  const owner = block.table[key]?.owner;
  if (owner === 'people') return true;
  if (owner === 'hidden') return false;
  const traceColumn = block.columns['trace' as KeyOf<Table>];
  if (traceColumn === undefined) return false;
  return grid.rows.some(
    (row, rowIndex) =>
      rowIndex > block.headingRowIndex &&
      isTraced(row[columnIndex] ?? { kind: 'empty' }, cellText(cellAt(grid, rowIndex, traceColumn))),
  );
}

import { type ActionPlan, bodyTopOf } from './action-plan.ts';
import { cellText } from './cell-value.ts';
import { cellAt, type Grid } from './grid.ts';
import { indexMerges, type MergedCells } from './merged-cells.ts';
import { orderByCodes } from './order-by-codes.ts';
import { readSheetRow, type TableSource } from './sheet-row.ts';
import { isColumnNumberRow, repeatedHeaderTest } from './skipped-row.ts';

/** A cell of the table as it is to be printed. What `continues` belongs to the cell above and repeats nothing. */
export interface PrintedCell {
  /** Where its value stands on the sheet. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  /** Printed columns that it covers, from 1. */
  readonly span: number;
  readonly merge: 'none' | 'begins' | 'continues';
}

/** A row of the printed table; a band names an area. */
export interface PrintedRow {
  readonly isBand: boolean;
  readonly cells: readonly PrintedCell[];
}

/** The team's table as it stands on the sheet, ready for paper. */
export interface PrintedTable {
  readonly columnIndexes: readonly number[];
  readonly headerRows: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
  /** Whether rows that people sorted were put back into the order of their codes. */
  readonly isReordered: boolean;
}

/** Columns that are not printed, and the codes of rows that people sorted. */
export interface PrintChoice {
  /** The add-on's own columns, and columns that people hid. */
  readonly leftOut: ReadonlySet<number>;
  /** KODE by row index. */
  readonly codes: ReadonlyMap<number, string>;
}

interface Layout {
  readonly grid: Grid;
  readonly columns: readonly number[];
  readonly merged: MergedCells;
  /** False where rows were put into another order: a merge may not hold rows together then. */
  readonly keepsMerges: boolean;
}

/**
 * Every row of the team's table in the order of the sheet, hidden ones too; repeated headings, rows of column numbers
 * and blank rows are left out. Merges are kept.
 */
export function layPrintedTable(grid: Grid, plan: ActionPlan, choice: PrintChoice): PrintedTable {
  const { header } = plan;
  const columns = listPrintedColumns(grid, plan, choice.leftOut);
  const merged = indexMerges(grid, columns);
  const headerIndexes = listIndexes(header.topRowIndex, header.bottomRowIndex + 1);
  const shown = listShownRows(grid, plan, columns);
  const body = plan.isSorted ? orderByCodes(shown, plan, choice.codes) : shown;
  const layout = { grid, columns, merged };
  return {
    columnIndexes: columns,
    headerRows: layRows(headerIndexes, { ...layout, keepsMerges: true }, new Set()),
    rows: layRows(body, { ...layout, keepsMerges: !plan.isSorted }, listBands(plan)),
    isReordered: plan.isSorted && body.some((rowIndex, i) => rowIndex !== shown[i]),
  };
}

/** Columns with a heading or with something in the table, left to right. */
export function listPrintedColumns(
  grid: Grid,
  plan: Pick<ActionPlan, 'header' | 'endRowIndex'>,
  leftOut: ReadonlySet<number>,
): readonly number[] {
  const rows = grid.rows.slice(plan.header.topRowIndex, plan.endRowIndex);
  const width = Math.max(0, ...rows.map(row => row.length));
  const isUsed = (column: number): boolean =>
    rows.some((_, i) => cellText(cellAt(grid, plan.header.topRowIndex + i, column)) !== '');
  return listIndexes(0, width).filter(column => !leftOut.has(column) && isUsed(column));
}

function listShownRows(grid: Grid, plan: ActionPlan, columns: readonly number[]): readonly number[] {
  const { header } = plan;
  const merged = indexMerges(grid, Object.values(header.columns));
  const source: TableSource = { grid, header, merged };
  const isRepeatedHeader = repeatedHeaderTest(source);
  const planRows = new Set(plan.rows.map(({ rowIndex }) => rowIndex));
  return listIndexes(bodyTopOf(plan), plan.endRowIndex).filter(rowIndex => {
    if (planRows.has(rowIndex)) return true;
    if (columns.every(column => cellText(cellAt(grid, rowIndex, column)) === '')) return false;
    const row = readSheetRow(source, rowIndex);
    return !isRepeatedHeader(row) && !isColumnNumberRow(row);
  });
}

/** Rows that only name an area. */
function listBands({ areas, rows }: ActionPlan): ReadonlySet<number> {
  const planRows = new Set(rows.map(({ rowIndex }) => rowIndex));
  return new Set(areas.map(({ rowIndex }) => rowIndex).filter(rowIndex => !planRows.has(rowIndex)));
}

function layRows(
  rowIndexes: readonly number[],
  layout: Layout,
  bands: ReadonlySet<number>,
): readonly PrintedRow[] {
  return rowIndexes.map((rowIndex, i) => {
    const isBand = bands.has(rowIndex);
    const neighbours = { above: rowIndexes[i - 1] ?? null, below: rowIndexes[i + 1] ?? null };
    const cells = layCells(rowIndex, neighbours, layout);
    return { isBand, cells: isBand ? joinBand(cells) : cells };
  });
}

interface Neighbours {
  readonly above: number | null;
  readonly below: number | null;
}

function layCells(rowIndex: number, { above, below }: Neighbours, layout: Layout): readonly PrintedCell[] {
  const { grid, columns, merged, keepsMerges } = layout;
  const originAt = (row: number, column: number): { rowIndex: number; columnIndex: number } =>
    merged.originOf(row, column) ?? { rowIndex: row, columnIndex: column };
  const isSame = (row: number | null, column: number, origin: ReturnType<typeof originAt>): boolean => {
    if (row === null || !keepsMerges) return false;
    const other = originAt(row, column);
    return other.rowIndex === origin.rowIndex && other.columnIndex === origin.columnIndex;
  };
  const cells: PrintedCell[] = [];
  for (let at = 0; at < columns.length; ) {
    const column = columns[at] ?? 0;
    const origin = originAt(rowIndex, column);
    const rest = columns.slice(at).findIndex(other => {
      const next = originAt(rowIndex, other);
      return next.rowIndex !== origin.rowIndex || next.columnIndex !== origin.columnIndex;
    });
    const span = rest < 0 ? columns.length - at : rest;
    const continues = isSame(above, column, origin);
    const begins = !continues && isSame(below, column, origin);
    cells.push({
      ...origin,
      text: continues ? '' : shownText(grid, origin),
      span,
      merge: continues ? 'continues' : begins ? 'begins' : 'none',
    });
    at += span;
  }
  return cells;
}

/** The title of an area runs over the rest of its row, merged on the sheet or not. */
function joinBand(cells: readonly PrintedCell[]): readonly PrintedCell[] {
  const filled = cells.flatMap(({ text }, i) => (text === '' ? [] : [i]));
  const last = filled[filled.length - 1];
  if (last === undefined) return cells;
  const rest = cells.slice(last);
  const span = rest.reduce((sum, cell) => sum + cell.span, 0);
  return [...cells.slice(0, last), ...rest.slice(0, 1).map((cell): PrintedCell => ({ ...cell, span }))];
}

/** What people see in the cell, an error too. */
function shownText(grid: Grid, { rowIndex, columnIndex }: { rowIndex: number; columnIndex: number }): string {
  const value = cellAt(grid, rowIndex, columnIndex);
  return value.kind === 'error' ? value.text : cellText(value);
}

function listIndexes(from: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
}
